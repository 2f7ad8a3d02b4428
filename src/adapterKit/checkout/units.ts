import type { Quote } from "../../energy/quote.js";
import type { KnownPrice } from "./subject.js";

/** A household's energy price in Germany, EUR/kWh gross, with room for hours below zero and for bad years. Outside it is another unit. */
const likelyEurPerKwh = { least: -0.5, most: 1.5 };

/** A household's base price, EUR a month: with Modul 1 it falls below zero; 60 is a year's price or cents. */
const likelyBaseEur = { least: -40, most: 60 };

/** What is wrong with the units of a quote: figures that no household pays, and parts that do not belong together. */
export function unitFaults({ base, variable, request }: Quote): readonly string[] {
  const monthlyKwh = request.annualKwh / 12;
  const expected = variable.eurPerKwh * monthlyKwh;
  // APIs round the month's usage to whole kWh or the amount to the cent.
  const rounding = Math.abs(variable.eurPerKwh) * 0.5 + 0.02;
  const lines = base.lines.reduce((sum, { monthlyEur }) => sum + monthlyEur, 0);
  const kwhLines = variable.lines.reduce((sum, { eurPerKwh }) => sum + eurPerKwh, 0);
  return [
    ...outside("variable.eurPerKwh", variable.eurPerKwh, likelyEurPerKwh, "EUR/kWh"),
    ...outside("base.monthlyEur", base.monthlyEur, likelyBaseEur, "EUR a month"),
    ...(Math.abs(expected - variable.monthlyEur) > rounding
      ? [
          `variable.monthlyEur is ${variable.monthlyEur}, and ${variable.eurPerKwh} EUR/kWh × ${Math.round(monthlyKwh)} kWh a month is ${expected.toFixed(2)}`,
        ]
      : []),
    ...(base.lines.length > 0 && Math.abs(lines - base.monthlyEur) > 0.01 * (base.lines.length + 1)
      ? [`the lines of the base price add up to ${lines.toFixed(2)}, and base.monthlyEur is ${base.monthlyEur}`]
      : []),
    ...(variable.lines.length > 0 && Math.abs(kwhLines - variable.eurPerKwh) > 0.0005 * (variable.lines.length + 1)
      ? [`the lines of the energy price add up to ${kwhLines.toFixed(4)} EUR/kWh, and variable.eurPerKwh is ${variable.eurPerKwh}`]
      : []),
  ];
}

function outside(
  name: string,
  value: number,
  { least, most }: { readonly least: number; readonly most: number },
  unit: string,
): readonly string[] {
  return value < least || value > most ? [`${name} is ${value}, which no household pays in ${unit} (${least} to ${most})`] : [];
}

/** Where a quote differs from a price that is known, by more than half a cent (a hundredth of a cent for a kWh). */
export function sameFigures({ totalMonthlyEur, base, variable }: Quote, known: KnownPrice): readonly string[] {
  const compared = [
    ["totalMonthlyEur", totalMonthlyEur, known.totalMonthlyEur, 0.005],
    ["base.monthlyEur", base.monthlyEur, known.baseMonthlyEur, 0.005],
    ["variable.eurPerKwh", variable.eurPerKwh, known.eurPerKwh, 0.0001],
  ] as const;
  return compared.flatMap(([name, found, wanted, off]) =>
    Math.abs(found - wanted) <= off ? [] : [`${name} is ${found}, and should be ${wanted}`],
  );
}
