/** How a contract and what was ordered for it are asked for and kept: the only place of the customer's area that names a query. */
import { queryOptions, type QueryClient, type QueryFunction } from "@tanstack/react-query";
import { allPages } from "../adapter/allPages.js";
import type { CheckoutError } from "../adapter/CheckoutError.js";
import type { CustomerAdapter } from "../adapter/CustomerAdapter.js";
import { houseReads, type CertainRead, type Kept, type KeyRoot } from "../checkout/clients.js";
import type { CustomerSubscription } from "../energy/customerSubscription.js";
import { isFinalReduction, type GridFeeReduction } from "../energy/gridFeeReduction.js";
import { isFinalMeterOrder, type MeterOrder } from "../energy/meterOrder.js";
import type { PriceSeries } from "../energy/priceSeries.js";
import { addDays, berlinDate } from "../energy/startDate.js";
import { slowPolling } from "./polling.js";

/** Who is asked for which contract, and what the keys of the answers begin with. */
export interface ContractReader {
  readonly adapter: CustomerAdapter;
  readonly subscriptionId: string;
  readonly keyRoot: KeyRoot;
}

/** Until the contract has ended. */
const subscriptionPolling = slowPolling<CustomerSubscription>(({ status }) => status === "ended");

/** The contract. */
export const subscriptionOptions = ({ adapter, subscriptionId, keyRoot }: ContractReader): CertainRead<CustomerSubscription> =>
  queryOptions<CustomerSubscription, CheckoutError>({
    ...houseReads,
    ...subscriptionPolling,
    queryKey: [...keyRoot, "subscription", subscriptionId],
    queryFn: ({ signal }) => adapter.getSubscription(subscriptionId, { signal }),
  });

/** Where there is none, one may still come with the contract's confirmation. */
const meterOrderPolling = slowPolling<MeterOrder | null>((order) => order !== null && isFinalMeterOrder(order));

/** The contract's only smart meter order; `null` where there is none. */
export const meterOrderOptions = ({ adapter, subscriptionId, keyRoot }: ContractReader): CertainRead<MeterOrder | null> =>
  queryOptions<MeterOrder | null, CheckoutError>({
    ...houseReads,
    ...meterOrderPolling,
    queryKey: [...keyRoot, "meterOrder", subscriptionId],
    queryFn: async ({ signal }) => {
      const { items } = await adapter.listMeterOrders({ subscriptionId }, { signal });
      return items[0] ?? null;
    },
  });

/** While one of them is open. */
const reductionsPolling = slowPolling<readonly GridFeeReduction[]>((reductions) => reductions.every(isFinalReduction));

/** The contract's §14a modules, rejected and ended ones too. */
export const reductionsOptions = ({ adapter, subscriptionId, keyRoot }: ContractReader): CertainRead<readonly GridFeeReduction[]> =>
  queryOptions<readonly GridFeeReduction[], CheckoutError>({
    ...houseReads,
    ...reductionsPolling,
    queryKey: [...keyRoot, "reductions", subscriptionId],
    queryFn: ({ signal }) =>
      allPages((cursor) => adapter.listGridFeeReductions({ subscriptionId, ...(cursor !== undefined && { cursor }) }, { signal })),
  });

/** What a kWh costs today and tomorrow; when that is asked for again, `usePrices` says. */
export const pricesOptions = ({ adapter, subscriptionId, keyRoot }: ContractReader): CertainRead<PriceSeries> =>
  queryOptions<PriceSeries, CheckoutError>({
    ...houseReads,
    queryKey: [...keyRoot, "prices", subscriptionId],
    queryFn: ({ signal }) => {
      const today = berlinDate(new Date());
      return adapter.getPrices({ subscriptionId, firstDay: today, lastDay: addDays(today, 1) }, { signal });
    },
    staleTime: Infinity,
  });

/** Puts an order's answer into what is kept. A list that is under way knows nothing of it yet, and is dropped. */
export async function keepAnswer<Data>(reads: QueryClient, { queryKey }: Kept<Data>, change: (before: Data) => Data): Promise<void> {
  await reads.cancelQueries({ queryKey, exact: true });
  const before = reads.getQueryData(queryKey);
  if (before !== undefined) reads.setQueryData<Data>(queryKey, change(before));
  // A host may have cleared its client meanwhile; what was dropped is asked for anew.
  else void reads.invalidateQueries({ queryKey, exact: true });
}

/**
 * Asks anew: an answer that is under way may be older than what is looked for.
 *
 * @throws CheckoutError where it cannot be read.
 */
export async function lookAnew<Data>(reads: QueryClient, options: Kept<Data> & { readonly queryFn?: QueryFunction<Data> }): Promise<Data> {
  await reads.cancelQueries({ queryKey: options.queryKey, exact: true });
  return reads.fetchQuery({ ...options, staleTime: 0 });
}
