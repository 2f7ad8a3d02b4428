/** Whoever asks reaches what is theirs, by our own check of the API's answers, and nothing else. */
import type { CustomerAccess } from "stromkasse/server";
import { describe, expect, it } from "vitest";
import { curie, edison, listOf, openArea, type Area, type AreaOptions, type Contract } from "./customerSupport.ts";

const days = "start=2026-03-10&end=2026-03-10";

/** Every call there is of a contract. */
const callsOf = ({ send, write }: Area, { subscription, reduction, meterOrder }: Contract) => [
  () => send(`/subscriptions/${subscription}`),
  () => send(`/subscriptions/${subscription}/prices?${days}`),
  () => send(`/grid-fee-reductions${listOf(subscription)}`),
  () => send(`/grid-fee-reductions/${reduction}`),
  () => send(`/meter-orders${listOf(subscription)}`),
  () => send(`/meter-orders/${meterOrder}`),
  () => write("/grid-fee-reductions", { subscription, type: "enwg-14a-module-1" }),
  () => write("/meter-orders", { subscription }),
  () => write(`/subscriptions/${subscription}/terminate`, { reason: "ORDINARY" }),
];

async function answers(area: Area, contract: Contract) {
  const seen = [];
  for (const call of callsOf(area, contract)) seen.push(await call());
  return seen;
}

const statuses = async (area: Area, contract: Contract) => (await answers(area, contract)).map(({ status }) => status);
const all = (status: number) => Array.from({ length: 9 }, () => status);
const nobody: Contract = { subscription: "sub_none", customer: "cus_none", reduction: "gfr_none", meterOrder: "prdo_none" };

describe("nobody", () => {
  it("reaches anything by default", async () => {
    const area = await openArea();
    const closed = await openArea({ handler: { authorize: () => null } });
    expect(await statuses(closed, closed.mine)).toEqual(all(403));
    expect(closed.calls()).toEqual([]);
    expect(await statuses(area, area.mine)).not.toContain(403);
  });

  it.each([null, {}, { customer: "" }, { customer: undefined }, { subscription: "", customer: "cus_1" }, { customer: 1 }])(
    "reaches anything by %o from `authorize`",
    async (access) => {
      const area = await openArea({ access: () => access as CustomerAccess | null });
      expect(await statuses(area, area.mine)).toEqual(all(403));
      expect(area.calls()).toEqual([]);
    },
  );

  it("reaches anything while `authorize` throws or never answers: a write was not sent, and can be sent again", async () => {
    const fail = () => {
      throw new Error("session of aenne@example.de");
    };
    for (const handler of [{ authorize: fail }, { authorize: () => new Promise<null>(() => {}), timing: { readMs: 10 } }]) {
      const area = await openArea({ handler });
      const seen = await answers(area, area.mine);
      expect(seen.map(({ status }) => status)).toEqual(all(503));
      expect(seen.map(({ body }) => body.errors?.[0]?.code)).toEqual([
        ...Array.from({ length: 6 }),
        ...Array.from({ length: 3 }, () => "order_not_sent"),
      ]);
      expect(area.calls()).toEqual([]);
      expect(JSON.stringify([area.log, seen])).not.toContain("aenne");
    }
  });
});

describe.each([curie, edison])("somebody else's contract on %s", (version) => {
  it.each<[string, AreaOptions["access"]]>([
    ["customer", ({ customer }) => ({ customer })],
    ["subscription", ({ subscription }) => ({ subscription })],
    ["both", ({ customer, subscription }) => ({ customer, subscription })],
  ])("looks to an access by %s as one that is not there, and is not written to", async (_by, access) => {
    const area = await openArea({ version, ...(access ? { access } : {}) });
    const theirs = await answers(area, area.theirs);
    const missing = await answers(area, nobody);
    const told = ({ status, body: { requestId: _id, ...body } }: (typeof theirs)[number]) => ({ status, body });
    expect(theirs.map(told)).toEqual(missing.map(told));
    expect(theirs.slice(0, 8).map(({ status }) => status)).toEqual(all(404).slice(1));
    expect(area.calls().filter((call) => call.startsWith("POST"))).toEqual([]);
    expect(area.calls().filter((call) => /prices|\?filter|limit/.test(call))).toEqual([]);
  });
});

it("an access by both opens nothing where the two do not belong together", async () => {
  const area = await openArea({ access: ({ subscription }) => ({ subscription, customer: "cus_somebody_else" }) });
  expect(await statuses(area, area.mine)).toEqual(all(404));
  expect(area.calls().filter((call) => call.startsWith("POST"))).toEqual([]);
});

describe("an access by subscription alone", () => {
  it("asks the API for no other, and needs no proof of its own", async () => {
    const area = await openArea({ access: ({ subscription }) => ({ subscription }) });
    const { mine, theirs, calls } = area;
    await statuses(area, theirs);
    // Only single records tell their contract when they are read.
    expect(calls()).toEqual([`GET /grid-fee-reductions/${theirs.reduction}`, `GET /meter-orders/${theirs.meterOrder}`]);
    await area.send(`/subscriptions/${mine.subscription}/prices?${days}`);
    expect(calls().slice(2)).toEqual([`GET /subscriptions/${mine.subscription}/prices?${days}`]);
  });
});

