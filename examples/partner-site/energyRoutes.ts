import { Hono, type Context } from "hono";
import { bodyLimit } from "hono/body-limit";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import type { EnergyApi } from "./energyApi.ts";
import { createOrderDesk, envelope, isRecord, parseJson } from "./orderDesk.ts";
import { findSoldPlan } from "./plans.ts";

const versions = ["2026-05-27.curie", "2026-01-29.edison"];

/** A little longer than the 10 s that the browser waits for a read. */
const readTimeoutMs = 12_000;

const maxOrderBytes = 64 * 1024;

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

const supplierQuery = ["filter[name][contains]", "name", "limit", "cursor"];
const quoteQuery = ["zip_code", "usage", "meter_type", "14a_module_1", "14a_module_2"];

/** The calls of the energy API that a checkout makes, and no other: with our token, for our tariffs, orders exactly once. */
export function energyRoutes(api: EnergyApi): Hono {
  const routes = new Hono();
  const desk = createOrderDesk(api);
  const suppliersAt = (path: string) => (context: Context) => forward(context, api, path, supplierQuery);

  routes.use(async (context, next) => {
    await next();
    context.header("Cache-Control", "no-store");
  });
  routes.get("/plans/:id", (context) => {
    const plan = findSoldPlan(context.req.param("id"));
    return plan ? forward(context, api, `/plans/${plan.id}`, []) : unknownPath(context);
  });
  routes.get("/plans/:id/quote", (context) => {
    const plan = findSoldPlan(context.req.param("id"));
    return plan ? forward(context, api, `/plans/${plan.id}/quote`, quoteQuery) : unknownPath(context);
  });
  for (const path of ["/market-partners", "/suppliers", "/suppliers/search"]) routes.get(path, suppliersAt(path));
  routes.post("/subscriptions", bodyLimit({ maxSize: maxOrderBytes, onError: tooLarge }), async (context) => {
    const body = await context.req.text();
    const key = context.req.header("idempotency-key") ?? "";
    const fault = faultOf(context, key, parseJson(body));
    if (fault !== null) return answer(context, 400, envelope("BAD_REQUEST", fault));
    const placed = await desk.place({ key, body, version: versionOf(context) });
    return answer(context, placed.status, placed.body, placed.retryAfter);
  });
  routes.all("*", unknownPath);
  return routes;
}

const versionOf = (context: Context): string =>
  versions.find((version) => version === context.req.header("x-api-version")) ?? "2026-05-27.curie";

/** What is wrong with an order before it is sent on; a JSON body is what a foreign page cannot send without our leave. */
function faultOf(context: Context, key: string, body: unknown): string | null {
  if (context.req.header("content-type") !== "application/json" || !isRecord(body)) return "An order is JSON.";
  if (!uuid.test(key)) return "An order needs a UUID in the header Idempotency-Key.";
  if (!isRecord(body.metadata) || body.metadata.checkout_id !== key) return "metadata.checkout_id and the header Idempotency-Key differ.";
  if (typeof body.plan !== "string" || !findSoldPlan(body.plan)) return "This plan is not sold here.";
  return null;
}

/** Sends a read on, with the parameters it may have. */
async function forward(context: Context, api: EnergyApi, path: string, allowed: readonly string[]): Promise<Response> {
  const asked = Object.entries(context.req.query()).filter(([name]) => allowed.includes(name));
  const query = asked.length > 0 ? `?${new URLSearchParams(asked)}` : "";
  try {
    const response = await api.call(path + query, {
      headers: { "X-API-Version": versionOf(context) },
      signal: AbortSignal.any([context.req.raw.signal, AbortSignal.timeout(readTimeoutMs)]),
    });
    return answer(context, response.status, await response.text(), response.headers.get("retry-after"));
  } catch {
    return answer(context, 503, envelope("SERVICE_UNAVAILABLE", "The energy API cannot be reached."));
  }
}

/** Always as JSON, whatever came: a gateway's page must not become a page of ours. */
function answer(context: Context, status: number, body: string, retryAfter: string | null = null): Response {
  context.header("Content-Type", "application/json");
  if (retryAfter !== null) context.header("Retry-After", retryAfter);
  return context.body(body, status as ContentfulStatusCode);
}

const unknownPath = (context: Context): Response => answer(context, 404, envelope("NOT_FOUND", "Resource not found"));
const tooLarge = (context: Context): Response =>
  answer(context, 413, envelope("CONTENT_TOO_LARGE", `An order has at most ${maxOrderBytes} bytes.`));
