import { forbidden } from "./refusal.js";

/** Who may call from another origin. */
export interface OriginRules {
  /** Origins beside the handler's own: `https://tarife.example.de`. */
  readonly origins: ReadonlySet<string>;
  /** Request headers that their pages may send, beside the adapter's own. */
  readonly headers: readonly string[];
  /** Whether their pages may send cookies. */
  readonly credentials: boolean;
}

/**
 * Checks the list of origins.
 *
 * @throws TypeError for what is no origin; `*` is none.
 */
export function originSet(origins: readonly string[]): ReadonlySet<string> {
  for (const origin of origins) {
    if (!URL.canParse(origin) || new URL(origin).origin !== origin)
      throw new TypeError(`"${origin}" in \`origins\` is no origin. Write scheme, host and port only: "https://tarife.example.de".`);
  }
  return new Set(origins);
}

/**
 * Lets a request pass that comes from the handler's own origin, from a listed one, or from no browser's page at all.
 *
 * `Sec-Fetch-Site` cannot be set by a page, and survives proxies that change the host; where an old browser does not send it, the
 * host of `Origin` must be the request's own. A request without both is no page's: a browser sends `Origin` with every post.
 *
 * @throws {Refusal} 403.
 */
export function checkOrigin(request: Request, { origins }: OriginRules): void {
  const site = request.headers.get("sec-fetch-site");
  const origin = request.headers.get("origin");
  if (origin !== null) {
    if (origins.has(origin) || site === "same-origin") return;
    if (site === null && isOwnHost(origin, request)) return;
    throw forbidden("This origin may not call here: list it in `origins`");
  }
  if (site === null || site === "same-origin" || (site === "none" && request.method === "GET")) return;
  throw forbidden("Pages of other origins may not call here");
}

function isOwnHost(origin: string, request: Request): boolean {
  const host = request.headers.get("host") ?? new URL(request.url).host;
  return URL.canParse(origin) && new URL(origin).host === host;
}

/** The adapter's own headers that a browser asks leave for. */
const adapterHeaders = ["Content-Type", "Idempotency-Key", "X-API-Version"];

/** The headers that let a listed origin's page read the answer; none for every other. */
export function corsHeaders(request: Request, rules: OriginRules): Readonly<Record<string, string>> {
  if (rules.origins.size === 0) return {};
  const origin = request.headers.get("origin");
  if (origin === null || !rules.origins.has(origin)) return { Vary: "Origin" };
  return {
    Vary: "Origin",
    "Access-Control-Allow-Origin": origin,
    "Access-Control-Expose-Headers": "Date, Retry-After, X-Request-Id",
    ...(rules.credentials ? { "Access-Control-Allow-Credentials": "true" } : {}),
  };
}

/** Answers a browser that asks whether a page may call. */
export function preflight(rules: OriginRules): Response {
  const allowed = {
    "Access-Control-Allow-Methods": "GET, POST",
    "Access-Control-Allow-Headers": [...adapterHeaders, ...rules.headers].join(", "),
    "Access-Control-Max-Age": "600",
  };
  return new Response(null, { status: 204, headers: allowed });
}

/** On every answer: it is data for one page of one visitor, never a page, and nobody's to keep. */
export const securityHeaders: Readonly<Record<string, string>> = {
  "Cache-Control": "no-store",
  "Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Referrer-Policy": "no-referrer",
  "X-Content-Type-Options": "nosniff",
  "X-Frame-Options": "DENY",
};
