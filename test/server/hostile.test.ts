import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createCheckoutHandler } from "stromkasse/server";
import { consents, newKey, open, orderBody, personal, plan, post, site } from "./support.ts";

const json = { "Content-Type": "application/json", "Idempotency-Key": "00000000-0000-4000-8000-000000000000" };
const raw = (body: BodyInit, headers: Record<string, string> = {}) => ({ method: "POST", headers: { ...json, ...headers }, body });
const text = (body: object) => JSON.stringify(body);
const nested = (depth: number) =>
  `{"metadata":{"a":${"[".repeat(depth)}${"]".repeat(depth)}},${text({ ...orderBody, metadata: undefined }).slice(1)}`;
const withPart = (name: string, part: unknown) => text({ ...orderBody, [name]: part });

const paths = [
  "/plans/..%2f..%2fsubscriptions",
  "/plans/%2e%2e%2fsubscriptions",
  "/plans/../subscriptions/sub_1",
  `/plans/${plan}%2f..%2f..%2fcustomers`,
  `/plans/${plan}%00`,
  `/plans/${plan}%0d%0aX-Evil:%201`,
  `/plans/${plan}%20`,
  `/plans/${plan}/`,
  `/plans/${plan}/quote/../../../customers`,
  `/plans/%E0%A4%A`,
  "//api.nomos.energy/plans",
  "/customers",
  "/invoices",
  "/admin/magic_link",
  "/oauth/token",
  "/oauth/authorize",
  "/leads/lead_1",
  "/__proto__",
  "/constructor",
  "/",
];

const queries = [
  "zip_code=1011&usage=2500",
  "zip_code=10115%0d%0a&usage=2500",
  "zip_code=%D9%A1%D9%A0%D9%A1%D9%A1%D9%A5&usage=2500",
  "zip_code=10115&usage=99",
  "zip_code=10115&usage=1e3",
  "zip_code=10115&usage=NaN",
  "zip_code=10115&usage=99999999999",
  "zip_code=10115&usage=2500&meter_type=magic",
  "zip_code=10115&usage=2500&14a_module_1=yes",
  "zip_code=10115&usage=2500&14a_module_1=true&14a_module_2=true",
  "zip_code[]=10115&usage[]=2500",
  "usage=2500",
  "",
];

const bodies: readonly (readonly [name: string, init: RequestInit, status: number])[] = [
  ["nothing", { method: "POST", headers: json }, 400],
  ["no JSON", raw("plan=1"), 400],
  ["a broken end", raw(text(orderBody).slice(0, -1)), 400],
  ["a list", raw("[]"), 400],
  ["null", raw("null"), 400],
  ["a text", raw('"order"'), 400],
  ["bytes that are no UTF-8", raw(new Uint8Array([0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d])), 400],
  ["over 32 kB", raw(withPart("metadata", { a: "x".repeat(32_000) })), 413],
  ["brackets, 15,000 deep", raw(nested(15_000)), 400],
  ["brackets, 30 deep", raw(nested(30)), 400],
  ["__proto__ at the top", raw(`{"__proto__":{"plan":"x"},${text(orderBody).slice(1)}`), 400],
  [
    "__proto__ in the metadata",
    raw(`${text({ ...orderBody, metadata: undefined }).slice(0, -1)},"metadata":{"a":[{"__proto__":{"isAdmin":true}}]}}`),
    400,
  ],
  ["constructor in the metadata", raw(withPart("metadata", { constructor: { prototype: {} } })), 400],
  ["a field that nobody knows", raw(withPart("status", "active")), 400],
  ["a customer's field that nobody knows", raw(withPart("customer", { ...orderBody.customer, id: "cus_1" })), 400],
  ["a number for a text", raw(withPart("plan", 1)), 400],
  ["a list for an object", raw(withPart("address", [])), 400],
  ["a text for a number", raw(withPart("meter", { ...orderBody.meter, estimated_usage: "2500" })), 400],
  ["more than a number can be", raw(text(orderBody).replace("2500", "1e999")), 400],
  ["metadata over 10 kB", raw(withPart("metadata", { consents, a: Array.from({ length: 5 }, () => "ü".repeat(1_000)) })), 400],
  ["somebody else's checkout_id", raw(withPart("metadata", { consents, checkout_id: newKey() })), 400],
  ["another plan", raw(withPart("plan", "pln_sandbox_basis")), 404],
  ["another plan by a path", raw(withPart("plan", `${plan}/../pln_sandbox_basis`)), 400],
  ["a form", raw("plan=1", { "Content-Type": "application/x-www-form-urlencoded" }), 415],
  ["plain text, which needs no leave", raw(text(orderBody), { "Content-Type": "text/plain" }), 415],
  ["JSON by half", raw(text(orderBody), { "Content-Type": "text/plain; a=application/json" }), 415],
  ["another charset", raw(text(orderBody), { "Content-Type": "application/json; charset=utf-16" }), 415],
  ["a compressed body", raw(text(orderBody), { "Content-Encoding": "gzip" }), 415],
  ["no key", { ...raw(text(orderBody)), headers: { "Content-Type": "application/json" } }, 400],
  ["a short key", raw(text(orderBody), { "Idempotency-Key": "1" }), 400],
  ["a long key", raw(text(orderBody), { "Idempotency-Key": "k".repeat(65) }), 400],
  ["a key with a path", raw(text(orderBody), { "Idempotency-Key": "../../../../../../etc/passwd" }), 400],
  ["an unknown version", raw(text(orderBody), { "X-API-Version": "2099-01-01.evil" }), 400],
  ["two versions", raw(text(orderBody), { "X-API-Version": "2026-05-27.curie, 2026-01-29.edison" }), 400],
];

