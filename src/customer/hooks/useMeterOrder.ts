import { useQuery } from "@tanstack/react-query";
import type { CustomerSubscription } from "../../energy/customerSubscription.js";
import { meterAction, type MeterOrder, type MeterSituation } from "../../energy/meterOrder.js";
import { useCustomerContext, type CustomerContextValue } from "../CustomerContext.js";
import { bothLoaded, useLoaded, type Loaded } from "../loaded.js";
import type { OrderAttempt } from "../laterOrders.js";
import { keepAnswer, lookAnew, meterOrderOptions, subscriptionOptions } from "../queries.js";
import { useCustomerSubscription } from "./useCustomerSubscription.js";
import { useLaterOrder, type OrderSteps } from "./useLaterOrder.js";

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
  const { attempt, send, lookAgain } = useLaterOrder("smartMeter", stepsOf(context));
  return {
    situation,
    attempt,
    order: () => {
      const now = situationNow(context) ?? (situation.status === "ready" ? situation.value : null);
      if (now !== null && meterAction(now) === "order") send();
    },
    lookAgain,
  };
}

function situationOf(
  { offer }: CustomerContextValue,
  { meterType, status }: CustomerSubscription,
  order: MeterOrder | null,
): MeterSituation {
  return { order, sold: offer.smartMeter, meterType, subscriptionStatus: status };
}

/** Read from what is kept, for a rendering may be older; `null` where not all is there, e.g. after a host cleared its client. */
function situationNow(context: CustomerContextValue): MeterSituation | null {
  const subscription = context.reads.getQueryData(subscriptionOptions(context).queryKey);
  const order = context.reads.getQueryData(meterOrderOptions(context).queryKey);
  return subscription === undefined || order === undefined ? null : situationOf(context, subscription, order);
}

function stepsOf(context: CustomerContextValue): OrderSteps<MeterOrder> {
  const { adapter, subscriptionId, reads } = context;
  const options = meterOrderOptions(context);
  return {
    send: () => adapter.orderSmartMeter({ subscriptionId }),
    keep: (order) => keepAnswer(reads, options, () => order),
    look: async () => (await lookAnew(reads, options)) !== null,
  };
}
