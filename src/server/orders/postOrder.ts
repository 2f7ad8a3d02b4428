import type { NomosApiVersion } from "../../adapter/nomos/wire/version.js";
import type { UpstreamTrace } from "../log.js";
import { refusalOf } from "../passOn.js";
import type { Refusal } from "../refusal.js";
import { UpstreamFault, type Upstream, type UpstreamAnswer } from "../upstream.js";
import { readStored, type StoredSubscription } from "./storedSubscription.js";

/** How a post ended. */
export type Posted = { readonly upstream: UpstreamTrace } &
  /** `unread` names what of the answer cannot be read, beside the id. */
  (
    | { readonly kind: "stored"; readonly subscription: StoredSubscription; readonly unread: readonly string[] }
    | { readonly kind: "refused"; readonly refusal: Refusal }
    /** The API did not know the token: it refused it at once, and refuses it for a read, too. */
    | { readonly kind: "tokenRefused" }
    | { readonly kind: "unknown" }
  );

/**
 * Within so long, ms, the API refuses a token that it does not know. A 401 that took longer may come from anywhere behind the door, when the
 * order was stored or is being stored.
 */
const atTheDoorMs = 500;

/** Sends an order to the API, once, with this very token: nothing comes between the ledger's mark and the sending. */
export async function postOrder(upstream: Upstream, version: NomosApiVersion, body: string, token: string, ms: number): Promise<Posted> {
  const sentAt = performance.now();
  try {
    // Not the browser's signal: whoever leaves after ordering has ordered.
    const answer = await upstream.call({ path: "/subscriptions", version, body, token, ms });
    const isAtTheDoor = answer.status === 401 && performance.now() - sentAt < atTheDoorMs;
    if (isAtTheDoor && (await isRefused(upstream, version, token, ms))) return { kind: "tokenRefused", upstream: answer.trace };
    return postedOf(answer);
  } catch (cause) {
    if (!(cause instanceof UpstreamFault)) throw cause;
    return { kind: "unknown", upstream: cause.trace };
  }
}

/** Whether the API refuses a token for a read, which it takes for every good one. */
async function isRefused(upstream: Upstream, version: NomosApiVersion, token: string, ms: number): Promise<boolean> {
  try {
    return (await upstream.call({ path: "/subscriptions?limit=1", version, token, ms })).status === 401;
  } catch (cause) {
    if (!(cause instanceof UpstreamFault)) throw cause;
    return false;
  }
}

function postedOf(answer: UpstreamAnswer): Posted {
  const { status, json, refusal, trace: upstream } = answer;
  if (status >= 200 && status < 300) {
    const stored = readStored(json);
    return stored ? { kind: "stored", ...stored, upstream } : { kind: "unknown", upstream };
  }
  // A refusal that is not in the API's envelope comes from something in front of it, which may have passed the order on. And a 5xx of the
  // API's own proves nothing: it may have stored the order before, or store it yet.
  const isRefused = refusal && status >= 400 && status < 500 && status !== 401 && status !== 408;
  return isRefused ? { kind: "refused", refusal: refusalOf(answer), upstream } : { kind: "unknown", upstream };
}
