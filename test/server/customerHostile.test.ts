import * as fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { listOf, openArea, type Area } from "./customerSupport.ts";

let area: Area;
beforeAll(async () => {
  area = await openArea({ access: ({ subscription }) => ({ subscription }) });
});

const ids = [
  "..",
  "%2e%2e%2fcustomers",
  "sub_1%2f..%2fsub_2",
  "sub_1%0d%0aX-Evil:%201",
  "sub_1?expand=customer#",
  ".",
  "%00",
  "%E0%A4%A",
  "__proto__%2f",
  "sub_1,sub_2",
  "*",
  "a".repeat(129),
];

const wild = ["sub_1,sub_2", "../customers", "sub_1%0d%0a", "a".repeat(129), "", "%F0%9F%94%8C"];

const queries = [
  ["/grid-fee-reductions", ""],
  ["/grid-fee-reductions", "?filter%5Bcustomer%5D%5Beq%5D=cus_1"],
  ["/grid-fee-reductions", "?filter%5Bsubscription%5D%5Bne%5D=sub_1"],
  ...wild.map((id) => ["/meter-orders", listOf(id)] as const),
  ["/grid-fee-reductions", listOf("{mine}", "&filter%5Bstatus%5D%5Bin%5D=ordered,everything")],
  ["/grid-fee-reductions", listOf("{mine}", "&filter%5Bstatus%5D%5Bin%5D=")],
  ["/grid-fee-reductions", listOf("{mine}", "&limit=101")],
  ["/meter-orders", listOf("{mine}", "&limit=0")],
  ["/meter-orders", listOf("{mine}", `&cursor=${"c".repeat(1001)}`)],
  ...["", "?start=2026-03-10", "?start=2026-02-30&end=2026-03-10", "?start=2026-03-10T00:00&end=2026-03-10"].map(
    (query) => ["/subscriptions/{mine}/prices", query] as const,
  ),
  ["/subscriptions/{mine}/prices", "?start=2026-03-10&end=2026-03-09"],
  ["/subscriptions/{mine}/prices", "?start=2025-01-01&end=2026-03-10"],
] as const;

const bodies: readonly (readonly [path: string, body: unknown, status: number])[] = [
  ["/meter-orders", "", 400],
  ["/meter-orders", "[]", 400],
  ["/meter-orders", '{"subscription":', 400],
  ["/meter-orders", {}, 400],
  ["/meter-orders", { subscription: 1 }, 400],
  ["/meter-orders", { subscription: ["{mine}"] }, 400],
  ["/meter-orders", { subscription: "{mine}", customer: "cus_1" }, 400],
  ["/meter-orders", { subscription: "{mine}/../sub_2" }, 400],
  ["/meter-orders", { subscription: "{theirs}" }, 404],
  ["/meter-orders", '{"__proto__":{"subscription":"x"},"subscription":"{mine}"}', 400],
  ["/meter-orders", { subscription: "{mine}", note: "x".repeat(32_000) }, 413],
  ["/grid-fee-reductions", { subscription: "{mine}" }, 400],
  ["/grid-fee-reductions", { subscription: "{mine}", type: "enwg-14a-module-4" }, 400],
  ["/grid-fee-reductions", { subscription: "{mine}", type: "enwg-14a-module-1", status: "activated" }, 400],
  ["/grid-fee-reductions", { subscription: "{theirs}", type: "enwg-14a-module-1" }, 404],
  ["/subscriptions/{mine}/terminate", {}, 400],
  ["/subscriptions/{mine}/terminate", { reason: "DEATH" }, 400],
  ["/subscriptions/{mine}/terminate", { reason: "MOVE_OUT" }, 400],
  ["/subscriptions/{mine}/terminate", { reason: "MOVE_OUT", intended_end_at: "2026-06-01" }, 400],
  ["/subscriptions/{mine}/terminate", { reason: "WITHDRAWAL", intended_end_at: "2026-06-01T00:00:00+02:00" }, 400],
  ["/subscriptions/{mine}/terminate", { reason: "ORDINARY", subscription: "{theirs}" }, 400],
  ["/subscriptions/{theirs}/terminate", { reason: "ORDINARY" }, 404],
  ["/subscriptions/..%2f{theirs}/terminate", { reason: "ORDINARY" }, 404],
];

const filled = (text: string) => text.replaceAll("{mine}", area.mine.subscription).replaceAll("{theirs}", area.theirs.subscription);
const json = { "Content-Type": "application/json" };

