/** Why there is no token, in one word. */
export type TokenFault =
  /** The client or its secret is not known. */
  | "wrongSecret"
  /** What answers there is no energy API. */
  | "wrongApiUrl"
  /** The client may have no token, or not for what it asks. */
  | "forbidden"
  /** Neither a form nor JSON is taken. */
  | "wrongForm"
  /** Too much was asked. */
  | "limited"
  /** No answer, or one that cannot be used: it may pass. */
  | "away";

const causes: Readonly<Record<TokenFault, string>> = {
  wrongSecret: "wrong secret: check `clientId` and `clientSecret`, and that both belong to this `apiUrl`",
  wrongApiUrl: "wrong `apiUrl`: there is no /oauth/token behind it",
  forbidden: "the key may not have a token: check in the API's dashboard that it is active, and which scopes it has",
  wrongForm: "neither a form nor JSON is taken: check that `apiUrl` is the energy API's, not that of a proxy",
  limited: "too many requests: none is made before the time that it asks for is over",
  away: "no answer that could be used; the next request tries again",
};

/** There is no token, so nothing was asked of the API. */
export class NoToken extends Error {
  override readonly name = "NoToken";
  readonly fault: TokenFault;
  /** HTTP status of the answer; `null` where there was none. */
  readonly status: number | null;
  /** How long the API asks to be left alone, ms; 0 where it does not. */
  readonly retryAfterMs: number;

  constructor(fault: TokenFault, status: number | null, { retryAfterMs = 0, cause }: { retryAfterMs?: number; cause?: unknown } = {}) {
    super(`The energy API gave no token (${status ?? "no answer"}), ${causes[fault]}.`, { cause });
    this.fault = fault;
    this.status = status;
    this.retryAfterMs = retryAfterMs;
  }
}

/** What the status of an answer without a token means. Redirects are not followed: the secret would go along. */
export function tokenFaultOf(status: number): TokenFault {
  // A client that is not known may be told so by 400, too (`invalid_client`, RFC 6749 5.2).
  if (status === 400 || status === 401) return "wrongSecret";
  if (status === 403) return "forbidden";
  if (status === 415 || status === 422) return "wrongForm";
  if (status === 429) return "limited";
  return status >= 500 || status === 408 ? "away" : "wrongApiUrl";
}
