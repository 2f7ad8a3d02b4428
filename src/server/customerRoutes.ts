import type { Hono } from "hono";
import * as z from "zod/mini";
import { withDeadline } from "../adapter/nomos/deadline.js";
import { readUpstream, refuseMethod, type Desk, type ServerContext, type ServerEnv } from "./context.js";
import { codeOf } from "./log.js";
import type { CustomerAccess } from "./options.js";
import { forbidden, jsonResponse, notFound, Refusal } from "./refusal.js";

/** An id as the API gives them. No dots and no slashes: nothing that a path could be made of. */
const idPattern = /^[A-Za-z0-9][\w-]{0,127}$/;

const nullableText = z.nullish(z.string());

/** What the browser gets of a subscription: its own facts. Name, address and bank account stay where they are. */
const subscription = z.object({
  id: z.string(),
  number: nullableText,
  status: z.string(),
  plan: z.union([
    z.string(),
    z.pipe(
      z.object({ id: z.string() }),
      z.transform(({ id }) => id),
    ),
  ]),
  estimated_usage: z.nullish(z.number()),
  created_at: nullableText,
  updated_at: nullableText,
  start_at: nullableText,
  terminated_at: nullableText,
  end_at: nullableText,
  type: z.optional(z.string()),
});

/** Whose it is: the id, or the customer written out. */
const owner = z.object({
  customer: z.union([
    z.string(),
    z.pipe(
      z.object({ id: z.string() }),
      z.transform(({ id }) => id),
    ),
  ]),
});

/** `GET /subscriptions/{id}`: what follows the order, for whoever `authorize` knows. */
export function addCustomerRoutes(app: Hono<ServerEnv>, desk: Desk): void {
  app.get("/subscriptions/:id", async (context) => {
    context.set("route", "GET /subscriptions/{id}");
    await desk.rateLimit.check(context.req.raw, "read", context.get("requestId"));
    const access = await accessOf(context, desk);
    const id = context.req.param("id");
    // Before anything is asked: an id that cannot be theirs.
    if (!idPattern.test(id) || (access.subscription !== undefined && access.subscription !== id)) throw notFound("Subscription");
    const { json } = await readUpstream(context, desk, `/subscriptions/${encodeURIComponent(id)}`);
    const found = z.safeParse(subscription, json).data;
    if (!found) throw new Refusal(502, { code: "BAD_GATEWAY", message: "The energy API answered with something else than it describes" });
    if (found.id !== id || !isTheirs(access, found.id, z.safeParse(owner, json).data?.customer)) throw notFound("Subscription");
    return jsonResponse(found);
  });
  app.all("/subscriptions/:id", refuseMethod("GET"));
}

function isTheirs({ customer, subscription }: CustomerAccess, id: string, ownerId: string | undefined): boolean {
  return (subscription === undefined || subscription === id) && (customer === undefined || customer === ownerId);
}

/** @throws {Refusal} 403 for whoever may see nothing; 503 where `authorize` fails. */
async function accessOf(context: ServerContext, { options, timing, log }: Desk): Promise<CustomerAccess> {
  const { authorize } = options;
  if (!authorize) throw forbidden("Nothing after the order is open here: pass `authorize`");
  const request = context.req.raw;
  let access: CustomerAccess | null;
  try {
    access = await withDeadline(timing.readMs, request.signal, () => authorize(request));
  } catch (cause) {
    const message = "The option `authorize` threw or took too long; nothing was shown.";
    if (!request.signal.aborted) log({ event: "fault", level: "error", requestId: context.get("requestId"), message, code: codeOf(cause) });
    throw new Refusal(503, { code: "SERVICE_UNAVAILABLE", message: "It cannot be checked at the moment who is asking" });
  }
  const names = [access?.customer, access?.subscription];
  if (access === null || !names.some(isId) || !names.every((name) => name === undefined || isId(name)))
    throw forbidden("You are not allowed to see this");
  return access;
}

const isId = (value: unknown): value is string => typeof value === "string" && value !== "";
