import type { Hono } from "hono";
import * as z from "zod/mini";
import { withDeadline } from "../adapter/nomos/deadline.js";
import { discountAnswer, quoteAnswer } from "../adapter/nomos/wire/answers.js";
import { forward, queryOf, readUpstream, refuseMethod, versionOf, type Desk, type ServerContext, type ServerEnv } from "./context.js";
import { codeOf } from "./log.js";
import { passOn } from "./passOn.js";
import { quoteParameters, supplierParameters, supplierPaths, zipParameter } from "./queries.js";
import { jsonResponse, notFound, Refusal } from "./refusal.js";
import { createSupplierCache } from "./supplierCache.js";

/**
 * `GET /plans/{id}`, `GET /plans/{id}/quote`, the lists of suppliers and, where the partner has a look-up, `GET /grid-fee-schedule`,
 * `GET /places` and `GET /streets`.
 */
export function addReadRoutes(app: Hono<ServerEnv>, desk: Desk): void {
  const { log } = desk;
  const add = (name: string, answer: (context: ServerContext) => Promise<Response>) =>
    app
      .get(name.replaceAll(/\{(\w+)\}/g, ":$1"), async (context: ServerContext) => {
        context.set("route", `GET ${name}`);
        await desk.rateLimit.check(context.req.raw, "read", context.get("requestId"));
        return answer(context);
      })
      .all(refuseMethod("GET"));

  add("/plans/{id}", async (context) => forward(context, desk, planPath(context, desk)));
  add("/plans/{id}/quote", async (context) => {
    const path = planPath(context, desk);
    const version = versionOf(context);
    const { query, request } = quoteParameters(queryOf(context), version);
    const answer = await readUpstream(context, desk, `${path}/quote${query}`);
    desk.quotes.keep({ request: { planId: context.req.param("id") ?? "", ...request }, version }, answer.json);
    if (hasUnreadDiscount(answer.json))
      log({ event: "fault", level: "warn", requestId: context.get("requestId"), message: unreadDiscount });
    return passOn(answer);
  });

  const cache = createSupplierCache(desk.options.suppliersCacheMs ?? 60_000);
  for (const path of supplierPaths) {
    add(path, async (context) => {
      const address = path + supplierParameters(path, queryOf(context));
      return cache.answer(`${versionOf(context)} ${address}`, () => forward(context, desk, address));
    });
  }

  const { gridFeeSchedule, places, streets } = desk.options;
  if (gridFeeSchedule) add("/grid-fee-schedule", (context) => lookUp(context, desk, "gridFeeSchedule", gridFeeSchedule));
  if (places) add("/places", (context) => lookUp(context, desk, "places", places));
  if (streets) add("/streets", (context) => lookUp(context, desk, "streets", streets));
}

const unreadDiscount =
  "The API's price has a discount that cannot be read: the price is shown without it, and cannot be ordered where its total holds it.";

function hasUnreadDiscount(json: unknown): boolean {
  const { discount } = Object(json) as { readonly discount?: unknown };
  // Each price comes by here: the whole of it is only read where its discount cannot be.
  return discount != null && !z.safeParse(discountAnswer, discount).success && z.safeParse(quoteAnswer, json).success;
}

function planPath(context: ServerContext, { plans }: Desk): string {
  const id = context.req.param("id") ?? "";
  if (!plans.has(id)) throw notFound("Plan");
  return `/plans/${encodeURIComponent(id)}`;
}

/** Answers what the partner knows of a zip. */
async function lookUp(
  context: ServerContext,
  { timing, log }: Desk,
  option: "gridFeeSchedule" | "places" | "streets",
  ask: (zip: string, options: { readonly signal: AbortSignal }) => Promise<unknown>,
): Promise<Response> {
  const zip = zipParameter(queryOf(context));
  const { signal } = context.req.raw;
  try {
    return jsonResponse(await withDeadline(timing.readMs, signal, (signal) => ask(zip, { signal })));
  } catch (cause) {
    const message = `The option \`${option}\` threw or took too long.`;
    if (!signal.aborted) log({ event: "fault", level: "error", requestId: context.get("requestId"), message, code: codeOf(cause) });
    throw new Refusal(502, { code: "BAD_GATEWAY", message: "This cannot be looked up now" });
  }
}
