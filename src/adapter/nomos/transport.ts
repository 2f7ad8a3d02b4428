import * as z from "zod/mini";
import type { CallOptions, OrderOptions } from "../CheckoutAdapter.js";
import type { CheckoutError } from "../CheckoutError.js";
import { DeadlinePassed, pause, throwIfCancelled, withDeadline } from "./deadline.js";
import { failure, isNotSent, isOffline, outcomeUnknown, refusal, unreachable } from "./errors.js";
import type { FieldNames } from "./fieldNames.js";
import { maxRetries, retryDelayMs } from "./retry.js";
import { errorAnswer } from "./wire/answers.js";
import type { NomosApiVersion } from "./wire/version.js";
import { asJson } from "../../energy/json.js";

/** Where the API is and how to speak to it. */
export interface TransportOptions {
  readonly baseUrl: string;
  readonly apiVersion: NomosApiVersion;
  readonly fetch: typeof globalThis.fetch | undefined;
  readonly headers: (() => HeadersInit | Promise<HeadersInit>) | undefined;
  readonly readMs: number;
  readonly orderMs: number;
}

/** A request, and how its answer is read. */
export interface Call<Answer extends z.ZodMiniType> {
  /** Names the call in errors, without any value of it: `GET /plans/{id}`. */
  readonly name: string;
  /** Path and query, from the slash on. */
  readonly path: string;
  readonly answer: Answer;
  readonly fieldNames?: FieldNames;
  /** Of this call alone. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** Sends calls; every failure is a `CheckoutError`, a cancelled call rejects with its signal's reason. */
export interface Transport {
  /** Sends a read, up to three times: see {@link retryDelayMs}. A read that timed out is not repeated: the visitor has waited enough. */
  read<Answer extends z.ZodMiniType>(call: Call<Answer>, options: CallOptions | undefined, ms?: number): Promise<z.output<Answer>>;
  /** Sends an order, once. What does not end in a clear answer is `unknownOutcome`, unless it was never sent. */
  order<Answer extends z.ZodMiniType>(call: Call<Answer>, body: object, options: OrderOptions): Promise<z.output<Answer>>;
  /** Sends a write that has no key, once; it ends as an order does. */
  write<Answer extends z.ZodMiniType>(call: Call<Answer>, body: object, options: CallOptions | undefined): Promise<z.output<Answer>>;
  /** The present instant, as the `Date` of the newest answer tells it. */
  readonly now: () => Date;
}

/** How one try ended. `refused` says that the API clearly did not do what was asked, or never heard of it. */
type Outcome<Value> =
  | { readonly value: Value }
  | { readonly error: CheckoutError; readonly refused: boolean; readonly retryAfter: string | null };

const failed = (error: CheckoutError, refused = false): Outcome<never> => ({ error, refused, retryAfter: null });

/** Makes the one thing that touches the network. */
export function createTransport(options: TransportOptions): Transport {
  const baseUrl = options.baseUrl.replace(/\/+$/, "");
  /** By how much the backend's clock is ahead of this machine's. */
  let aheadMs = 0;

  async function send<Answer extends z.ZodMiniType>(
    call: Call<Answer>,
    { headers: own, ...init }: { readonly method?: string; readonly body?: string; readonly headers?: Readonly<Record<string, string>> },
    ms: number,
    signal: AbortSignal | undefined,
  ): Promise<Outcome<z.output<Answer>>> {
    const { name, path } = call;
    let sent = false;
    try {
      return await withDeadline(ms, signal, async (signal) => {
        const headers = new Headers(await options.headers?.());
        for (const [key, value] of Object.entries({ Accept: "application/json", "X-API-Version": options.apiVersion, ...own })) {
          headers.set(key, value);
        }
        throwIfCancelled(signal);
        const fetch = options.fetch ?? globalThis.fetch;
        sent = true;
        const response = await fetch(baseUrl + path, { ...init, headers, signal });
        // Absent where another origin does not let it be read.
        aheadMs = Date.parse(response.headers.get("date") ?? "") - Date.now() || aheadMs;
        return outcomeOf(call, response, await response.text());
      });
    } catch (cause) {
      throwIfCancelled(signal);
      if (cause instanceof DeadlinePassed) return failed(failure("timeout", `${name} took over ${ms} ms`), !sent);
      return sent
        ? failed(unreachable(name, cause))
        : failed(failure("unavailable", `${name} was not sent: \`headers\` failed`, { cause }), true);
    }
  }

  async function sendOnce<Answer extends z.ZodMiniType>(
    call: Call<Answer>,
    body: object,
    own: Readonly<Record<string, string>>,
    signal: AbortSignal | undefined,
  ): Promise<z.output<Answer>> {
    throwIfCancelled(signal);
    if (isOffline()) throw failure("offline", `${call.name} was not sent`);
    const headers = { "Content-Type": "application/json", ...own };
    const outcome = await send(call, { method: "POST", headers, body: asJson(body) }, options.orderMs, signal);
    if ("value" in outcome) return outcome.value;
    throw outcome.refused ? outcome.error : outcomeUnknown(call.name, outcome.error);
  }

  return {
    async read(call, { signal } = {}, ms = options.readMs) {
      for (let retries = 0; ; retries += 1) {
        const outcome = await send(call, call.headers ? { headers: call.headers } : {}, ms, signal);
        if ("value" in outcome) return outcome.value;
        const { error, retryAfter } = outcome;
        const repeatable = retries < maxRetries && (error.kind === "unavailable" || error.kind === "rateLimited");
        const waitMs = repeatable ? retryDelayMs(retries, retryAfter) : null;
        if (waitMs === null) throw error;
        await pause(waitMs, signal);
      }
    },

    order: (call, body, { idempotencyKey, signal }) => sendOnce(call, body, { "Idempotency-Key": idempotencyKey }, signal),
    write: (call, body, { signal } = {}) => sendOnce(call, body, {}, signal),
    now: () => new Date(Date.now() + aheadMs),
  };
}

function outcomeOf<Answer extends z.ZodMiniType>(call: Call<Answer>, response: Response, text: string): Outcome<z.output<Answer>> {
  const { name, answer } = call;
  const json = parseJson(text);
  const { ok, status, headers } = response;
  const requestId = headers.get("x-request-id") ?? undefined;
  if (!ok) {
    const envelope = z.safeParse(errorAnswer, json).data;
    const error = refusal(call, status, envelope, envelope?.requestId ?? requestId);
    const refused = isNotSent(error.fields) || (status >= 400 && status < 500 && status !== 408);
    return { error, refused, retryAfter: headers.get("retry-after") };
  }
  const parsed = z.safeParse(answer, json);
  if (parsed.success) return { value: parsed.data };
  const wrong = parsed.error.issues.slice(0, 3).map(({ path, code }) => `${path.join(".") || "the body"} (${code})`);
  return failed(
    failure(
      "contract",
      `${name} was answered with a wrong body: ${wrong.join(", ")}${process.env.NODE_ENV === "production" ? "" : fallbackPage(text)}`,
      { requestId },
    ),
  );
}

/** What a page of HTML in the place of an answer means, for the developer. */
function fallbackPage(text: string): string {
  if (!/^\s*</.test(text)) return "";
  return ". It is a page of HTML and not by the backend, most often a single-page app's fallback: mount the handler in front of it";
}

/** `undefined` where it is no JSON. The parser's own error is dropped: it quotes the text, which may hold personal data. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
