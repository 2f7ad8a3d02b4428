import { sandboxGridFeeSchedule } from "stromkasse/sandbox";
import { describe, expect, it } from "vitest";
import { checkSchedule, type GridFeeSchedule } from "../../src/energy/gridFeeSchedule.ts";
import { gridAreaOf } from "../../src/sandbox/gridAreas.ts";
import { gridOperators } from "../../src/sandbox/gridOperators.ts";
import { call, openSandbox } from "./support.ts";

interface Component {
  readonly group: string;
  readonly amount: number;
  readonly quantity: number;
  readonly unit_amount: number;
  readonly subcomponents: readonly { readonly subgroup: string; readonly name: string; readonly amount: number }[];
}

interface Quote {
  readonly amount: number;
  readonly components: readonly [base: Component, variable: Component];
  readonly discount?: { readonly amount_off: number; readonly regular_amount: number };
  readonly quoted_at: string;
}

const quote = (query: string, { plan = "pln_sandbox_dynamisch", version = "2026-05-27.curie" as const, sandbox = openSandbox() } = {}) =>
  call<Quote>(sandbox, `/plans/${plan}/quote?${query}`, { version });

const refusal = async (query: string, plan = "pln_sandbox_dynamisch") => {
  const { status, body } = await call(openSandbox(), `/plans/${plan}/quote?${query}`);
  return { status, errors: (body.errors ?? []).map(({ code, field }) => `${code} ${field}`) };
};

const amountOf = (component: Component, name: string) => component.subcomponents.find((line) => line.name.includes(name))?.amount;

/** EUR a year, gross, as the project's market facts (A.5) compute it from each price sheet. */
const modul1EurPerYear = {
  "Netze BW GmbH": ["70173", 147.56],
  "Westnetz GmbH": ["45127", 165.06],
  "Bayernwerk Netz GmbH": ["94032", 122.13],
  "Stromnetz Berlin GmbH": ["10115", 146.58],
  "Avacon Netz GmbH": ["38100", 133.91],
  "EWE NETZ GmbH": ["26121", 108.56],
  "E.DIS Netz GmbH": ["15848", 128.82],
  "Mitteldeutsche Netzgesellschaft Strom mbH": ["06108", 136.32],
  "N-ERGIE Netz GmbH": ["90402", 133.19],
  "Schleswig-Holstein Netz GmbH": ["24103", 137.12],
  "enercity Netz GmbH": ["30159", 156.22],
  "TEN Thüringer Energienetze GmbH & Co. KG": ["99084", 129.62],
} as const;

