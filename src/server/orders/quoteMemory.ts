import * as z from "zod/mini";
import { toQuote } from "../../adapter/nomos/fromWire.js";
import { pricedPath, quotePath } from "../../adapter/nomos/toWire.js";
import { quoteAnswer } from "../../adapter/nomos/wire/answers.js";
import type { NomosApiVersion } from "../../adapter/nomos/wire/version.js";
import type { QuoteRequest } from "../../energy/quote.js";
import type { ShownPrice } from "./shownPrice.js";

/** A price that the API gave, in the words of `metadata.shown_price`: EUR, gross. */
export type GivenPrice = Pick<ShownPrice, "monthly_eur" | "base_monthly_eur" | "eur_per_kwh" | "quoted_at" | "priced_path">;

/** What was asked for, and of which version: edison prices no Modul 2. */
export interface AskedPrice {
  readonly request: QuoteRequest;
  readonly version: NomosApiVersion;
}

/** Remembers for a while which prices the browsers were given. */
export interface QuoteMemory {
  /** Keeps the price in an answer of `GET /plans/{id}/quote`, and returns it; `null` where it is none. */
  readonly keep: (asked: AskedPrice, json: unknown) => GivenPrice | null;
  /** The prices that were given for this of late. */
  readonly given: (asked: AskedPrice) => readonly GivenPrice[];
}

/** A visit takes minutes, and a price that was shown an hour ago has been asked for again. */
const keepMs = 3_600_000;

/** As many requests as are kept, and as many prices of each: what is asked for is for the visitors to choose. */
const mostRequests = 2_000;
const mostPrices = 5;

interface Kept {
  readonly prices: readonly GivenPrice[];
  readonly endsAt: number;
}

/** Makes an empty memory. */
export function createQuoteMemory(): QuoteMemory {
  // Each request is moved to the end when it changes, so that the oldest stands first.
  const requests = new Map<string, Kept>();
  const keyOf = ({ request, version }: AskedPrice) => `${version} ${quotePath(request, version)}`;

  function given(asked: AskedPrice): readonly GivenPrice[] {
    const kept = requests.get(keyOf(asked));
    return kept !== undefined && kept.endsAt > performance.now() ? kept.prices : [];
  }

  return {
    given,
    keep: (asked, json) => {
      const price = priceIn(asked, json);
      if (price === null) return null;
      const others = given(asked).filter((other) => !samePrice(other, price));
      const key = keyOf(asked);
      requests.delete(key);
      requests.set(key, { prices: [...others, price].slice(-mostPrices), endsAt: performance.now() + keepMs });
      for (const oldest of requests.keys()) {
        if (requests.size <= mostRequests) break;
        requests.delete(oldest);
      }
      return price;
    },
  };
}

/** Whether two prices are the same, to the last digit, and of the same module. */
export const samePrice = (one: GivenPrice, other: GivenPrice): boolean =>
  one.monthly_eur === other.monthly_eur &&
  one.base_monthly_eur === other.base_monthly_eur &&
  one.eur_per_kwh === other.eur_per_kwh &&
  one.priced_path === other.priced_path;

function priceIn({ request, version }: AskedPrice, json: unknown): GivenPrice | null {
  const { data } = z.safeParse(quoteAnswer, json);
  if (!data) return null;
  const quote = toQuote(data, request, pricedPath(request, version));
  return {
    monthly_eur: quote.totalMonthlyEur,
    base_monthly_eur: quote.base.monthlyEur,
    eur_per_kwh: quote.variable.eurPerKwh,
    quoted_at: quote.quotedAt,
    priced_path: quote.pricedPath,
  };
}
