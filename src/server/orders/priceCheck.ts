import { quotePath } from "../../adapter/nomos/toWire.js";
import { fitsMetadata } from "../../adapter/nomos/wire/metadata.js";
import type { CreateSubscriptionBody } from "../../adapter/nomos/wire/requests.js";
import type { NomosApiVersion } from "../../adapter/nomos/wire/version.js";
import type { ModulePath } from "../../energy/modules.js";
import type { Upstream } from "../upstream.js";
import { UpstreamFault } from "../upstream.js";
import { samePrice, type AskedPrice, type GivenPrice, type QuoteMemory } from "./quoteMemory.js";
import type { ShownPrice } from "./shownPrice.js";

/**
 * `metadata.price_check`: whether the price that the browser says it showed is one that the API gave for this order. `differs` names the
 * API's own; `unknown` where it could not be had. A note for whoever settles a dispute: it keeps no order back.
 */
export type PriceCheck =
  | { readonly status: "matches"; readonly quoted_at: string }
  | ({ readonly status: "differs" } & GivenPrice)
  | { readonly status: "unknown" };

/** What prices are checked with. */
export interface PriceDesk {
  readonly upstream: Upstream;
  readonly quotes: QuoteMemory;
  /** How long a price may be waited for, ms. */
  readonly ms: number;
}

/** Checks the price that was shown: against those that this process has passed on of late, else against the API's present one. Never rejects. */
export async function checkPrice(
  desk: PriceDesk,
  { body, shown, version }: { readonly body: CreateSubscriptionBody; readonly shown: ShownPrice; readonly version: NomosApiVersion },
): Promise<PriceCheck> {
  const asked: AskedPrice = { request: requestOf(body), version };
  const given = desk.quotes.given(asked);
  const match = given.findLast((price) => samePrice(price, shown));
  if (match) return { status: "matches", quoted_at: match.quoted_at };
  const price = (await present(desk, asked)) ?? given.at(-1);
  if (price === undefined) return { status: "unknown" };
  return samePrice(price, shown) ? { status: "matches", quoted_at: price.quoted_at } : { status: "differs", ...price };
}

/** The API's present price, `null` where it does not give one in time. */
async function present({ upstream, quotes, ms }: PriceDesk, asked: AskedPrice): Promise<GivenPrice | null> {
  const { request, version } = asked;
  if (ms === 0) return null;
  try {
    // Not the browser's signal: whoever leaves after ordering has ordered.
    const { status, json } = await upstream.call({ path: quotePath(request, version), version, ms });
    return status === 200 ? quotes.keep(asked, json) : null;
  } catch (cause) {
    if (!(cause instanceof UpstreamFault)) throw cause;
    return null;
  }
}

/** What the price of an order is asked for. */
function requestOf({ plan, address, meter, product_orders = [] }: CreateSubscriptionBody): AskedPrice["request"] {
  const has = (module: "module_1" | "module_2") => product_orders.some((product) => product["14a_enwg"]?.[module] === true);
  const modulePath: ModulePath = has("module_1") ? "flat" : has("module_2") ? "percentage" : "none";
  return { planId: plan, zip: address.zip, annualKwh: meter.estimated_usage, meterType: meter.type, modulePath };
}

/**
 * The order with the note in its metadata. Of metadata that is full already, only the status is added, or nothing: the API takes 10 kB. A
 * note that the sender brought along is none.
 */
export function withPriceCheck(body: CreateSubscriptionBody, check: PriceCheck | undefined): CreateSubscriptionBody {
  const { price_check: _claimed, ...metadata } = body.metadata ?? {};
  if (check === undefined) return { ...body, metadata };
  const noted = [check, { status: check.status }].map((note) => ({ ...metadata, price_check: note })).find(fitsMetadata);
  return { ...body, metadata: noted ?? metadata };
}
