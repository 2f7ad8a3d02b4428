import * as z from "zod/mini";
import { withDeadline } from "../adapter/nomos/deadline.js";
import { codeOf, type Log } from "./log.js";
import { askedWaitMs } from "./retryAfter.js";
import { NoToken, tokenFaultOf } from "./tokenFault.js";

/** Who we are to the API, and where it is. */
export interface TokenOptions {
  /** Without a slash at its end. */
  readonly apiUrl: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly tokenMs: number;
  readonly fetch: typeof globalThis.fetch;
  /** Told why there is no token. */
  readonly log: Log;
}

/** Gives the organisation's token. */
export interface TokenSource {
  /**
   * A token that is good for a while yet.
   *
   * @throws {NoToken}
   */
  readonly get: () => Promise<string>;
  /** Forgets a token that the API refused, unless there is a newer one by now. */
  readonly drop: (token: string) => void;
  /** Whether the newest token lets its holder write; `null` where the API does not say. */
  readonly mayWrite: () => boolean | null;
}

interface Token {
  readonly text: string;
  readonly refreshAt: number;
  readonly endsAt: number;
  readonly mayWrite: boolean | null;
}

/** How the request for a token is written. Both descriptions of the API list JSON, its guide shows a form. */
type BodyKind = "form" | "json";

const bodies: Readonly<Record<BodyKind, { readonly type: string; readonly body: string }>> = {
  form: { type: "application/x-www-form-urlencoded", body: "grant_type=client_credentials" },
  json: { type: "application/json", body: JSON.stringify({ grant_type: "client_credentials" }) },
};
/** What an API answers that does not read the body. */
const unreadStatuses: readonly number[] = [400, 415, 422];

/** A token is renewed this long before it ends; one that lives shorter, at half its life. */
const marginMs = 60_000;

const tokenAnswer = z.object({
  access_token: z.string().check(z.regex(/^[\x21-\x7e]+$/)),
  expires_in: z.number().check(z.gt(0)),
  scope: z.optional(z.unknown()),
});

/** `read:* write:*`: whether it holds a right to write. Where scopes are no such list, they say nothing. */
function mayWriteBy(scope: unknown): boolean | null {
  if (typeof scope !== "string" || !/\b(read|write)\b/.test(scope)) return null;
  return /\bwrite\b/.test(scope);
}

/** Makes the source. One token serves all requests until shortly before its end; of many that want a new one, one asks. */
export function createTokenSource({ apiUrl, clientId, clientSecret, tokenMs, fetch, log }: TokenOptions): TokenSource {
  let held: Token | null = null;
  let asked: { readonly token: Promise<Token>; readonly at: number } | null = null;
  /** What the API has taken. */
  let kind: BodyKind = "form";
  /** Until then the API wants to be left alone. */
  let quietUntil = -Infinity;

  const post = (kind: BodyKind, signal: AbortSignal): Promise<Response> =>
    fetch(`${apiUrl}/oauth/token`, {
      method: "POST",
      headers: {
        Authorization: `Basic ${toBase64(`${clientId}:${clientSecret}`)}`,
        "Content-Type": bodies[kind].type,
        Accept: "application/json",
      },
      body: bodies[kind].body,
      redirect: "manual",
      signal,
    });

  /** The answer to the one kind of body or, where that is not read, to the other. */
  async function answered(signal: AbortSignal): Promise<Response> {
    const first = await post(kind, signal);
    if (!unreadStatuses.includes(first.status)) return first;
    const other = kind === "form" ? "json" : "form";
    first.body?.cancel().catch(() => {});
    const second = await post(other, signal);
    if (second.ok) kind = other;
    // Of two refusals, the one counts that says more than "not like this".
    return second.ok || !unreadStatuses.includes(second.status) || first.status !== 400 ? second : first;
  }

  async function ask(signal: AbortSignal): Promise<Token> {
    const askedAt = Date.now();
    const response = await answered(signal);
    const { status, headers } = response;
    if (!response.ok) {
      const fault = tokenFaultOf(status);
      const retryAfterMs = fault === "limited" ? askedWaitMs({ retryAfter: headers.get("retry-after"), date: headers.get("date") }) : 0;
      if (fault === "limited") quietUntil = performance.now() + retryAfterMs;
      throw new NoToken(fault, status, { retryAfterMs });
    }
    const text = await response.text();
    // A page in the place of an answer: something else is there.
    if (text.trimStart().startsWith("<")) throw new NoToken("wrongApiUrl", status);
    const { data } = z.safeParse(tokenAnswer, parsed(text));
    if (!data) throw new NoToken("away", status);
    const lifeMs = data.expires_in * 1000;
    const mayWrite = mayWriteBy(data.scope);
    if (mayWrite === false) log({ event: "fault", level: "error", requestId: null, message: withoutWriteScope });
    return {
      text: data.access_token,
      refreshAt: askedAt + lifeMs - Math.min(marginMs, lifeMs / 2),
      endsAt: askedAt + lifeMs,
      mayWrite,
    };
  }

  /** Asks, and says why there is no token: once, however many wait for it. */
  async function askAndTell(): Promise<Token> {
    const leftMs = quietUntil - performance.now();
    if (leftMs > 0) throw new NoToken("limited", 429, { retryAfterMs: leftMs });
    try {
      return await withDeadline(tokenMs, undefined, ask);
    } catch (thrown) {
      // fetch's errors may quote what was sent, which holds the secret: only their code goes on.
      const cause = thrown instanceof NoToken ? thrown : new NoToken("away", null, { cause: thrown });
      const code = cause.cause === undefined ? cause.fault : codeOf(cause.cause);
      log({ event: "fault", level: "error", requestId: null, message: cause.message, code });
      throw cause;
    }
  }

  async function renewed(): Promise<Token> {
    // On a worker, the request that asks may be cut off with its timers, and its promise never ends: nobody relies on another's.
    if (!asked || asked.at + tokenMs < Date.now()) asked = { token: askAndTell(), at: Date.now() };
    const mine = asked;
    try {
      held = await withDeadline(tokenMs + 500, undefined, () => mine.token);
      return held;
    } catch (cause) {
      throw cause instanceof NoToken ? cause : new NoToken("away", null);
    } finally {
      if (asked === mine) asked = null;
    }
  }

  return {
    get: async () => {
      const old = held;
      const now = Date.now();
      if (old && old.refreshAt > now) return old.text;
      try {
        return (await renewed()).text;
      } catch (cause) {
        if (old && held === old && old.endsAt > Date.now() && cause instanceof NoToken && isPassing(cause)) return old.text;
        throw cause;
      }
    },
    drop: (token) => {
      if (held?.text === token) held = null;
    },
    mayWrite: () => held?.mayWrite ?? null,
  };
}

const isPassing = ({ fault }: NoToken): boolean => fault === "away" || fault === "limited";

const withoutWriteScope =
  "The energy API's token is for reading alone: the key has no write scope, so each order will be refused. Give it one in the API's dashboard.";

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** Base64 of a text's UTF-8 bytes. */
const toBase64 = (text: string): string => btoa(String.fromCharCode(...new TextEncoder().encode(text)));
