import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { allPages, type CustomerAdapter } from "../../src/nomos.js";
import { customerAdapterWith, fullSubscriptionBody, listOf, pricesBody, reduction, reductionBody } from "./customerFixtures.js";
import { curie, edison, errorOf } from "./fixtures.js";
import { dropped, json, refused } from "./scriptedFetch.js";

beforeEach(() => vi.spyOn(Math, "random").mockReturnValue(0));
afterEach(() => vi.restoreAllMocks());

const sub = { subscriptionId: "sub_1" };
const module1 = { ...sub, module: "module1" } as const;

describe("a contract", () => {
  it("comes with its meter and what was planned", async () => {
    const { adapter, sent } = customerAdapterWith([json(fullSubscriptionBody)]);
    expect(await adapter.getSubscription("sub/1")).toEqual({
      id: "sub_1",
      number: "4X44EMKX",
      status: "active",
      startAt: "2026-02-01T00:00:00+01:00",
      endAt: null,
      planId: "pln_1",
      zip: "70173",
      annualKwh: 2500,
      meterType: "analog",
      plannedModules: new Set(["module3"]),
    });
    expect(sent[0]?.url).toBe("/api/energy/subscriptions/sub%2F1");
  });

  it.each([null, {}, { planned_modules: "module3" }])("plans nothing where its metadata is %j", async (metadata) => {
    const { adapter } = customerAdapterWith([json({ ...fullSubscriptionBody, metadata })]);
    expect((await adapter.getSubscription("sub_1")).plannedModules.size).toBe(0);
  });
});

describe("grid-fee reductions", () => {
  it("are listed by contract, and by state where asked for", async () => {
    const page = json(listOf([reductionBody], { has_more: true, next_page: "c2" }));
    const { adapter, sent } = customerAdapterWith([page, page]);
    expect(await adapter.listGridFeeReductions(sub)).toEqual({ items: [reduction], nextCursor: "c2" });
    await adapter.listGridFeeReductions({ ...sub, statuses: ["ordered", "activated"], cursor: "c2" });
    const queries = sent.map(({ url }) => decodeURIComponent(url.split("?")[1] ?? ""));
    expect(queries).toEqual([
      "filter[subscription][eq]=sub_1&limit=100",
      "filter[subscription][eq]=sub_1&filter[status][in]=ordered,activated&limit=100&cursor=c2",
    ]);
  });

  it("hold nothing of others, even where the API ignores the filters", async () => {
    const list = listOf([{ ...reductionBody, subscription: "sub_2" }, { ...reductionBody, status: "ended" }, reductionBody]);
    const { adapter } = customerAdapterWith([json(list)]);
    const { items } = await adapter.listGridFeeReductions({ ...sub, statuses: ["ordered"] });
    expect(items).toEqual([reduction]);
  });

  it("are ordered with contract and type, without a key", async () => {
    const body = { ...reductionBody, type: "enwg-14a-module-3", status: "intended" };
    const { adapter, sent } = customerAdapterWith([json(body)]);
    const ordered = await adapter.orderGridFeeReduction({ ...sub, module: "module3" });
    expect(ordered).toEqual({ ...reduction, module: "module3", status: "intended" });
    expect(sent[0]).toMatchObject({ method: "POST", body: { subscription: "sub_1", type: "enwg-14a-module-3" } });
    expect(sent[0]?.headers).not.toHaveProperty("idempotency-key");
  });
});

describe("a second order of the same", () => {
  const errors = [{ code: "duplicate_grid_reduction", field: "type", message: "no" }];
  it.each([
    ["in curie's words", curie, refused(400, "BAD_REQUEST", errors)],
    ["in edison's words", edison, refused(400, "BAD_REQUEST", undefined, "duplicate_grid_reduction in 'type': There is one")],
  ])("of a module is a conflict, %s", async (_, apiVersion, scene) => {
    const { adapter, sent } = customerAdapterWith([scene], { apiVersion });
    const error = await errorOf(adapter.orderGridFeeReduction(module1));
    expect(error).toMatchObject({ kind: "conflict", retryable: false, requestId: "req_envelope" });
    expect(error.fields[0]).toMatchObject({ field: "module", code: "duplicate_grid_reduction" });
    expect(sent).toHaveLength(1);
  });

  it.each([curie, edison])("of a smart meter is a conflict on %s", async (apiVersion) => {
    const { adapter } = customerAdapterWith([refused(409, "CONFLICT")], { apiVersion });
    expect((await errorOf(adapter.orderSmartMeter(sub))).kind).toBe("conflict");
  });

  it("is told from other refusals", async () => {
    const missing = refused(400, "BAD_REQUEST", [{ code: "missing_smart_meter", field: "type", message: "no" }]);
    const { adapter } = customerAdapterWith([missing]);
    const error = await errorOf(adapter.orderGridFeeReduction({ ...sub, module: "module3" }));
    expect(error).toMatchObject({ kind: "invalid", fields: [{ field: "module", code: "missing_smart_meter" }] });
  });
});

