import * as z from "zod/mini";
import { toSubscription } from "../../adapter/nomos/fromWire.js";
import { subscriptionAnswer } from "../../adapter/nomos/wire/answers.js";
import type { Subscription } from "../../energy/order.js";

/** The contract that an order became: as much as the browser needs, and all that a ledger keeps of it. */
export interface StoredSubscription {
  readonly id: string;
  readonly number: string | null;
  readonly status: Subscription["status"];
  readonly start_at: string | null;
}

/** A contract as the API tells it. What has an id is one; what else cannot be read of it is not known, and named in `unread`. */
export function readStored(json: unknown): { readonly subscription: StoredSubscription; readonly unread: readonly string[] } | null {
  const { data } = z.safeParse(subscriptionAnswer, json);
  if (!data) return null;
  const { id, number, status, startAt } = toSubscription(data);
  const isUnread = {
    number: number === null && data.number != null && data.number !== "",
    status: status === "unknown",
    start_at: startAt === null && data.start_at != null,
  };
  const unread = Object.entries(isUnread).flatMap(([name, is]) => (is ? [name] : []));
  return { subscription: { id, number, status, start_at: startAt }, unread };
}
