import type { GridArea } from "./gridAreas.js";
import type { SandboxPlan } from "./plans.js";
import { grossEurPerKwh, grossEurPerMonth, leviesOf, meteringEurPerMonth, modul1EurPerMonth, modul2Share } from "./prices.js";

/** What a quote is made of. */
export interface QuoteInput {
  readonly plan: SandboxPlan;
  readonly area: GridArea;
  readonly annualKwh: number;
  readonly meterType: "analog" | "smart";
  readonly module: "none" | "module1" | "module2";
  /** Mean exchange price, EUR/kWh, gross. */
  readonly exchangeEurPerKwh: number;
  /** ISO instant. */
  readonly quotedAt: string;
}

interface Line {
  readonly subgroup: "fee" | "grid" | "metering" | "energy" | "levies";
  readonly name: string;
  readonly amount: number;
}

/**
 * A quote in the API's shape. Every figure is rounded by itself from the exact one, as the real API does: amounts to the cent,
 * the price of a kWh to five digits, its lines to four, the monthly usage to whole kWh. They do not add up to the cent.
 */
export function wireQuote(input: QuoteInput) {
  const { plan, annualKwh } = input;
  const base = baseLines(input);
  const variable = variableLines(input);
  const monthlyKwh = annualKwh / 12;
  const baseEur = sum(base);
  const variableEur = sum(variable) * monthlyKwh;
  const regularEur = baseEur + variableEur;
  return {
    object: "quote",
    amount: rounded(regularEur - (plan.discount?.monthlyEurOff ?? 0), 2),
    currency: "EUR",
    ...(plan.discount ? { discount: wireDiscount(plan.discount, regularEur) } : {}),
    components: [
      {
        group: "base",
        amount: rounded(baseEur, 2),
        quantity: 1,
        quantity_unit: "month",
        unit_amount: rounded(baseEur, 2),
        subcomponents: base.map((line) => ({ ...line, amount: rounded(line.amount, 2) })),
      },
      {
        group: "variable",
        amount: rounded(variableEur, 2),
        quantity: Math.round(monthlyKwh),
        quantity_unit: "kWh",
        unit_amount: rounded(sum(variable), 5),
        subcomponents: variable.map((line) => ({ ...line, amount: rounded(line.amount, 4) })),
      },
    ],
    quoted_at: input.quotedAt,
  };
}

function baseLines({ plan, area, annualKwh, meterType, module }: QuoteInput): readonly Line[] {
  const reduction: Line = {
    subgroup: "grid",
    name: "Pauschale Netzentgeltreduktion (§14a EnWG Modul 1)",
    amount: -modul1EurPerMonth(area.operator),
  };
  return [
    { subgroup: "fee", name: "Grundgebühr", amount: plan.monthlyFeeEur },
    { subgroup: "grid", name: "Netzentgelte", amount: grossEurPerMonth(area.operator.inventedNetBaseEurPerYear) },
    ...(module === "module1" ? [reduction] : []),
    { subgroup: "metering", name: "Messstellengebühren", amount: meteringEurPerMonth(meterType, annualKwh) },
  ];
}

function variableLines({ area, module, exchangeEurPerKwh }: QuoteInput): readonly Line[] {
  const gridEurPerKwh = grossEurPerKwh(area.operator.netCtPerKwh);
  // The documentation shows no quote with Modul 2. Named after Modul 1's line, and a line of its own like it.
  const reduction: Line = {
    subgroup: "grid",
    name: "Prozentuale Netzentgeltreduktion (§14a EnWG Modul 2)",
    amount: -modul2Share * gridEurPerKwh,
  };
  return [
    { subgroup: "energy", name: "EPEX Day-Ahead Preis (12m avg.)", amount: exchangeEurPerKwh },
    { subgroup: "grid", name: "Netzentgelte", amount: gridEurPerKwh },
    ...(module === "module2" ? [reduction] : []),
    ...leviesOf(area.citySize).map(({ name, netCtPerKwh }): Line => ({ subgroup: "levies", name, amount: grossEurPerKwh(netCtPerKwh) })),
  ];
}

function wireDiscount({ name, monthlyEurOff, months }: NonNullable<SandboxPlan["discount"]>, regularEur: number) {
  return {
    name,
    amount_off: monthlyEurOff,
    duration: "recurring",
    duration_in_months: months,
    regular_amount: rounded(regularEur, 2),
  };
}

const sum = (lines: readonly Line[]): number => lines.reduce((total, { amount }) => total + amount, 0);

/** Half away from zero, like a bill: a bare `Math.round` takes −12.215 to −12.21 and 12.215 to 12.22. */
function rounded(value: number, digits: number): number {
  const factor = 10 ** digits;
  return (Math.sign(value) * Math.round(Math.abs(value) * factor + 1e-9)) / factor;
}