describe("hostile requests after the order", () => {
  it.each(["/subscriptions/ID", "/subscriptions/ID/prices?start=2026-03-10&end=2026-03-10", "/grid-fee-reductions/ID", "/meter-orders/ID"])(
    "%s with a hostile id reaches nothing",
    async (path) => {
      for (const id of ids) {
        const before = area.calls().length;
        const { status } = await area.send(path.replace("ID", id));
        expect([400, 403, 404, 405]).toContain(status);
        // What stands before the first ? or # is an id; the rest is no query that anything takes.
        expect(
          area
            .calls()
            .slice(before)
            .filter((call) => !/^GET \/[\w-]+\/sub_1$/.test(call)),
        ).toEqual([]);
      }
    },
  );

  it.each(queries)("%s%s ends here", async (path, query) => {
    const before = area.calls().length;
    expect(await area.send(filled(path + query))).toMatchObject({ status: 400, body: { code: "BAD_REQUEST" } });
    expect(area.calls()).toHaveLength(before);
  });

  it.each(bodies)("POST %s %o ends here with %i", async (path, body, status) => {
    const before = area.calls().length;
    const answer = await area.write(filled(path), filled(typeof body === "string" ? body : JSON.stringify(body)));
    expect(answer.status).toBe(status);
    expect(answer.body.code).toMatch(/^[A-Z_]+$/);
    expect(area.calls()).toHaveLength(before);
  });

  it.each([
    ["a form", { "Content-Type": "application/x-www-form-urlencoded" }, 415],
    ["plain text, which needs no leave", { "Content-Type": "text/plain" }, 415],
    ["a compressed body", { "Content-Encoding": "gzip" }, 415],
    ["another origin", { Origin: "https://evil.example", "Sec-Fetch-Site": "cross-site" }, 403],
    ["a page that hides its origin", { "Sec-Fetch-Site": "cross-site" }, 403],
    ["an unknown version", { "X-API-Version": "2099-01-01.evil" }, 400],
  ])("%s writes nothing", async (_name, headers: Record<string, string>, status) => {
    const before = area.calls().length;
    const { subscription } = area.mine;
    for (const [path, body] of [
      ["/meter-orders", { subscription }],
      ["/grid-fee-reductions", { subscription, type: "enwg-14a-module-2" }],
      [`/subscriptions/${subscription}/terminate`, { reason: "ORDINARY" }],
    ] as const)
      expect((await area.write(path, body, headers)).status).toBe(status);
    expect(area.calls()).toHaveLength(before);
  });

  it("another origin's page reads nothing either", async () => {
    const before = area.calls().length;
    const headers = { Origin: "https://evil.example", "Sec-Fetch-Site": "cross-site" };
    expect((await area.send(`/subscriptions/${area.mine.subscription}`, { headers })).status).toBe(403);
    expect(area.calls()).toHaveLength(before);
  });

  it("unknown parameters are dropped, and of two the first counts; a filter is never dropped", async () => {
    const { subscription } = area.mine;
    const { subscription: other } = area.theirs;
    const before = area.calls().length;
    for (const more of [listOf(other).replace("?", "&"), "&filter%5Bcustomer%5D%5Beq%5D=x"])
      expect((await area.send(`/meter-orders${listOf(subscription, more)}`)).status).toBe(400);
    expect(area.calls()).toHaveLength(before);
    await area.send(`/meter-orders${listOf(subscription, "&expand=customer")}`);
    expect(area.calls().at(-1)).toBe(`GET /meter-orders?filter%5Bsubscription%5D%5Beq%5D=${subscription}`);
    await area.send(`/subscriptions/${subscription}/prices?start=2026-03-10&end=2026-03-11&resolution=hourly&end=2030-01-01`);
    expect(area.calls().at(-1)).toBe(`GET /subscriptions/${subscription}/prices?start=2026-03-10&end=2026-03-11`);
  });

  it("each path takes its methods, and no other", async () => {
    const before = area.calls().length;
    for (const [path, method, allowed] of [
      ["/grid-fee-reductions", "PUT", "GET, POST"],
      ["/meter-orders", "DELETE", "GET, POST"],
      ["/grid-fee-reductions/gfr_1", "POST", "GET"],
      ["/meter-orders/prdo_1", "PATCH", "GET"],
      ["/subscriptions/sub_1/prices", "POST", "GET"],
      ["/subscriptions/sub_1/terminate", "GET", "POST"],
    ] as const) {
      const answer = await area.send(path, { method, ...(method === "GET" ? {} : { headers: json, body: "{}" }) });
      expect([answer.status, answer.headers.get("allow")]).toEqual([405, allowed]);
    }
    expect(area.calls()).toHaveLength(before);
  });

  it("random JSON is never a write, and never crashes", async () => {
    const before = area.calls().length;
    const paths = fc.constantFrom("/meter-orders", "/grid-fee-reductions", `/subscriptions/${area.mine.subscription}/terminate`);
    const part = fc.constantFrom("subscription", "type", "reason", "intended_end_at", "x");
    await fc.assert(
      fc.asyncProperty(paths, part, fc.jsonValue({ maxDepth: 5 }), async (path, name, value) => {
        expect([400, 404]).toContain((await area.write(path, { [name]: value })).status);
      }),
      { numRuns: 150 },
    );
    expect(area.calls()).toHaveLength(before);
    expect(area.log.filter(({ event }) => event === "fault")).toEqual([]);
  });
});
