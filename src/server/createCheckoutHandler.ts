import { Hono } from "hono";
import { createConnection, type Connection, type ConnectionReport } from "./connection.js";
import { apiVersions, queryOf, refuseMethod, type Desk, type ServerContext, type ServerEnv } from "./context.js";
import { addRecordRoutes } from "./customer/recordRoutes.js";
import { addSubscriptionRoutes } from "./customer/subscriptionRoutes.js";
import { codeOf, createLog, type Log } from "./log.js";
import type { CheckoutHandlerOptions } from "./options.js";
import { addOrderRoute } from "./orderRoute.js";
import { guardedLedger } from "./orders/guardedLedger.js";
import type { OrderLedger } from "./orders/OrderLedger.js";
import { createQuoteMemory } from "./orders/quoteMemory.js";
import { checkOrigin, corsHeaders, originSet, preflight, securityHeaders, type OriginRules } from "./origins.js";
import { createRateLimit } from "./rateLimit.js";
import { addReadRoutes } from "./readRoutes.js";
import { jsonResponse, methodNotAllowed, Refusal } from "./refusal.js";
import { timingOf } from "./timing.js";
import { createUpstream } from "./upstream.js";

/** Answers requests. */
export interface CheckoutHandler {
  /** Answers a request of a browser's checkout, or of its customer's area. Never rejects. */
  (request: Request): Promise<Response>;
  /**
   * Looks whether everything is there that selling needs: the token and what it may do, each plan, the list of contracts, the ledger. For the start of
   * your server, so that you learn of a wrong secret before a customer does. Orders nothing; what is wrong is logged, too. Never rejects.
   */
  readonly checkConnection: () => Promise<ConnectionReport>;
}

/**
 * Makes the backend half of the checkout and of the customer's area after it: the few calls of the energy API that they make, with the
 * organisation's token, for the plans that are sold here, each order exactly once. A Fetch handler without anything of Node's: it runs on Node, in Next and on workers.
 *
 * @throws TypeError or RangeError at once for options that cannot work.
 */
export function createCheckoutHandler(options: CheckoutHandlerOptions): CheckoutHandler {
  const desk = deskOf(options);
  const rules: OriginRules = {
    origins: originSet(options.origins ?? []),
    headers: options.cors?.headers ?? [],
    credentials: options.cors?.credentials ?? false,
  };
  const app = new Hono<ServerEnv>();
  app.onError((error, context) => answerFailure(error, context, desk.log));
  const ledger = guardedLedger(options.ledger, desk.timing.ledgerMs);
  const connection = createConnection(desk, ledger);
  const meetLedger = ledgerMeeting(desk, ledger);
  app.use((context, next) => (meetLedger(), frame(context, next, rules, desk)));
  app.use(async (context, next) => {
    checkOrigin(context.req.raw, rules);
    // Hono answers HEAD with a GET's work; nobody here asks for that.
    if (context.req.method === "HEAD") throw methodNotAllowed("GET");
    if (context.req.method !== "OPTIONS") return next();
    context.set("route", "OPTIONS");
    return preflight(rules);
  });
  const routes = new Hono<ServerEnv>();
  addHealthRoute(routes, desk, ledger, connection);
  addReadRoutes(routes, desk);
  addOrderRoute(routes, desk, ledger);
  addSubscriptionRoutes(routes, desk);
  addRecordRoutes(routes, desk);
  app.route(options.basePath || "/", routes);
  app.notFound(() => {
    throw new Refusal(404, { code: "NOT_FOUND", message: "Resource not found" });
  });
  return Object.assign(async (request: Request) => app.fetch(request), { checkConnection: connection.check });
}

function deskOf(options: CheckoutHandlerOptions): Desk {
  const { clientId, clientSecret, plans, ledger, basePath = "", apiUrl = "https://api.nomos.energy" } = options;
  if (!clientId || !clientSecret)
    throw new TypeError("`clientId` and `clientSecret` are empty: set them, from the environment or a vault.");
  if (plans.length === 0) throw new TypeError("`plans` is empty: name the plans that are sold here, or nothing can be asked for.");
  if (!/^(\/[\w.~-]+)*$/.test(basePath))
    throw new TypeError(`basePath is "${basePath}": begin it with a slash and end it without, as in "/api/energy".`);
  if (!URL.canParse(apiUrl) || !isSafe(new URL(apiUrl)))
    throw new TypeError(`apiUrl is "${apiUrl}": give an https address without a query; http only on this machine.`);
  const timing = timingOf(options.timing, ledger.leaseMs);
  const log = createLog(options.onLog);
  return {
    options,
    plans: new Set(plans),
    timing,
    log,
    quotes: createQuoteMemory(),
    now: options.now ?? (() => new Date()),
    rateLimit: createRateLimit(options.rateLimit, timing.ledgerMs, log),
    upstream: createUpstream({
      apiUrl: apiUrl.replace(/\/+$/, ""),
      clientId,
      clientSecret,
      tokenMs: timing.tokenMs,
      log,
      fetch: (input, init) => (options.fetch ?? globalThis.fetch)(input, init),
    }),
  };
}

