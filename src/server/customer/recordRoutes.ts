import type { Hono } from "hono";
import * as z from "zod/mini";
import { meterOrderAnswer, reductionAnswer } from "../../adapter/nomos/customer/answers.js";
import type { NomosApiVersion } from "../../adapter/nomos/wire/version.js";
import { readJson } from "../body.js";
import { queryOf, readUpstream, refuseMethod, versionOf, type Desk, type ServerContext, type ServerEnv } from "../context.js";
import type { CustomerAccess } from "../options.js";
import { jsonResponse, notFound, Refusal } from "../refusal.js";
import { parseOrRefuse } from "../validation.js";
import { idPattern } from "../../energy/apiId.js";
import { accessOf } from "./access.js";
import { belongingOf, readAnswer, type Belonging } from "./answers.js";
import { isOf, proveTheirs, readThing } from "./ownership.js";
import { listParameters, meterOrderBody, meterOrderQuery, reductionBody, reductionQuery } from "./queries.js";
import { beforeSending, unclear, writeUpstream } from "./write.js";

/** What is ordered for a contract and looked at later. */
interface Collection {
  readonly path: "/grid-fee-reductions" | "/meter-orders";
  /** One of them, for a 404. */
  readonly thing: string;
  readonly query: typeof meterOrderQuery | typeof reductionQuery;
  readonly body: typeof meterOrderBody | typeof reductionBody;
  /** What the browser gets of one. */
  readonly answer: Readonly<Record<NomosApiVersion, z.ZodMiniType>>;
}

const collections: readonly Collection[] = [
  {
    path: "/grid-fee-reductions",
    thing: "Grid fee reduction",
    query: reductionQuery,
    body: reductionBody,
    answer: { "2026-05-27.curie": reductionAnswer, "2026-01-29.edison": reductionAnswer },
  },
  { path: "/meter-orders", thing: "Meter order", query: meterOrderQuery, body: meterOrderBody, answer: meterOrderAnswer },
];

const listAnswer = z.object({ items: z.array(z.unknown()), has_more: z.optional(z.boolean()), next_page: z.nullish(z.string()) });

/** `GET`, `POST /grid-fee-reductions`, `GET /grid-fee-reductions/{id}`, and the same of `/meter-orders`: of the customer's own contract. */
export function addRecordRoutes(app: Hono<ServerEnv>, desk: Desk): void {
  for (const collection of collections) {
    const { path } = collection;
    app
      .get(path, async (context) => {
        context.set("route", `GET ${path}`);
        await desk.rateLimit.check(context.req.raw, "read", context.get("requestId"));
        return list(context, desk, await accessOf(context, desk), collection);
      })
      .post(async (context) => {
        context.set("route", `POST ${path}`);
        await desk.rateLimit.check(context.req.raw, "order", context.get("requestId"));
        return create(context, desk, collection);
      })
      .all(refuseMethod("GET, POST"));
    app
      .get(`${path}/:id`, async (context) => {
        context.set("route", `GET ${path}/{id}`);
        await desk.rateLimit.check(context.req.raw, "read", context.get("requestId"));
        return retrieve(context, desk, await accessOf(context, desk), collection);
      })
      .all(refuseMethod("GET"));
  }
}

async function list(context: ServerContext, desk: Desk, access: CustomerAccess, { path, query, answer }: Collection): Promise<Response> {
  const version = versionOf(context);
  const asked = listParameters(query, queryOf(context));
  await proveTheirs(context, desk, access, asked.subscription);
  const { items, ...page } = readAnswer(listAnswer, (await readUpstream(context, desk, path + asked.query)).json);
  const theirs = items.filter((item) => isOf(belongingOf(item), asked.subscription, access));
  return jsonResponse({ ...page, items: theirs.map((item) => readAnswer(answer[version], item)) });
}

async function retrieve(
  context: ServerContext,
  desk: Desk,
  access: CustomerAccess,
  { path, thing, answer }: Collection,
): Promise<Response> {
  const version = versionOf(context);
  const id = context.req.param("id") ?? "";
  if (!idPattern.test(id)) throw notFound(thing);
  const { json } = await readThing(context, desk, `${path}/${encodeURIComponent(id)}`, thing);
  const found = belongingOf(json);
  if (found.id !== id || !(await isTheirs(context, desk, access, found))) throw notFound(thing);
  return jsonResponse(readAnswer(answer[version], json));
}

/** Where the record does not say whose it is, its contract does. */
async function isTheirs(context: ServerContext, desk: Desk, access: CustomerAccess, found: Belonging): Promise<boolean> {
  if (!isOf(found, access.subscription ?? found.subscription, access)) return false;
  if (found.customer != null) return true;
  try {
    await proveTheirs(context, desk, access, found.subscription);
    return true;
  } catch (cause) {
    if (cause instanceof Refusal && cause.status === 404) return false;
    throw cause;
  }
}

async function create(context: ServerContext, desk: Desk, { path, body, answer }: Collection): Promise<Response> {
  const { version, wanted } = await beforeSending(async () => {
    const access = await accessOf(context, desk);
    const version = versionOf(context);
    const wanted = parseOrRefuse(body, await readJson(context.req.raw, desk.timing.bodyMs));
    await proveTheirs(context, desk, access, wanted.subscription);
    return { version, wanted };
  });
  const { json } = await writeUpstream(context, desk, path, wanted);
  const created = z.safeParse(answer[version], json);
  // It was stored, and what it became is not told: the list shows it.
  if (!created.success || belongingOf(json).subscription !== wanted.subscription) throw unclear();
  return jsonResponse(created.data);
}
