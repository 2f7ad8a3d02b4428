import * as z from "zod/mini";
import { withDeadline } from "../adapter/nomos/deadline.js";

/** Who we are to the API, and where it is. */
export interface TokenOptions {
  /** Without a slash at its end. */
  readonly apiUrl: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly tokenMs: number;
  readonly fetch: typeof globalThis.fetch;
}

/** Why there is no token. `credentials`: the API refused ours. `away`: it gave no answer that could be used. */
export class NoToken extends Error {
  override readonly name = "NoToken";
  readonly reason: "credentials" | "away";

  constructor(reason: "credentials" | "away", cause?: unknown) {
    super(
      reason === "credentials"
        ? "The energy API refused the client id and the secret: check `clientId`, `clientSecret` and `apiUrl`."
        : "The energy API gave no token. Nothing was asked of it; the next request tries again.",
      { cause },
    );
    this.reason = reason;
  }
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
}

interface Token {
  readonly text: string;
  readonly refreshAt: number;
  readonly endsAt: number;
}

/** A token is renewed this long before it ends; one that lives shorter, at half its life. */
const marginMs = 60_000;

const tokenAnswer = z.object({
  access_token: z.string().check(z.regex(/^[\x21-\x7e]+$/)),
  expires_in: z.number().check(z.gt(0)),
});

/** Makes the source. One token serves all requests until shortly before its end; of many that want a new one, one asks. */
export function createTokenSource({ apiUrl, clientId, clientSecret, tokenMs, fetch }: TokenOptions): TokenSource {
  let held: Token | null = null;
  let asked: { readonly token: Promise<Token>; readonly at: number } | null = null;

  async function ask(signal: AbortSignal): Promise<Token> {
    const askedAt = Date.now();
    const response = await fetch(`${apiUrl}/oauth/token`, {
      method: "POST",
      headers: {
        Authorization: `Basic ${toBase64(`${clientId}:${clientSecret}`)}`,
        "Content-Type": "application/x-www-form-urlencoded",
        Accept: "application/json",
      },
      body: "grant_type=client_credentials",
      redirect: "manual",
      signal,
    });
    if ([400, 401, 403].includes(response.status)) throw new NoToken("credentials");
    const { access_token, expires_in } = z.parse(tokenAnswer, await response.json());
    const lifeMs = expires_in * 1000;
    return { text: access_token, refreshAt: askedAt + lifeMs - Math.min(marginMs, lifeMs / 2), endsAt: askedAt + lifeMs };
  }

  async function renewed(): Promise<Token> {
    // On a worker, the request that asks may be cut off with its timers, and its promise never ends: nobody relies on another's.
    if (!asked || asked.at + tokenMs < Date.now()) asked = { token: withDeadline(tokenMs, undefined, ask), at: Date.now() };
    const mine = asked;
    try {
      held = await withDeadline(tokenMs + 500, undefined, () => mine.token);
      return held;
    } catch (cause) {
      if (cause instanceof NoToken) throw cause;
      // zod's and fetch's errors may quote the answer, which holds the token: they stop here.
      throw new NoToken("away", cause instanceof z.core.$ZodError || cause instanceof SyntaxError ? undefined : cause);
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
        if (old && held === old && old.endsAt > Date.now() && cause instanceof NoToken && cause.reason === "away") return old.text;
        throw cause;
      }
    },
    drop: (token) => {
      if (held?.text === token) held = null;
    },
  };
}

/** Base64 of a text's UTF-8 bytes. */
const toBase64 = (text: string): string => btoa(String.fromCharCode(...new TextEncoder().encode(text)));