describe("a write", () => {
  const writes: readonly [string, (adapter: CustomerAdapter, signal?: AbortSignal) => Promise<unknown>][] = [
    ["a module", (adapter, signal) => adapter.orderGridFeeReduction(module1, { ...(signal && { signal }) })],
    ["a smart meter", (adapter, signal) => adapter.orderSmartMeter(sub, { ...(signal && { signal }) })],
    ["a termination", (adapter, signal) => adapter.terminate({ ...sub, kind: "withdrawal" }, { ...(signal && { signal }) })],
  ];

  it.each(writes)("of %s is never repeated, and its outcome is unknown without a clear answer", async (_, write) => {
    for (const scene of [dropped, refused(500, "INTERNAL_SERVER_ERROR"), json({ wrong: true })]) {
      const { adapter, sent } = customerAdapterWith([scene]);
      expect((await errorOf(write(adapter))).kind).toBe("unknownOutcome");
      expect(sent).toHaveLength(1);
    }
  });

  it.each(writes)("of %s is not sent when it was cancelled before", async (_, write) => {
    const { adapter, sent } = customerAdapterWith([]);
    const reason = new Error("left the page");
    await expect(write(adapter, AbortSignal.abort(reason))).rejects.toBe(reason);
    expect(sent).toHaveLength(0);
  });
});

describe("prices", () => {
  const days = { ...sub, firstDay: "2026-03-10", lastDay: "2026-03-11" };
  const read = (body: unknown) => customerAdapterWith([json(body)]).adapter.getPrices(days);

  it("come sorted, with their parts and their gaps", async () => {
    const { adapter, sent } = customerAdapterWith([json(pricesBody)]);
    const { slots, ...series } = await adapter.getPrices(days);
    expect(series).toEqual({ subscriptionId: "sub_1", slotMinutes: 15, reference: "EPEX Day-Ahead 15min" });
    const parts = { energyCtPerKwh: 8.77, gridCtPerKwh: null, leviesCtPerKwh: 6.2 };
    expect(slots).toEqual([
      { startMs: Date.parse("2026-03-09T23:00:00Z"), ctPerKwh: null, ...parts },
      { startMs: Date.parse("2026-03-09T23:15:00Z"), ctPerKwh: 22.5, ...parts },
    ]);
    expect(sent[0]?.url).toBe("/api/energy/subscriptions/sub_1/prices?start=2026-03-10&end=2026-03-11");
  });

  it("are none while the contract is not active, and may be hourly", async () => {
    expect(await read({ ...pricesBody, items: null, resolution: "hourly" })).toMatchObject({ slots: null, slotMinutes: 60 });
  });

  it.each([{ unit: "EUR/kWh" }, { currency: "CHF" }, { items: [{ timestamp: "today", amount: 1, components: [] }] }])(
    "are refused with %j",
    async (wrong) => expect((await errorOf(read({ ...pricesBody, ...wrong }))).kind).toBe("contract"),
  );
});

describe("a termination", () => {
  const ended = json({ reason: "MOVE_OUT", intended_end_at: "2026-04-01T00:00:00+02:00" });

  it.each([
    [{ kind: "ordinary" }, { reason: "ORDINARY" }],
    [
      { kind: "ordinary", lastDay: "2026-12-31" },
      { reason: "ORDINARY", intended_end_at: "2027-01-01T00:00:00+01:00" },
    ],
    [
      { kind: "moveOut", lastDay: "2026-03-29" },
      { reason: "MOVE_OUT", intended_end_at: "2026-03-30T00:00:00+02:00" },
    ],
    [{ kind: "withdrawal" }, { reason: "WITHDRAWAL" }],
  ] as const)("of %j sends %j", async (request, body) => {
    const { adapter, sent } = customerAdapterWith([ended]);
    expect(await adapter.terminate({ ...sub, ...request })).toEqual({
      kind: "moveOut",
      endsAt: "2026-04-01T00:00:00+02:00",
      lastDay: "2026-03-31",
    });
    expect(sent[0]).toMatchObject({ method: "POST", url: "/api/energy/subscriptions/sub_1/terminate", body });
    expect(sent[0]?.body).toEqual(body);
  });

  it("is not sent on edison, which knows none", async () => {
    const { adapter, sent } = customerAdapterWith([], { apiVersion: edison });
    const error = await errorOf(adapter.terminate({ ...sub, kind: "withdrawal" }));
    expect(error).toMatchObject({ kind: "contract", message: expect.stringContaining("2026-01-29.edison knows no termination") });
    expect(sent).toHaveLength(0);
  });

  it("that comes too late is a conflict that says so", async () => {
    const tooLate = refused(409, "CONFLICT", [{ code: "withdrawal_not_allowed", field: "", message: "no" }]);
    const { adapter } = customerAdapterWith([tooLate]);
    const error = await errorOf(adapter.terminate({ ...sub, kind: "withdrawal" }));
    expect(error).toMatchObject({ kind: "conflict", fields: [{ code: "withdrawal_not_allowed" }] });
  });
});

describe("all pages of a list", () => {
  const page = (items: readonly number[], nextCursor: string | null) => Promise.resolve({ items, nextCursor });

  it("are walked to the last", async () => {
    const asked: (string | undefined)[] = [];
    const items = await allPages((cursor) => {
      asked.push(cursor);
      return cursor === undefined ? page([1, 2], "a") : page([3], null);
    });
    expect([items, asked]).toEqual([
      [1, 2, 3],
      [undefined, "a"],
    ]);
  });

  it("end where a list runs in a circle, or never ends", async () => {
    expect(await allPages(() => page([1], "a"))).toEqual([1, 1]);
    let count = 0;
    expect(await allPages(() => page([1], String(count++)))).toHaveLength(50);
  });
});