describe("a quote", () => {
  it.each(Object.entries(modul1EurPerYear))("takes Modul 1 of %s off the base price", async (operator, [zip, eurPerYear]) => {
    expect(gridAreaOf(zip)?.operator.name).toBe(operator);
    const [base] = (await quote(`zip_code=${zip}&usage=2500&14a_module_1=true`)).body.components;
    const [without] = (await quote(`zip_code=${zip}&usage=2500`)).body.components;
    // To the cent: the table's own figure is rounded too.
    expect(Math.abs((amountOf(base, "Modul 1") ?? 0) + eurPerYear / 12)).toBeLessThan(0.0056);
    expect(Math.abs(without.amount - base.amount - eurPerYear / 12)).toBeLessThan(0.0106);
    expect(amountOf(without, "Modul 1")).toBeUndefined();
  });

  it("has the levies of 2026, gross, for a city over 500,000", async () => {
    const [, variable] = (await quote("zip_code=10115&usage=2500")).body.components;
    expect(variable.subcomponents.filter(({ subgroup }) => subgroup !== "energy").map(({ amount }) => amount)).toEqual([
      0.0888, 0.0284, 0.0244, 0.0112, 0.0186, 0.0053,
    ]);
    expect(variable.quantity).toBe(208);
  });

  it("rounds each figure by itself: they agree, but not to the last digit", async () => {
    for (const usage of [100, 999, 2500, 3517, 50_000]) {
      const { amount, components } = (await quote(`zip_code=70173&usage=${usage}&14a_module_1=true`)).body;
      const [base, variable] = components;
      expect(Math.abs(amount - base.amount - variable.amount)).toBeLessThan(0.0101);
      expect(Math.abs((variable.unit_amount * usage) / 12 - variable.amount)).toBeLessThan(0.01 + (usage / 12) * 0.000005);
      const lines = variable.subcomponents.reduce((sum, line) => sum + line.amount, 0);
      expect(Math.abs(lines - variable.unit_amount)).toBeLessThan(0.0005);
    }
  });

  it("takes 60 % off the energy grid price with Modul 2", async () => {
    const [base, variable] = (await quote("zip_code=10115&usage=2500&14a_module_2=true")).body.components;
    const [plainBase, plainVariable] = (await quote("zip_code=10115&usage=2500")).body.components;
    expect(amountOf(variable, "Modul 2")).toBe(-0.0533);
    expect(plainVariable.unit_amount - variable.unit_amount).toBeCloseTo(0.6 * 0.088774, 4);
    expect(base).toEqual(plainBase);
  });

  it("knows no Modul 2 on edison, nor any unknown parameter", async () => {
    const sandbox = openSandbox();
    const path = "/plans/pln_sandbox_dynamisch/quote?zip_code=10115&usage=2500";
    const plain = await call<Quote>(sandbox, path, { version: "2026-01-29.edison" });
    const asked = await call<Quote>(sandbox, `${path}&14a_module_2=true&colour=red`, { version: "2026-01-29.edison" });
    expect(asked.body).toEqual(plain.body);
  });

  it("charges more for a smart meter, by usage", async () => {
    const metering = async (query: string) => amountOf((await quote(`zip_code=10115&${query}`)).body.components[0], "Messstelle");
    expect(await metering("usage=2500")).toBe(2.08);
    expect(await metering("usage=2500&meter_type=smart")).toBe(2.5);
    expect(await metering("usage=25000&meter_type=smart")).toBe(9.17);
  });

  it("states a discount beside the regular amount", async () => {
    const { amount, discount, components } = (await quote("zip_code=10115&usage=2500", { plan: "pln_sandbox_bonus" })).body;
    expect(discount).toMatchObject({ name: "Neukundenbonus", amount_off: 5, duration: "recurring", duration_in_months: 12 });
    expect(amount).toBeCloseTo((discount?.regular_amount ?? 0) - 5, 2);
    expect(discount?.regular_amount).toBeCloseTo(components[0].amount + components[1].amount, 1);
  });

  it.each([
    ["usage=2500", ["invalid_type zip_code"]],
    ["zip_code=1011&usage=2500", ["invalid_format zip_code"]],
    ["zip_code=10115", ["invalid_type usage"]],
    ["zip_code=10115&usage=viel", ["invalid_type usage"]],
    ["zip_code=10115&usage=99", ["too_small usage"]],
    ["zip_code=10115&usage=50001", ["too_big usage"]],
    ["zip_code=10115&usage=2500&meter_type=digital", ["invalid_value meter_type"]],
    ["zip_code=10115&usage=2500&14a_module_1=ja", ["invalid_type 14a_module_1"]],
    ["zip_code=10115&usage=2500&14a_module_1=true&14a_module_2=true", ["custom 14a_module_2"]],
    ["zip_code=1&usage=1", ["invalid_format zip_code", "too_small usage"]],
  ])("for %s is refused", async (query, errors) => {
    expect(await refusal(query)).toEqual({ status: 400, errors });
  });

  it.each(["00000", "99999", "87491", "87567", "87568", "87569", "05123"])(
    "is refused for %s, where no power is delivered",
    async (zip) => {
      expect(await refusal(`zip_code=${zip}&usage=2500`)).toEqual({ status: 400, errors: ["unserviceable_zip zip_code"] });
    },
  );

  it("is refused for a module that the plan does not sell, and for an unknown plan", async () => {
    const query = "zip_code=10115&usage=2500";
    expect((await refusal(`${query}&14a_module_1=true`, "pln_sandbox_basis")).errors).toEqual(["unsupported_product 14a_module_1"]);
    expect((await refusal(`${query}&14a_module_2=true`, "pln_sandbox_modul1")).errors).toEqual(["unsupported_product 14a_module_2"]);
    expect((await refusal(query, "pln_unknown")).status).toBe(404);
  });
});

describe("the Modul 3 table at a zip", () => {
  it("is the operator's", async () => {
    const { body } = await call(openSandbox(), "/sandbox/grid-fee-schedule?zip=10115");
    expect(body).toEqual(sandboxGridFeeSchedule("10115"));
    expect(body).toMatchObject({
      gridOperator: "Stromnetz Berlin GmbH",
      year: 2026,
      netCtPerKwh: { low: 2.61, standard: 7.46, high: 13.94 },
      activeQuarters: [1, 2, 3, 4],
      windows: [
        { rate: "low", from: "22:15", to: "06:30" },
        { rate: "high", from: "17:15", to: "20:15" },
      ],
    });
  });

  it("is null where none is known or no power is delivered, and refused for no zip", async () => {
    const sandbox = openSandbox();
    expect(await call(sandbox, "/sandbox/grid-fee-schedule?zip=20095")).toMatchObject({ status: 200, body: null });
    expect(sandboxGridFeeSchedule("99999")).toBeNull();
    expect(await call(sandbox, "/sandbox/grid-fee-schedule?zip=1")).toMatchObject({ status: 400 });
  });

  it.each(Object.entries(modul1EurPerYear))("of %s obeys the rules, and names its price sheet", (operator, [zip]) => {
    const schedule = sandboxGridFeeSchedule(zip) as GridFeeSchedule;
    expect(schedule.gridOperator).toBe(operator);
    expect(schedule.netCtPerKwh.standard).toBe(gridAreaOf(zip)?.operator.netCtPerKwh);
    expect(checkSchedule(schedule)).toEqual([]);
  });

  it("is one of a dozen: the thirteenth operator says that it is invented", () => {
    expect(Object.keys(gridOperators)).toHaveLength(Object.keys(modul1EurPerYear).length + 1);
    expect(gridOperators.invented.name).toContain("erfunden");
  });
});