/** The secret and people's bank accounts travel there. */
function isSafe({ protocol, hostname, search, hash, username }: URL): boolean {
  const isLocal = ["localhost", "127.0.0.1", "[::1]"].includes(hostname);
  return (protocol === "https:" || (protocol === "http:" && isLocal)) && search === "" && hash === "" && username === "";
}

/**
 * Has the ledger looked at once, with the first request, whatever that asks for: its visitor orders minutes later. Then the ledger knows what it
 * has lost since, and the partner knows what speaks against its store. (A worker may do nothing before its first request.)
 */
function ledgerMeeting({ log }: Desk, ledger: Required<OrderLedger>): () => void {
  let isMet = false;
  const meet = async () => {
    try {
      for (const message of await ledger.inspect()) log({ event: "fault", level: "warn", requestId: null, message });
    } catch {
      // It is away: the next request looks again.
      isMet = false;
    }
  };
  return () => {
    if (isMet) return;
    isMet = true;
    void meet();
  };
}

/** Gives the request its id, the answer its headers, and the log its entry. */
async function frame(context: ServerContext, next: () => Promise<void>, rules: OriginRules, { log, now }: Desk): Promise<void> {
  const startedAt = performance.now();
  const requestId = crypto.randomUUID();
  context.set("requestId", requestId);
  context.set("route", "unknown");
  try {
    await next();
  } catch (thrown) {
    // Hono takes errors only. Servers cancel with whatever they like: Node's with a text, where the client has gone.
    context.res = answerFailure(thrown, context, log);
  }
  const { headers, status } = context.res;
  const added = { ...securityHeaders, ...corsHeaders(context.req.raw, rules), "X-Request-Id": requestId, Date: now().toUTCString() };
  for (const [name, value] of Object.entries(added)) headers.set(name, value);
  // Ours to say, not the sender's: what is no version of the API's is not written back.
  const version = apiVersions.find((known) => known === context.req.header("x-api-version"));
  if (status < 400 && version) headers.set("X-API-Version", version);
  const upstream = context.get("upstream");
  log({
    event: "request",
    level: status >= 500 ? "error" : status >= 400 ? "warn" : "info",
    requestId,
    route: context.get("route"),
    status,
    durationMs: Math.round(performance.now() - startedAt),
    ...(upstream ? { upstream } : {}),
  });
}

/** Refusals are told; anything else is a fault of ours, or a client that has gone, and hidden behind the request's id. */
function answerFailure(error: unknown, context: ServerContext, log: Log): Response {
  const requestId = context.get("requestId");
  if (error instanceof Refusal) return error.toResponse(requestId);
  if (context.req.raw.signal.aborted)
    return new Refusal(499, { code: "CLIENT_CLOSED_REQUEST", message: "The client has gone" }).toResponse(requestId);
  log({ event: "fault", level: "error", requestId, message: "The handler failed.", code: codeOf(error) });
  return new Refusal(500, { code: "INTERNAL_SERVER_ERROR", message: "Internal Server Error" }).toResponse(requestId);
}

/**
 * `GET /health`: always 200 while reads can be answered; `orders` says whether the ledger is there. With `?deep`, `checks` says what else is, as
 * of the last half minute, without the reasons: those are for the log.
 */
function addHealthRoute(app: Hono<ServerEnv>, { rateLimit }: Desk, ledger: Required<OrderLedger>, connection: Connection): void {
  app
    .get("/health", async (context) => {
      context.set("route", "GET /health");
      if (queryOf(context).has("deep")) {
        await rateLimit.check(context.req.raw, "read", context.get("requestId"));
        const { ok, checks } = await connection.recent();
        const orders = checks.some((check) => check.name === "ledger" && check.ok) ? "ok" : "unavailable";
        return jsonResponse({ status: ok ? "ok" : "degraded", orders, checks: checks.map(({ name, ok }) => ({ name, ok })) });
      }
      const orders = await ledger.ping().then(
        () => "ok",
        () => "unavailable",
      );
      return jsonResponse({ status: orders === "ok" ? "ok" : "degraded", orders });
    })
    .all(refuseMethod("GET"));
}