describe("hostile requests", () => {
  it.each(paths)("GET %s ends here", async (path) => {
    const { calls, send } = open();
    const answer = await send(path);
    expect([403, 404, 405]).toContain(answer.status);
    expect(answer.body.code).toMatch(/^[A-Z_]+$/);
    expect(calls()).toEqual([]);
  });

  it.each(queries)("a quote for ?%s ends here", async (query) => {
    const { calls, send } = open();
    const answer = await send(`/plans/${plan}/quote?${query}`);
    expect(answer).toMatchObject({ status: 400, body: { code: "BAD_REQUEST" } });
    expect(answer.body.errors?.[0]?.field).toMatch(/^(zip_code|usage|meter_type|14a_module_[12])$/);
    expect(calls()).toEqual([]);
  });

  it.each([
    "limit=0",
    "limit=101",
    "limit=1.5",
    "limit=x",
    `cursor=${"c".repeat(1001)}`,
    `filter%5Bname%5D%5Bcontains%5D=${"n".repeat(101)}`,
  ])("a list of suppliers for ?%s ends here", async (query) => {
    const { calls, send } = open();
    expect((await send(`/market-partners?${query}`)).status).toBe(400);
    expect(calls()).toEqual([]);
  });

  it.each(bodies)("an order with %s ends here", async (_name, init, status) => {
    const { calls, sandbox, log, send } = open();
    const answer = await send("/subscriptions", init);
    expect(answer.status).toBe(status);
    expect(answer.body.code).toMatch(/^[A-Z_]+$/);
    expect(calls()).toEqual([]);
    expect(sandbox.orders()).toEqual([]);
    const told = JSON.stringify([answer.body, log]);
    expect(personal.filter((part) => told.includes(part))).toEqual([]);
    expect(({} as Record<string, unknown>)["isAdmin"]).toBeUndefined();
  });

  it.each(["HEAD", "PUT", "PATCH", "DELETE"])("%s is not taken", async (method) => {
    const { calls, send } = open();
    for (const [path, allowed] of [
      [`/plans/${plan}`, "GET"],
      ["/market-partners", "GET"],
      ["/health", "GET"],
      ["/subscriptions", "POST"],
      ["/subscriptions/sub_1", "GET"],
    ] as const) {
      const answer = await send(path, { method });
      expect(answer.status).toBe(405);
      // Refused before the path is looked at: no path takes it.
      expect(answer.headers.get("allow")).toBe(method === "HEAD" ? "GET" : allowed);
    }
    expect((await send("/subscriptions")).status).toBe(405);
    expect(calls()).toEqual([]);
  });

  it("a body that never ends is cut off at 32 kB, whatever its length was said to be", async () => {
    const { calls, options } = open();
    const handler = createCheckoutHandler(options);
    let pulled = 0;
    let cancelled = false;
    const body = new ReadableStream<Uint8Array>({
      pull: (controller) => {
        pulled += 1;
        controller.enqueue(new TextEncoder().encode(`{"a":"${"x".repeat(1000)}`));
      },
      cancel: () => {
        cancelled = true;
      },
    });
    const init = { method: "POST", headers: { ...json, "Content-Length": "10" }, body, duplex: "half" };
    const response = await handler(new Request(`${site}/subscriptions`, init));
    expect(response.status).toBe(413);
    expect(pulled).toBeLessThan(40);
    expect(cancelled).toBe(true);
    expect(calls()).toEqual([]);
  });

  it("a body that does not come is waited for only so long, and one that breaks off is refused", async () => {
    const { options } = open({ timing: { bodyMs: 20 } });
    const handler = createCheckoutHandler(options);
    const silent = new ReadableStream<Uint8Array>({ pull: () => new Promise<void>(() => {}) });
    const broken = new ReadableStream<Uint8Array>({ pull: (controller) => controller.error(new Error("reset")) });
    const statusOf = async (body: ReadableStream) =>
      (await handler(new Request(`${site}/subscriptions`, { method: "POST", headers: json, body, duplex: "half" } as RequestInit))).status;
    expect(await statusOf(silent)).toBe(408);
    expect(await statusOf(broken)).toBe(400);
  });

  it("random bytes, paths and JSON never reach the API, and never crash", async () => {
    const { calls, log, send } = open();
    const answered = new Set([`/plans/${plan}`, "/market-partners", "/health"]);
    const segment = fc.oneof(
      fc.string({ unit: "grapheme", maxLength: 20 }),
      fc.constantFrom("plans", ".", "..", plan, "quote", "subscriptions", "%2e%2e"),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(segment, { maxLength: 5 }), fc.string(), async (segments, query) => {
        const path = `/${segments.map((text) => encodeURIComponent(text)).join("/")}?${encodeURI(query)}`;
        // A URL swallows "." and "..": what counts is the path that arrives, and that of the plan is rightly answered.
        fc.pre(!answered.has(new URL(`${site}${path}`).pathname));
        expect((await send(path)).status).toBeGreaterThanOrEqual(400);
      }),
      { numRuns: 300 },
    );
    await fc.assert(
      fc.asyncProperty(
        fc.jsonValue({ maxDepth: 6 }),
        fc.constantFrom("plan", "customer", "address", "meter", "payment_method", "metadata", "x"),
        async (value, part) => {
          const answer = await send("/subscriptions", post(newKey(), { ...orderBody, [part]: value }));
          expect([400, 404, 413]).toContain(answer.status);
        },
      ),
      { numRuns: 150 },
    );
    expect(calls()).toEqual([]);
    expect(log.filter(({ event }) => event === "fault")).toEqual([]);
  });
});
