/** Speaks to the tariff API: a session, deadlines, retries of reads, and every failure as a `CheckoutError`. */
import { CheckoutError, type CallOptions, type CheckoutErrorKind, type FieldFault } from "stromkasse";
import type { z } from "zod";
import { errorsAnswer, sessionAnswer } from "./answers.ts";
import { fieldOfPointer } from "./mapping.ts";

export interface TransportOptions {
  readonly baseUrl: string;
  readonly fetch?: typeof globalThis.fetch;
  readonly readMs?: number;
  readonly orderMs?: number;
}

interface Call<Answer> {
  readonly path: string;
  readonly answer: z.ZodType<Answer>;
}

const kindOfStatus: Readonly<Record<number, CheckoutErrorKind>> = {
  400: "invalid",
  401: "forbidden",
  403: "forbidden",
  404: "notFound",
  408: "timeout",
  409: "conflict",
  422: "invalid",
  429: "rateLimited",
};

const mostTries = 3;
const longestPauseMs = 10_000;

export function createTransport({ baseUrl, fetch, readMs = 10_000, orderMs = 30_000 }: TransportOptions) {
  let session: Promise<string> | undefined;

  type Init = Omit<RequestInit, "headers"> & { readonly headers?: Readonly<Record<string, string>> };
  async function send<Answer>({ path, answer }: Call<Answer>, init: Init, ms: number, signal: AbortSignal | undefined) {
    return within(ms, signal, async (signal) => {
      const call = fetch ?? globalThis.fetch;
      // Shared by all calls, so that none of them may cancel it.
      session ??= openSession(call, baseUrl).catch((cause: unknown) => {
        session = undefined;
        throw new NotSent(cause);
      });
      const headers = { ...init.headers, Accept: "application/vnd.api+json", "X-Session": await session };
      const response = await call(baseUrl + path, { ...init, headers, signal });
      const body = jsonOf(await response.text());
      if (!response.ok) throw refusal(response, body);
      const read = answer.safeParse(body);
      if (!read.success) throw new CheckoutError("contract", { message: "The tariff API answered something else than it describes." });
      return read.data;
    });
  }

  return {
    /** A read; tried three times where the failure may pass. */
    async read<Answer>(call: Call<Answer>, { signal }: CallOptions = {}): Promise<Answer> {
      for (let tries = 1; ; tries += 1) {
        try {
          return await send(call, {}, readMs, signal);
        } catch (cause) {
          if (signal?.aborted) throw signal.reason;
          const error = asError(cause);
          const passes = error.kind === "unavailable" || error.kind === "rateLimited";
          const pauseMs = Math.max(cause instanceof Refused ? cause.retryAfterMs : 0, Math.random() * 400 * 2 ** tries);
          if (!passes || tries === mostTries || pauseMs > longestPauseMs) throw error;
          await pause(pauseMs, signal);
        }
      }
    },

    /** An order; sent once. What is not clearly refused may have been stored. */
    async order<Answer>(
      call: Call<Answer>,
      body: object,
      { signal, headers }: CallOptions & { readonly headers: Readonly<Record<string, string>> },
    ): Promise<Answer> {
      if (signal?.aborted) throw signal.reason;
      if (isOffline()) throw new CheckoutError("offline", { message: "The order was not sent." });
      const init = { method: "POST", headers: { "Content-Type": "application/vnd.api+json", ...headers }, body: JSON.stringify(body) };
      try {
        return await send(call, init, orderMs, signal);
      } catch (cause) {
        if (signal?.aborted) throw signal.reason;
        const error = asError(cause);
        const isRefused = cause instanceof NotSent || (cause instanceof Refused && cause.status < 500 && cause.status !== 408);
        throw isRefused ? error : new CheckoutError("unknownOutcome", { message: "Nobody knows whether the order arrived.", cause: error });
      }
    },
  };
}

class DeadlinePassed extends Error {}
class NotSent extends Error {
  constructor(cause: unknown) {
    super("There is no session.", { cause });
  }
}
class Refused extends CheckoutError {
  readonly status: number;
  readonly retryAfterMs: number;
  constructor(response: Response, kind: CheckoutErrorKind, fields: readonly FieldFault[]) {
    super(kind, { message: `The tariff API answered ${response.status}.`, fields });
    this.status = response.status;
    this.retryAfterMs = Number(response.headers.get("Retry-After") ?? 0) * 1000;
  }
}

function refusal(response: Response, body: unknown): Refused {
  const read = errorsAnswer.safeParse(body);
  const errors = read.success ? read.data.errors : [];
  const fields = errors.map(({ code, source }) => ({ field: fieldOfPointer(source?.pointer), code: code.toLowerCase(), message: "" }));
  if (errors.some(({ code }) => code === "OUTSIDE_AREA")) return new Refused(response, "unserviceable", fields);
  return new Refused(response, kindOfStatus[response.status] ?? (response.status >= 500 ? "unavailable" : "contract"), fields);
}

function asError(cause: unknown): CheckoutError {
  if (cause instanceof CheckoutError) return cause;
  if (cause instanceof DeadlinePassed) return new CheckoutError("timeout", { message: "The tariff API took too long." });
  return new CheckoutError(isOffline() ? "offline" : "unavailable", { message: "The tariff API cannot be reached.", cause });
}

async function openSession(fetch: typeof globalThis.fetch, baseUrl: string): Promise<string> {
  const response = await fetch(`${baseUrl}/sessions`, { method: "POST" });
  return sessionAnswer.parse(jsonOf(await response.text())).data.attributes.token;
}

/** Runs something that ends with the signal or the deadline, also where `fetch` hears neither. */
async function within<Value>(ms: number, signal: AbortSignal | undefined, run: (signal: AbortSignal) => Promise<Value>): Promise<Value> {
  if (signal?.aborted) throw signal.reason;
  const controller = new AbortController();
  const stopped = new Promise<never>((_, reject) => {
    controller.signal.addEventListener("abort", () => reject(controller.signal.reason));
  });
  const cancel = () => controller.abort(signal?.reason);
  signal?.addEventListener("abort", cancel);
  const timer = setTimeout(() => controller.abort(new DeadlinePassed()), ms);
  try {
    return await Promise.race([run(controller.signal), stopped]);
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener("abort", cancel);
  }
}

const pause = (ms: number, signal: AbortSignal | undefined) =>
  within(ms, signal, () => new Promise<never>(() => {})).catch((cause: unknown) => {
    if (!(cause instanceof DeadlinePassed)) throw cause;
  });

/** A server's `navigator`, if it has one, knows nothing of the network. */
const isOffline = () => {
  const { onLine }: { readonly onLine?: boolean } = typeof navigator === "undefined" ? {} : navigator;
  return onLine === false;
};

/** `undefined` where it is no JSON: the parser's own error quotes the text. */
function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
