/** How everything that the checkout reads is asked for and kept: the only place that names a query. */
import { queryOptions, skipToken } from "@tanstack/react-query";
import type { CheckoutAdapter } from "../adapter/CheckoutAdapter.js";
import type { CheckoutError } from "../adapter/CheckoutError.js";
import type { GridFeeSchedule } from "../energy/gridFeeSchedule.js";
import type { Page, Supplier } from "../energy/order.js";
import type { Plan } from "../energy/plan.js";
import type { Quote, QuoteRequest } from "../energy/quote.js";
import { houseReads, type CertainRead, type KeyRoot, type Read } from "./clients.js";
import { tellingSetup } from "./tellSetup.js";

/** Who is asked, and what the keys of the answers begin with. */
export interface Reader {
  readonly adapter: CheckoutAdapter;
  readonly keyRoot: KeyRoot;
}

/** The plan that is sold. */
export const planOptions = ({ adapter, keyRoot }: Reader, planId: string): CertainRead<Plan> =>
  queryOptions<Plan, CheckoutError>({
    ...houseReads,
    queryKey: [...keyRoot, "plan", planId],
    queryFn: ({ signal }) => tellingSetup(adapter.getPlan(planId, { signal })),
    staleTime: Infinity,
  });

/** How long a price is taken as it is, ms: tariffs change by the day. An older one is asked for again before an order, see `useOrderPrice`. */
const freshMs = 15 * 60_000;

/** A price; `null` asks for none. */
export const quoteOptions = ({ adapter, keyRoot }: Reader, request: QuoteRequest | null): Read<Quote> =>
  queryOptions<Quote, CheckoutError>({
    ...houseReads,
    queryKey: [...keyRoot, "quote", request],
    queryFn: request ? ({ signal }) => tellingSetup(adapter.getQuote(request, { signal })) : skipToken,
    staleTime: freshMs,
  });

const noNames: readonly string[] = [];

/** Towns or streets of a zip, where the adapter knows them; `null` asks for none. */
export function namesOptions({ adapter, keyRoot }: Reader, call: "getPlaces" | "getStreets", zip: string | null): Read<readonly string[]> {
  const isKnown = zip !== null && adapter[call] !== undefined;
  return queryOptions<readonly string[], CheckoutError>({
    ...houseReads,
    queryKey: [...keyRoot, call, zip],
    // Called on the adapter: it may be an instance of a class.
    queryFn: isKnown ? ({ signal }) => adapter[call]?.({ zip }, { signal }) ?? noNames : skipToken,
    staleTime: Infinity,
  });
}

/** Suppliers whose name holds a text; `null` asks for none. */
export const suppliersOptions = ({ adapter, keyRoot }: Reader, name: string | null): Read<Page<Supplier>> =>
  queryOptions<Page<Supplier>, CheckoutError>({
    ...houseReads,
    queryKey: [...keyRoot, "suppliers", name?.toLowerCase() ?? null],
    queryFn: name === null ? skipToken : ({ signal }) => adapter.searchSuppliers({ name }, { signal }),
    staleTime: Infinity,
  });

/** The Modul 3 windows of a zip, where the adapter knows them; `null` asks for none. */
export function scheduleOptions({ adapter, keyRoot }: Reader, zip: string | null): Read<GridFeeSchedule | null> {
  const isKnown = zip !== null && adapter.getGridFeeSchedule !== undefined;
  return queryOptions<GridFeeSchedule | null, CheckoutError>({
    ...houseReads,
    queryKey: [...keyRoot, "gridFeeSchedule", zip],
    queryFn: isKnown ? ({ signal }) => adapter.getGridFeeSchedule?.({ zip }, { signal }) ?? null : skipToken,
    staleTime: Infinity,
  });
}
