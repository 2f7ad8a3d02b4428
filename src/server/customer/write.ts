import { versionOf, type Desk, type ServerContext } from "../context.js";
import { refusalOf, refusalOfFault } from "../passOn.js";
import { notSent, outcomeUnknown, Refusal } from "../refusal.js";
import { UpstreamFault, type UpstreamAnswer } from "../upstream.js";

/**
 * Does what comes before a write. Where that fails on our side, or the API's, the browser learns that nothing was sent: any other 5xx
 * would leave it in doubt.
 */
export async function beforeSending<Value>(prepare: () => Promise<Value>): Promise<Value> {
  try {
    return await prepare();
  } catch (cause) {
    throw cause instanceof Refusal && (cause.status >= 500 || cause.status === 408) ? notSent(cause) : cause;
  }
}

/**
 * Sends a write to the API, once: it has no key, so that a repeat could do it twice. (A 401 has done nothing; then it is sent with a new
 * token, once.)
 *
 * @throws {Refusal} the API's own refusal; `order_not_sent`; or 502 `OUTCOME_UNKNOWN` where its answer says neither yes nor no.
 */
export async function writeUpstream(context: ServerContext, desk: Desk, path: string, body: object): Promise<UpstreamAnswer> {
  const answer = await send(context, desk, path, body);
  context.set("upstream", answer.trace);
  const { status, refusal } = answer;
  if (status >= 200 && status < 300) return answer;
  // What is not in the API's envelope comes from something in front of it, which may have passed the write on.
  throw refusal && status >= 400 && status !== 408 ? refusalOf(answer) : unclear();
}

async function send(context: ServerContext, { upstream, timing }: Desk, path: string, body: object): Promise<UpstreamAnswer> {
  try {
    // Not the browser's signal: whoever leaves after ordering has ordered.
    return await upstream.call({ path, version: versionOf(context), body: JSON.stringify(body), ms: timing.orderMs });
  } catch (cause) {
    if (!(cause instanceof UpstreamFault)) throw cause;
    context.set("upstream", cause.trace);
    throw cause.sent ? unclear() : notSent(refusalOfFault(cause));
  }
}

/** The answer to a write that was sent and not answered clearly. */
export const unclear = (): Refusal =>
  outcomeUnknown("It is not known whether this was stored. Look whether it was before it is sent again.");
