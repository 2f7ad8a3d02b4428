import { sandboxGridFeeSchedule, type Sandbox, type SandboxOptions } from "stromkasse/sandbox";
import { describe, expect, it } from "vitest";
import { rateAt } from "../../src/energy/gridFeeSchedule.ts";
import { call, faultsIn, openSandbox, order, postTo, subscribe, withModules, withPart } from "./support.ts";

interface Prices {
  readonly resolution: string;
  readonly period: unknown;
  readonly items:
    | readonly { readonly timestamp: string; readonly amount: number; readonly components: readonly { type: string; amount: number }[] }[]
    | null;
}

const pricesOf = async (sandbox: Sandbox, id: string, start: string, end = start) =>
  (await call<Prices>(sandbox, `/subscriptions/${id}/prices?start=${start}&end=${end}`)).body;

/** A sandbox at an instant, with a contract that has long been active. */
async function customerAt(instant: string, body: unknown = order, options: SandboxOptions = {}) {
  const began = new Date(Date.parse(instant) - 50 * 86_400_000);
  const sandbox = openSandbox({ now: () => began, ...options });
  const id = await subscribe(sandbox, body);
  sandbox.market.advance(50);
  return { sandbox, id };
}

const partOf = (item: NonNullable<Prices["items"]>[number], type: string) =>
  item.components.find((part) => part.type === type)?.amount ?? NaN;

describe("prices", () => {
  it.each([
    ["2026-03-28", 96, 24],
    ["2026-03-29", 92, 23],
    ["2026-10-25", 100, 25],
  ])("of %s are %i quarter-hours or %i hours, from midnight to midnight in Berlin", async (date, quarters, hours) => {
    for (const [priceResolution, count] of [
      ["15min", quarters],
      ["hourly", hours],
    ] as const) {
      const { sandbox, id } = await customerAt("2026-11-20T10:00:00Z", order, { priceResolution });
      const { items, resolution } = await pricesOf(sandbox, id, date);
      expect([resolution, items?.length]).toEqual([priceResolution, count]);
      const starts = items?.map(({ timestamp }) => Date.parse(timestamp)) ?? [];
      expect(starts[0]).toBe(Date.parse(`${date}T00:00:00+0${date < "2026-03-30" ? 1 : 2}:00`));
      const step = (priceResolution === "hourly" ? 60 : 15) * 60_000;
      expect(starts.every((start, index) => start === (starts[0] ?? 0) + index * step)).toBe(true);
    }
  });

  it("are none before the contract starts and after it has ended", async () => {
    const sandbox = openSandbox();
    const id = await subscribe(sandbox);
    expect((await pricesOf(sandbox, id, "2026-03-10")).items).toBeNull();
    sandbox.market.advance(30);
    expect((await pricesOf(sandbox, id, "2026-04-09")).items).toHaveLength(96);
    await postTo(sandbox, `/subscriptions/${id}/terminate`, { reason: "ORDINARY" });
    sandbox.market.advance(20);
    expect((await pricesOf(sandbox, id, "2026-04-09")).items).toBeNull();
  });

  it.each([
    ["2026-05-04T10:44:59Z", 96],
    ["2026-05-04T10:45:00Z", 192],
    ["2026-02-04T11:44:59Z", 96],
    ["2026-02-04T11:45:00Z", 192],
  ])("of tomorrow come at 12:45 in Berlin: at %s there are %i", async (instant, count) => {
    const { sandbox, id } = await customerAt(instant);
    const day = instant.slice(0, 10);
    const overmorrow = `${day.slice(0, 8)}06`;
    expect((await pricesOf(sandbox, id, day, overmorrow)).items).toHaveLength(count);
  });

  it("are the same whenever they are asked for, and others for another seed", async () => {
    const { sandbox, id } = await customerAt("2026-05-04T12:00:00Z");
    const tomorrow = await pricesOf(sandbox, id, "2026-05-05");
    sandbox.market.advance(3);
    expect((await pricesOf(sandbox, id, "2026-05-04", "2026-05-07")).items?.slice(96, 192)).toEqual(tomorrow.items);
    const other = await customerAt("2026-05-04T12:00:00Z", order, { seed: 2 });
    expect((await pricesOf(other.sandbox, other.id, "2026-05-05")).items).not.toEqual(tomorrow.items);
  });

  it("look like a market's: dear in the evening, cheap at noon, sometimes negative", async () => {
    const { sandbox, id } = await customerAt("2026-09-01T12:00:00Z");
    const summer = (await pricesOf(sandbox, id, "2026-06-01", "2026-08-31")).items ?? [];
    const mean = (hour: string) => {
      const found = summer.filter(({ timestamp }) => timestamp.slice(11, 13) === hour).map((item) => partOf(item, "electricity"));
      return found.reduce((sum, amount) => sum + amount, 0) / found.length;
    };
    expect(mean("17")).toBeGreaterThan(mean("11") + 5);
    expect(summer.some((item) => partOf(item, "electricity") < 0)).toBe(true);
    expect(summer.every((item) => partOf(item, "electricity") > -20 && partOf(item, "electricity") < 60)).toBe(true);
    expect(summer.every((item) => Math.abs(item.amount - item.components.reduce((sum, { amount }) => sum + amount, 0)) < 0.0151)).toBe(
      true,
    );
  });
});

