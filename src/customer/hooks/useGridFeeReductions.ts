import { useQuery } from "@tanstack/react-query";
import type { CustomerSubscription } from "../../energy/customerSubscription.js";
import { isOpenReduction, type GridFeeReduction } from "../../energy/gridFeeReduction.js";
import { laterModules, type LaterModule } from "../../energy/laterModules.js";
import type { MeterOrder } from "../../energy/meterOrder.js";
import type { ModuleId } from "../../energy/modules.js";
import { useCustomerContext, type CustomerContextValue } from "../CustomerContext.js";
import { bothLoaded, useLoaded, type Loaded } from "../loaded.js";
import { attemptNow, isOpenAttempt, type OrderAttempt } from "../laterOrders.js";
import { keepAnswer, lookAnew, meterOrderOptions, reductionsOptions, subscriptionOptions } from "../queries.js";
import { useCustomerSubscription } from "./useCustomerSubscription.js";
import { useLaterOrder, type OrderSteps } from "./useLaterOrder.js";
import { useLoadedMeterOrder } from "./useMeterOrder.js";

/** What the contract's §14a modules have come to, and what can be ordered. */
export type LaterModules = Readonly<Record<ModuleId, LaterModule>>;

/** The contract's §14a modules. */
export interface ReductionsView {
  readonly modules: Loaded<LaterModules>;
  readonly attempts: Readonly<Record<ModuleId, OrderAttempt>>;
  /** Orders a module, once; does nothing where its rules do not allow it, or while any module's order is under way: they may exclude each other. */
  readonly order: (module: ModuleId) => void;
  /** After a lost answer: looks whether the order arrived. */
  readonly lookAgain: (module: ModuleId) => void;
}

/**
 * The contract's §14a modules after the order, with the rules for ordering them later: asked for daily, and when the customer comes
 * back (at most hourly), while one of them is open.
 */
export function useGridFeeReductions(): ReductionsView {
  const context = useCustomerContext();
  const subscription = useCustomerSubscription();
  const meterOrder = useLoadedMeterOrder();
  const reductions = useLoaded("reductions", useQuery(reductionsOptions(context), context.reads));
  const meter = bothLoaded(subscription, meterOrder, (contract, order) => ({ contract, order }));
  const modules = bothLoaded(meter, reductions, ({ contract, order }, list) => modulesOf(context, contract, order, list));
  const orders = {
    module1: useLaterOrder("module1", stepsOf(context, "module1")),
    module2: useLaterOrder("module2", stepsOf(context, "module2")),
    module3: useLaterOrder("module3", stepsOf(context, "module3")),
  };
  return {
    modules,
    attempts: { module1: orders.module1.attempt, module2: orders.module2.attempt, module3: orders.module3.attempt },
    order: (module) => {
      const now = modulesNow(context) ?? (modules.status === "ready" ? modules.value : null);
      const action = now?.[module].action;
      if ((action === "order" || action === "reorder") && !isAnyOpen(context)) orders[module].send();
    },
    lookAgain: (module) => orders[module].lookAgain(),
  };
}

function modulesOf(
  { offer }: CustomerContextValue,
  { status, meterType, plannedModules }: CustomerSubscription,
  meterOrder: MeterOrder | null,
  reductions: readonly GridFeeReduction[],
): LaterModules {
  return laterModules({ offer, subscriptionStatus: status, meterType, meterOrder, reductions, planned: plannedModules });
}

/** Read from what is kept, for a rendering may be older; `null` where not all is there, e.g. after a host cleared its client. */
function modulesNow(context: CustomerContextValue): LaterModules | null {
  const subscription = context.reads.getQueryData(subscriptionOptions(context).queryKey);
  const meterOrder = context.reads.getQueryData(meterOrderOptions(context).queryKey);
  const reductions = context.reads.getQueryData(reductionsOptions(context).queryKey);
  if (subscription === undefined || meterOrder === undefined || reductions === undefined) return null;
  return modulesOf(context, subscription, meterOrder, reductions);
}

const isAnyOpen = ({ orders }: CustomerContextValue) =>
  (["module1", "module2", "module3"] as const).some((module) => isOpenAttempt(attemptNow(orders, module)));

function stepsOf(context: CustomerContextValue, module: ModuleId): OrderSteps<GridFeeReduction> {
  const { adapter, subscriptionId, reads } = context;
  const options = reductionsOptions(context);
  return {
    send: () => adapter.orderGridFeeReduction({ subscriptionId, module }),
    keep: (placed) => keepAnswer(reads, options, (before) => [placed, ...before.filter(({ id }) => id !== placed.id)]),
    look: async () => (await lookAnew(reads, options)).some((reduction) => reduction.module === module && isOpenReduction(reduction)),
  };
}
