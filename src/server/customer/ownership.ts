import { readUpstream, type Desk, type ServerContext } from "../context.js";
import type { CustomerAccess } from "../options.js";
import { notFound, Refusal } from "../refusal.js";
import type { UpstreamAnswer } from "../upstream.js";
import { idPattern } from "../../energy/apiId.js";
import { ownerOf, type Belonging } from "./answers.js";

/** Reads one thing. What is not there is refused in our words, as what is not theirs is: nobody can tell the two apart. */
export async function readThing(context: ServerContext, desk: Desk, path: string, thing: string): Promise<UpstreamAnswer> {
  try {
    return await readUpstream(context, desk, path);
  } catch (cause) {
    throw cause instanceof Refusal && cause.status === 404 ? notFound(thing) : cause;
  }
}

/**
 * Reads a contract that is theirs. Nothing is asked of the API where it cannot be.
 *
 * @throws {Refusal} 404 where it is not theirs, or the API answers with another; and as a read does.
 */
export async function readSubscription(context: ServerContext, desk: Desk, access: CustomerAccess, id: string): Promise<unknown> {
  if (!mayBeTheirs(access, id)) throw notFound("Subscription");
  const { json } = await readThing(context, desk, `/subscriptions/${encodeURIComponent(id)}`, "Subscription");
  const found = ownerOf(json);
  if (found.id !== id || (access.customer !== undefined && access.customer !== found.customer)) throw notFound("Subscription");
  return json;
}

/** Proves that a contract is theirs: by its id where that was granted, else by reading it. @throws {Refusal} as {@link readSubscription}. */
export async function proveTheirs(context: ServerContext, desk: Desk, access: CustomerAccess, id: string): Promise<void> {
  if (!mayBeTheirs(access, id)) throw notFound("Subscription");
  if (access.customer !== undefined) await readSubscription(context, desk, access, id);
}

function mayBeTheirs({ subscription }: CustomerAccess, id: string): boolean {
  return idPattern.test(id) && (subscription === undefined || subscription === id);
}

/** Whether a record of a contract that is theirs is theirs. */
export function isOf(record: Belonging, subscription: string, { customer }: CustomerAccess): boolean {
  return record.subscription === subscription && (customer === undefined || record.customer == null || record.customer === customer);
}
