/** The calls that only an order needs: loaded behind the first price, so that the first view does not carry them. */
import * as z from "zod/mini";
import type { Order, Page, Subscription, Supplier } from "../../energy/order.js";
import type { CallOptions, OrderOptions } from "../CheckoutAdapter.js";
import { failure } from "./errors.js";
import { toSubscription } from "./fromWire.js";
import { orderFields, supplierSearch, toCreateSubscription } from "./orderToWire.js";
import type { Transport } from "./transport.js";
import { orderOutcomeAnswer, subscriptionAnswer } from "./wire/answers.js";
import { fewOf, id, words } from "./wire/fields.js";
import { fitsMetadata, maxMetadataBytes } from "./wire/metadata.js";
import type { NomosApiVersion } from "./wire/version.js";

/** `GET /market-partners` (curie), `/suppliers` and `/suppliers/search` (edison). */
export const supplierListAnswer = z.object({
  items: fewOf(z.object({ id, name: words }), 1000),
  has_more: z.optional(z.boolean()),
  next_page: z.nullish(z.string()),
});

/** What a call is sent with. */
interface Line {
  readonly transport: Transport;
  readonly apiVersion: NomosApiVersion;
}

/** A page of the suppliers that a name may mean. */
export async function searchSuppliers(
  { transport, apiVersion }: Line,
  query: { readonly name: string; readonly cursor?: string },
  options: CallOptions | undefined,
): Promise<Page<Supplier>> {
  const call = { ...supplierSearch(query, apiVersion), answer: supplierListAnswer };
  return toSupplierPage(await transport.read(call, options));
}

/** Sends an order; one whose metadata the API would refuse is not sent. */
export async function createSubscription({ transport, apiVersion }: Line, order: Order, options: OrderOptions): Promise<Subscription> {
  const name = "POST /subscriptions";
  if (!fitsMetadata(order.metadata)) {
    const message = `An order's metadata may take ${maxMetadataBytes} bytes as JSON`;
    const fields = [{ field: "metadata", code: "too_big", message }];
    throw failure("invalid", `${name} was not sent: ${message}`, { fields });
  }
  const call = { name, path: "/subscriptions", answer: subscriptionAnswer, fieldNames: orderFields };
  return toSubscription(await transport.order(call, toCreateSubscription(order, apiVersion), options));
}

/** What became of the order that was sent under a key; `null` where there is none. As long as an order may take, for it may be waited for. */
export async function findOrder(
  { transport }: Line,
  { idempotencyKey }: { readonly idempotencyKey: string },
  options: CallOptions | undefined,
  ms: number,
): Promise<Subscription | null> {
  const call = { name: "GET /order", path: "/order", answer: orderOutcomeAnswer, headers: { "Idempotency-Key": idempotencyKey } };
  const { subscription } = await transport.read(call, options, ms);
  return subscription && toSubscription(subscription);
}

/** A page of suppliers. `has_more: false` ends the list even where a cursor came with it. */
function toSupplierPage({ items, has_more, next_page }: z.infer<typeof supplierListAnswer>): Page<Supplier> {
  return { items, nextCursor: has_more === false ? null : next_page || null };
}