describe("an access by customer alone", () => {
  it("proves whose the contract is before prices, lists and writes", async () => {
    const area = await openArea();
    const { subscription, reduction } = area.mine;
    await area.send(`/subscriptions/${subscription}/prices?${days}`);
    await area.send(`/meter-orders${listOf(subscription)}`);
    await area.write("/meter-orders", { subscription });
    await area.send(`/grid-fee-reductions/${reduction}`);
    const proof = `GET /subscriptions/${subscription}`;
    expect(area.calls()).toEqual([
      proof,
      `GET /subscriptions/${subscription}/prices?${days}`,
      proof,
      `GET /meter-orders?filter%5Bsubscription%5D%5Beq%5D=${subscription}`,
      proof,
      "POST /meter-orders",
      // A record of curie tells whose it is.
      `GET /grid-fee-reductions/${reduction}`,
    ]);
  });

  it("reads the contract of a record that does not tell whose it is", async () => {
    const area = await openArea({ version: edison });
    const { subscription, reduction } = area.mine;
    expect((await area.send(`/grid-fee-reductions/${reduction}`)).status).toBe(200);
    expect(area.calls()).toEqual([`GET /grid-fee-reductions/${reduction}`, `GET /subscriptions/${subscription}`]);
  });

  it("sends nothing where the proof cannot be had", async () => {
    const area = await openArea();
    area.sandbox.fail({ on: "orders", kind: "serverError" });
    const { subscription } = area.mine;
    const answer = await area.write("/meter-orders", { subscription });
    expect(answer).toMatchObject({ status: 500, body: { errors: [{ code: "order_not_sent" }] } });
    expect(area.calls()).toEqual([`GET /subscriptions/${subscription}`]);
    await expect(area.adapter.orderSmartMeter({ subscriptionId: subscription })).rejects.toMatchObject({ kind: "unavailable" });
  });
});

describe("an API that tells more than it was asked", () => {
  it.each([curie, edison])("of everybody's records, theirs are shown (%s)", async (version) => {
    const area = await openArea({ version });
    const { mine, theirs, sandbox } = area;
    const everybodys = async (path: string) =>
      (await (await sandbox.fetch(path, { headers: { "X-API-Version": version } })).json()) as object;
    for (const [path, on, id] of [
      ["/grid-fee-reductions", "reductions", mine.reduction],
      ["/meter-orders", "meterOrders", mine.meterOrder],
    ] as const) {
      const body = await everybodys(path);
      expect(JSON.stringify(body)).toContain(theirs.subscription);
      sandbox.fail({ on, kind: "rewritten", times: 1, rewrite: () => body });
      const answer = await area.send(`${path}${listOf(mine.subscription)}`);
      expect(answer.body["items"]).toMatchObject([{ id, subscription: mine.subscription }]);
    }
  });

  it("a record of theirs that names another customer is not shown", async () => {
    const { mine, theirs, sandbox, send } = await openArea();
    const rewrite = (body: unknown) => {
      const { items, ...one } = body as { readonly items?: readonly object[] };
      return items ? { items: items.map((item) => ({ ...item, customer: theirs.customer })) } : { ...one, customer: theirs.customer };
    };
    for (const on of ["reductions", "meterOrders"] as const) sandbox.fail({ on, kind: "rewritten", rewrite });
    expect((await send(`/grid-fee-reductions${listOf(mine.subscription)}`)).body["items"]).toEqual([]);
    expect((await send(`/meter-orders/${mine.meterOrder}`)).status).toBe(404);
  });

  it("another contract than was asked for, or one without an owner, is not shown", async () => {
    for (const change of [{ id: "sub_other" }, { customer: null }, { customer: { id: "cus_other" } }]) {
      const { mine, sandbox, send } = await openArea();
      sandbox.fail({ on: "orders", kind: "rewritten", rewrite: (body) => ({ ...(body as object), ...change }) });
      expect((await send(`/subscriptions/${mine.subscription}`)).status).toBe(404);
    }
  });

  it("another thing than was asked for is not shown", async () => {
    const { mine, theirs, sandbox, send } = await openArea();
    const withIds = (ids: object) => (body: unknown) => ({ ...(body as object), ...ids });
    sandbox.fail({ on: "reductions", kind: "rewritten", rewrite: withIds({ id: theirs.reduction }) });
    sandbox.fail({ on: "prices", kind: "rewritten", rewrite: withIds({ subscription: theirs.subscription }) });
    expect((await send(`/grid-fee-reductions/${mine.reduction}`)).status).toBe(404);
    expect((await send(`/subscriptions/${mine.subscription}/prices?${days}`)).status).toBe(404);
  });

  it("what is not as it is described is shown to nobody", async () => {
    const area = await openArea({ access: ({ subscription }) => ({ subscription }) });
    area.sandbox.market.advance(40);
    for (const on of ["orders", "reductions", "meterOrders", "prices"] as const) area.sandbox.fail({ on, kind: "wrongSchema" });
    expect((await statuses(area, area.mine)).slice(0, 6)).toEqual(all(502).slice(3));
  });
});
