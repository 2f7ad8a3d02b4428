import type { Context } from "hono";
import type { NomosApiVersion } from "../adapter/nomos/wire/version.js";
import type { Log, UpstreamTrace } from "./log.js";
import type { CheckoutHandlerOptions } from "./options.js";
import type { QuoteMemory } from "./orders/quoteMemory.js";
import { passOn, refusalOf, refusalOfFault } from "./passOn.js";
import { badRequest, methodNotAllowed, type AllowedMethods } from "./refusal.js";
import type { RateLimit } from "./rateLimit.js";
import type { HandlerTiming } from "./timing.js";
import { UpstreamFault, type Upstream, type UpstreamAnswer } from "./upstream.js";

/** What every route works with. */
export interface Desk {
  readonly options: CheckoutHandlerOptions;
  readonly plans: ReadonlySet<string>;
  readonly upstream: Upstream;
  readonly timing: HandlerTiming;
  readonly rateLimit: RateLimit;
  /** Prices that were passed on, against which those of orders are checked. */
  readonly quotes: QuoteMemory;
  readonly log: Log;
  /** The present instant: it judges starts, dates consents and is told with each answer. */
  readonly now: () => Date;
}

/** What belongs to one request. */
export interface ServerEnv {
  readonly Variables: {
    readonly requestId: string;
    /** For the log: `GET /plans/{id}`. */
    readonly route: string;
    readonly upstream: UpstreamTrace | undefined;
  };
}

export type ServerContext = Context<ServerEnv>;

/** The versions that are spoken here, the one for whoever does not say first. */
export const apiVersions = ["2026-05-27.curie", "2026-01-29.edison"] as const satisfies readonly NomosApiVersion[];

/** The API's version that the browser speaks; curie where it does not say. @throws {Refusal} 400 for one that is not spoken here. */
export function versionOf(context: ServerContext): NomosApiVersion {
  const wanted = context.req.header("x-api-version") ?? apiVersions[0];
  const version = apiVersions.find((known) => known === wanted);
  if (version) return version;
  throw badRequest({ code: "upgrade_api_version", field: "", message: `Use one of ${apiVersions.join(", ")}` });
}

/** Long enough that nobody's key meets another's by chance; a UUID is 36. */
const keyPattern = /^[\w-]{16,64}$/;

/** The key of an order. @throws {Refusal} 400 where there is none that can be one. */
export function keyOf(context: ServerContext): string {
  const key = context.req.header("idempotency-key") ?? "";
  if (keyPattern.test(key)) return key;
  const message = "The header Idempotency-Key must hold 16 to 64 letters, digits, - and _: a UUID of this checkout";
  throw badRequest({ code: "invalid_format", field: "", message });
}

/** The query of a request. */
export const queryOf = (context: ServerContext): URLSearchParams => new URL(context.req.url).searchParams;

/** Asks the API for something and leaves its trace for the log. @throws {Refusal} where it does not answer, or refuses. */
export async function readUpstream(context: ServerContext, { upstream, timing }: Desk, path: string): Promise<UpstreamAnswer> {
  const { signal } = context.req.raw;
  try {
    const answer = await upstream.call({ path, version: versionOf(context), ms: timing.readMs, signal });
    context.set("upstream", answer.trace);
    if (answer.status < 200 || answer.status >= 300) throw refusalOf(answer);
    return answer;
  } catch (cause) {
    if (!(cause instanceof UpstreamFault)) throw cause;
    context.set("upstream", cause.trace);
    throw refusalOfFault(cause);
  }
}

/** Answers with what the API answers. */
export const forward = async (context: ServerContext, desk: Desk, path: string): Promise<Response> =>
  passOn(await readUpstream(context, desk, path));

/** Stands at the end of a path, for every method that it does not take. */
export const refuseMethod = (allowed: AllowedMethods) => (): never => {
  throw methodNotAllowed(allowed);
};
