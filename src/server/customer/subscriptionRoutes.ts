import type { Hono } from "hono";
import * as z from "zod/mini";
import { pricesAnswer, terminationAnswer } from "../../adapter/nomos/customer/answers.js";
import { readJson } from "../body.js";
import { queryOf, refuseMethod, versionOf, type Desk, type ServerContext, type ServerEnv } from "../context.js";
import { badRequest, jsonResponse, notFound } from "../refusal.js";
import { parseOrRefuse } from "../validation.js";
import { accessOf } from "./access.js";
import { readAnswer, toldSubscription } from "./answers.js";
import { proveTheirs, readSubscription, readThing } from "./ownership.js";
import { pricesParameters, terminationBody } from "./queries.js";
import { beforeSending, unclear, writeUpstream } from "./write.js";

/** `GET /subscriptions/{id}`, its `prices`, and `POST /subscriptions/{id}/terminate`: the customer's own contract. */
export function addSubscriptionRoutes(app: Hono<ServerEnv>, desk: Desk): void {
  const addRead = (name: string, answer: (context: ServerContext, id: string) => Promise<Response>) =>
    app
      .get(name.replace("{id}", ":id"), async (context: ServerContext) => {
        context.set("route", `GET ${name}`);
        await desk.rateLimit.check(context.req.raw, "read", context.get("requestId"));
        return answer(context, context.req.param("id") ?? "");
      })
      .all(refuseMethod("GET"));

  addRead("/subscriptions/{id}", async (context, id) => {
    const access = await accessOf(context, desk);
    return jsonResponse(toldSubscription(await readSubscription(context, desk, access, id)));
  });

  addRead("/subscriptions/{id}/prices", async (context, id) => {
    const access = await accessOf(context, desk);
    const query = pricesParameters(queryOf(context));
    await proveTheirs(context, desk, access, id);
    const path = `/subscriptions/${encodeURIComponent(id)}/prices${query}`;
    const prices = readAnswer(pricesAnswer, (await readThing(context, desk, path, "Subscription")).json);
    if (prices.subscription !== id) throw notFound("Subscription");
    return jsonResponse(prices);
  });

  app
    .post("/subscriptions/:id/terminate", async (context) => {
      context.set("route", "POST /subscriptions/{id}/terminate");
      await desk.rateLimit.check(context.req.raw, "order", context.get("requestId"));
      return terminate(context, desk, context.req.param("id"));
    })
    .all(refuseMethod("POST"));
}

async function terminate(context: ServerContext, desk: Desk, id: string): Promise<Response> {
  const body = await beforeSending(async () => {
    const access = await accessOf(context, desk);
    if (versionOf(context) === "2026-01-29.edison")
      throw badRequest({ code: "upgrade_api_version", field: "", message: "This version knows no termination" });
    const body = parseOrRefuse(terminationBody, await readJson(context.req.raw, desk.timing.bodyMs));
    await proveTheirs(context, desk, access, id);
    return body;
  });
  const { json } = await writeUpstream(context, desk, `/subscriptions/${encodeURIComponent(id)}/terminate`, body);
  const ended = z.safeParse(terminationAnswer, json);
  if (!ended.success) throw unclear();
  return jsonResponse(ended.data);
}
