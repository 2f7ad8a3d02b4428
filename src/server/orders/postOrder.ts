import * as z from "zod/mini";
import { subscriptionAnswer } from "../../adapter/nomos/wire/answers.js";
import type { NomosApiVersion } from "../../adapter/nomos/wire/version.js";
import type { UpstreamTrace } from "../log.js";
import { refusalOf, refusalOfFault } from "../passOn.js";
import type { Refusal } from "../refusal.js";
import { UpstreamFault, type Upstream, type UpstreamAnswer } from "../upstream.js";
import type { StoredSubscription } from "./OrderLedger.js";

/** How a post ended. `settled`: the API has ended it by its own word, so that it is not under way any more. */
export type Posted = { readonly upstream: UpstreamTrace } & (
  | { readonly kind: "stored"; readonly subscription: StoredSubscription }
  | { readonly kind: "refused"; readonly refusal: Refusal }
  | { readonly kind: "notSent"; readonly refusal: Refusal }
  | { readonly kind: "unknown"; readonly settled: boolean }
);

/** Sends an order to the API, once. */
export async function postOrder(upstream: Upstream, version: NomosApiVersion, body: string, ms: number): Promise<Posted> {
  try {
    // Not the browser's signal: whoever leaves after ordering has ordered.
    return postedOf(await upstream.call({ path: "/subscriptions", version, body, ms }));
  } catch (cause) {
    if (!(cause instanceof UpstreamFault)) throw cause;
    const { sent, trace: upstream } = cause;
    return sent ? { kind: "unknown", settled: false, upstream } : { kind: "notSent", refusal: refusalOfFault(cause), upstream };
  }
}

function postedOf(answer: UpstreamAnswer): Posted {
  const { status, json, refusal, trace: upstream } = answer;
  if (status >= 200 && status < 300) {
    const parsed = z.safeParse(subscriptionAnswer, json);
    return parsed.success ? { kind: "stored", subscription: parsed.data, upstream } : { kind: "unknown", settled: false, upstream };
  }
  // A refusal that is not in the API's envelope comes from something in front of it, which may have passed the order on.
  if (!refusal || status < 400 || status === 408) return { kind: "unknown", settled: false, upstream };
  if (status < 500) return { kind: "refused", refusal: refusalOf(answer), upstream };
  return { kind: "unknown", settled: Boolean(refusal.requestId), upstream };
}
