/** How a contract and what was ordered for it are asked for and kept; shared by the hooks, so that they share requests too. */
import type { QueryKey } from "@tanstack/query-core";
import { allPages } from "../adapter/allPages.js";
import type { CustomerSubscription } from "../energy/customerSubscription.js";
import { isFinalReduction, type GridFeeReduction } from "../energy/gridFeeReduction.js";
import { isFinalMeterOrder, type MeterOrder } from "../energy/meterOrder.js";
import type { CustomerContextValue } from "./CustomerContext.js";
import { slowPolling } from "./polling.js";

interface Call {
  readonly signal: AbortSignal;
}

/** Until the contract has ended. */
const subscriptionPolling = slowPolling<CustomerSubscription>(({ status }) => status === "ended");

/** The contract. */
export function subscriptionQuery({ adapter, subscriptionId }: CustomerContextValue) {
  return {
    queryKey: ["subscription", subscriptionId],
    queryFn: ({ signal }: Call): Promise<CustomerSubscription> => adapter.getSubscription(subscriptionId, { signal }),
    ...subscriptionPolling,
  };
}

/** Where there is none, one may still come with the contract's confirmation. */
const meterOrderPolling = slowPolling<MeterOrder | null>((order) => order !== null && isFinalMeterOrder(order));

/** The contract's only smart meter order; `null` where there is none. */
export function meterOrderQuery({ adapter, subscriptionId }: CustomerContextValue) {
  return {
    queryKey: ["meterOrder", subscriptionId],
    queryFn: async ({ signal }: Call): Promise<MeterOrder | null> => {
      const { items } = await adapter.listMeterOrders({ subscriptionId }, { signal });
      return items[0] ?? null;
    },
    ...meterOrderPolling,
  };
}

/** While one of them is open. */
const reductionsPolling = slowPolling<readonly GridFeeReduction[]>((reductions) => reductions.every(isFinalReduction));

/** The contract's §14a modules, rejected and ended ones too. */
export function reductionsQuery({ adapter, subscriptionId }: CustomerContextValue) {
  return {
    queryKey: ["reductions", subscriptionId],
    queryFn: ({ signal }: Call): Promise<readonly GridFeeReduction[]> =>
      allPages((cursor) => adapter.listGridFeeReductions({ subscriptionId, ...(cursor !== undefined && { cursor }) }, { signal })),
    ...reductionsPolling,
  };
}

interface Kept<Data> {
  readonly queryKey: QueryKey;
  readonly queryFn: (call: Call) => Promise<Data>;
}

/** Puts an order's answer into what is kept. A list that is under way knows nothing of it yet, and is dropped. */
export async function keepInQuery<Data>(context: CustomerContextValue, kept: Kept<Data>, change: (before: Data) => Data): Promise<void> {
  const query = queryOf(context, kept);
  await query?.cancel({ revert: true });
  if (query?.state.data !== undefined) query.setData(change(query.state.data), { manual: true });
}

/**
 * Asks anew: an answer that is under way may be older than what is looked for.
 *
 * @throws CheckoutError where it cannot be read.
 */
export async function lookAtQuery<Data>(context: CustomerContextValue, kept: Kept<Data>): Promise<Data> {
  const query = queryOf(context, kept);
  await query?.cancel({ revert: true });
  return query === undefined ? kept.queryFn({ signal: new AbortController().signal }) : query.fetch();
}

/** What is kept now, newer than the last rendering. */
export function keptIn<Data>(context: CustomerContextValue, kept: Kept<Data>): Data | undefined {
  return queryOf(context, kept)?.state.data;
}

const queryOf = <Data>({ reads }: CustomerContextValue, { queryKey }: Kept<Data>) => reads.getQueryCache().find<Data>({ queryKey });
