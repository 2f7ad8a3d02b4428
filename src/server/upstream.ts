import * as z from "zod/mini";
import { DeadlinePassed, throwIfCancelled, withDeadline } from "../adapter/nomos/deadline.js";
import { errorAnswer, type ErrorAnswer } from "../adapter/nomos/wire/answers.js";
import type { NomosApiVersion } from "../adapter/nomos/wire/version.js";
import { codeOf, type UpstreamTrace } from "./log.js";
import { createTokenSource, type TokenOptions } from "./token.js";
import { NoToken } from "./tokenFault.js";

/** What the API answered. */
export interface UpstreamAnswer {
  readonly status: number;
  /** The body, `undefined` where it is no JSON. */
  readonly json: unknown;
  /** The body of a refusal, if it is the API that refuses: `undefined` where something in front of it answers. */
  readonly refusal: (ErrorAnswer & { readonly docs: string }) | undefined;
  readonly retryAfter: string | null;
  readonly trace: UpstreamTrace;
}

/** There is no answer. `sent` says whether the request may have arrived. */
export class UpstreamFault extends Error {
  override readonly name = "UpstreamFault";
  readonly reason: "credentials" | "token" | "timeout" | "network";
  readonly sent: boolean;
  /** How long the API asks to be left alone, ms; 0 where it does not. */
  readonly retryAfterMs: number;
  readonly trace: UpstreamTrace;

  constructor(reason: UpstreamFault["reason"], sent: boolean, cause?: unknown) {
    super(`The energy API gave no answer (${reason}).`, { cause });
    this.reason = reason;
    this.sent = sent;
    this.retryAfterMs = cause instanceof NoToken ? cause.retryAfterMs : 0;
    if (cause instanceof NoToken) this.trace = { status: cause.status, code: `token_${cause.fault}` };
    else this.trace = { status: null, code: cause === undefined || cause instanceof DeadlinePassed ? reason : codeOf(cause) };
  }
}

/** A request to the API. */
export interface UpstreamCall {
  /** Path and query, from the slash on; every value in it is encoded already. */
  readonly path: string;
  readonly version: NomosApiVersion;
  /** JSON of a write; a read has none. */
  readonly body?: string;
  /** Sent with this token, once: a 401 is an answer like others. */
  readonly token?: string;
  readonly ms: number;
  readonly signal?: AbortSignal | undefined;
}

/** Calls the API in the organisation's name. */
export interface Upstream {
  /**
   * Sends a request with a token; one that was refused (401) is fetched anew, once. Nothing is sent after it has rejected.
   *
   * @throws {UpstreamFault}, or the reason of the signal.
   */
  readonly call: (call: UpstreamCall) => Promise<UpstreamAnswer>;
  /**
   * Gets a token, for a call that must not wait for one.
   *
   * @throws {UpstreamFault}
   */
  readonly ready: () => Promise<string>;
  /** Whether the newest token lets its holder write; `null` where the API does not say. */
  readonly mayWrite: () => boolean | null;
}

/** Makes the caller. */
export function createUpstream(options: TokenOptions): Upstream {
  const { apiUrl, fetch, log } = options;
  const tokens = createTokenSource(options);

  async function token(): Promise<string> {
    try {
      return await tokens.get();
    } catch (cause) {
      throw new UpstreamFault(cause instanceof NoToken && isOurs(cause) ? "credentials" : "token", false, cause);
    }
  }

  async function send({ path, version, body }: UpstreamCall, token: string, signal: AbortSignal): Promise<UpstreamAnswer> {
    const headers = {
      Accept: "application/json",
      Authorization: `Bearer ${token}`,
      "X-API-Version": version,
      ...(body === undefined ? {} : { "Content-Type": "application/json" }),
    };
    const init = { method: body === undefined ? "GET" : "POST", headers, redirect: "manual", signal } as const;
    return answerOf(await fetch(apiUrl + path, body === undefined ? init : { ...init, body }));
  }

  return {
    ready: token,
    mayWrite: tokens.mayWrite,
    call: async (call) => {
      let sent = false;
      try {
        return await withDeadline(call.ms, call.signal, async (signal) => {
          for (let tries = 0; tries < 2; tries += 1) {
            const held = call.token ?? (await token());
            throwIfCancelled(signal);
            sent = true;
            const answer = await send(call, held, signal);
            if (answer.status === 403 && call.body !== undefined)
              log({ event: "fault", level: "error", requestId: null, message: notAllowed });
            if (answer.status !== 401) return answer;
            tokens.drop(held);
            if (call.token !== undefined) return answer;
            sent = false;
          }
          throw new UpstreamFault("credentials", false);
        });
      } catch (cause) {
        throwIfCancelled(call.signal);
        if (cause instanceof UpstreamFault) throw cause;
        throw new UpstreamFault(cause instanceof DeadlinePassed ? "timeout" : "network", sent, cause);
      }
    },
  };
}

/** The partner has to mend it: nothing that passes. */
const isOurs = ({ fault }: NoToken): boolean => fault === "wrongSecret" || fault === "forbidden";

const notAllowed = "The energy API refused a write (403): the key has no write scope, or not for this. Give it one in the API's dashboard.";

async function answerOf(response: Response): Promise<UpstreamAnswer> {
  const { status, headers } = response;
  const json = parseJson(await response.text());
  const parsed = status >= 400 ? z.safeParse(errorAnswer, json).data : undefined;
  const refusal = parsed && { ...parsed, docs: docsOf(json) };
  const requestId = refusal?.requestId ?? headers.get("x-request-id") ?? undefined;
  return {
    status,
    json,
    refusal,
    retryAfter: headers.get("retry-after"),
    trace: {
      status,
      ...(refusal ? { code: refusal.code.slice(0, 60) } : {}),
      ...(requestId === undefined ? {} : { requestId: requestId.slice(0, 200) }),
    },
  };
}

function docsOf(json: unknown): string {
  const docs = z.safeParse(z.object({ docs: z.string() }), json).data?.docs ?? "";
  return /^https:\/\/[\x21-\x7e]{1,300}$/.test(docs) ? docs : "";
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
