import { useQuery } from "@tanstack/react-query";
import type { CustomerSubscription } from "../../energy/customerSubscription.js";
import { meterAction, type MeterOrder, type MeterSituation } from "../../energy/meterOrder.js";
import type { OrderAttempt } from "../AttemptStore.js";
import { useCustomerContext, type CustomerContextValue } from "../CustomerContext.js";
import { bothLoaded, useLoaded, type Loaded } from "../loaded.js";
import { lookForOrder, orderOnce, type OrderSteps } from "../orderOnce.js";
import { keepAnswer, lookAnew, meterOrderOptions, subscriptionOptions } from "../queries.js";
import { useAttempt } from "./useAttempt.js";
import { useCustomerSubscription } from "./useCustomerSubscription.js";

/** The contract's smart meter, as far as its order has come. */
export interface MeterOrderView {
  readonly situation: Loaded<MeterSituation>;
  readonly attempt: OrderAttempt;
  /** Orders a smart meter, once; does nothing where {@link meterAction} is not `order`, or an order is under way. */
  readonly order: () => void;
  /** After a lost answer: looks whether the order arrived. */
  readonly lookAgain: () => void;
}

/** The only smart meter order of the contract, `null` where there is none: asked for as the contract is, until it is final. */
export function useLoadedMeterOrder(): Loaded<MeterOrder | null> {
  const context = useCustomerContext();
  return useLoaded("meterOrder", useQuery(meterOrderOptions(context), context.reads));
}

/** The way of the contract's smart meter: asked for daily, and when the customer comes back (at most hourly), until it is final. */
export function useMeterOrder(): MeterOrderView {
  const context = useCustomerContext();
  const situation = bothLoaded(useCustomerSubscription(), useLoadedMeterOrder(), (subscription, order) =>
    situationOf(context, subscription, order),
  );
  const attempt = useAttempt("smartMeter");
  return {
    situation,
    attempt,
    order: () => {
      const subscription = context.reads.getQueryData(subscriptionOptions(context).queryKey);
      const order = context.reads.getQueryData(meterOrderOptions(context).queryKey);
      if (subscription === undefined || order === undefined) return;
      if (meterAction(situationOf(context, subscription, order)) === "order") void orderOnce(context, stepsOf(context));
    },
    lookAgain: () => {
      if (attempt.status === "unknown") void lookForOrder(context, stepsOf(context), attempt.error);
    },
  };
}

function situationOf(
  { offer }: CustomerContextValue,
  { meterType, status }: CustomerSubscription,
  order: MeterOrder | null,
): MeterSituation {
  return { order, sold: offer.smartMeter, meterType, subscriptionStatus: status };
}

function stepsOf(context: CustomerContextValue): OrderSteps<MeterOrder> {
  const { adapter, subscriptionId, reads } = context;
  const options = meterOrderOptions(context);
  return {
    order: "smartMeter",
    send: () => adapter.orderSmartMeter({ subscriptionId }),
    keep: (order) => keepAnswer(reads, options, () => order),
    look: async () => (await lookAnew(reads, options)) !== null,
  };
}