describe("the grid fee in a price", () => {
  const zip = "70173";
  const inStuttgart = (modules: object) => ({ ...withPart("address", { zip }), product_orders: withModules(modules).product_orders });
  const gridOf = async (modules: object, body: unknown = inStuttgart(modules)) => {
    const { sandbox, id } = await customerAt("2026-05-04T10:00:00Z", body);
    return ((await pricesOf(sandbox, id, "2026-05-04")).items ?? []).map((item) => ({ at: item.timestamp, ct: partOf(item, "grid") }));
  };

  it("is flat, with Modul 1 too, and two fifths of it with Modul 2", async () => {
    const flat = Math.round(7.57 * 119) / 100;
    expect(new Set((await gridOf({ module_1: true })).map(({ ct }) => ct))).toEqual(new Set([flat]));
    expect(new Set((await gridOf({ module_2: true })).map(({ ct }) => ct))).toEqual(new Set([3.6]));
  });

  it("follows the operator's windows with Modul 3", async () => {
    const schedule = sandboxGridFeeSchedule(zip);
    const expected = (at: string) => schedule && Math.round(schedule.netCtPerKwh[rateAt(schedule, new Date(at))] * 119) / 100;
    const fees = await gridOf({ module_1: true, module_3: true });
    expect(fees.map(({ ct }) => ct)).toEqual(fees.map(({ at }) => expected(at)));
    expect(new Set(fees.map(({ ct }) => ct)).size).toBe(3);
  });

  it("is flat with Modul 3 where the operator has no table", async () => {
    const body = {
      ...withPart("address", { zip: "20095" }),
      product_orders: withModules({ module_1: true, module_3: true }).product_orders,
    };
    expect(new Set((await gridOf({}, body)).map(({ ct }) => ct)).size).toBe(1);
  });

  it("changes on the day from which Modul 3 holds, and not before", async () => {
    const sandbox = openSandbox();
    const id = await subscribe(sandbox, inStuttgart({ module_1: true }));
    sandbox.market.advance(30);
    await postTo(sandbox, "/grid-fee-reductions", { subscription: id, type: "enwg-14a-module-3" });
    sandbox.market.advance(20);
    const rates = async (date: string) =>
      new Set(((await pricesOf(sandbox, id, date)).items ?? []).map((item) => partOf(item, "grid"))).size;
    expect([await rates("2026-04-19"), await rates("2026-04-20")]).toEqual([1, 3]);
  });
});

describe("a question for prices", () => {
  it.each([
    ["start=2026-03-10", ["invalid_type end"]],
    ["start=10.03.2026&end=2026-03-10", ["invalid_format start"]],
    ["start=2026-02-30&end=2026-03-10", ["invalid_format start"]],
    ["start=2026-03-11&end=2026-03-10", ["custom end"]],
  ])("with %s is refused", async (query, faults) => {
    const sandbox = openSandbox();
    const id = await subscribe(sandbox);
    const found = faultsIn(await call(sandbox, `/subscriptions/${id}/prices?${query}`));
    expect([...new Set(found)]).toEqual(faults);
  });

  it("of nobody is refused", async () => {
    expect((await call(openSandbox(), "/subscriptions/sub_none/prices?start=2026-03-10&end=2026-03-10")).status).toBe(404);
  });
});
