import { grossCt, module1AnnualGrossEur, vatRate } from "../energy/moduleFigures.js";
import type { CitySize } from "./gridAreas.js";
import type { GridOperator } from "./gridOperators.js";

/** EUR/kWh gross out of net ct/kWh. */
export const grossEurPerKwh = (netCt: number): number => grossCt(netCt) / 100;

/** EUR a month, gross, out of net EUR a year. */
export const grossEurPerMonth = (netEurPerYear: number): number => (netEurPerYear * (1 + vatRate)) / 12;

/** Net ct/kWh by size of municipality, ordinary tariff customers (§ 2 Abs. 2 KAV). */
const concessionFeeCt: Readonly<Record<CitySize, number>> = { upTo25k: 1.32, upTo100k: 1.59, upTo500k: 1.99, over500k: 2.39 };

/** The levies on a kWh of 2026, net ct/kWh: § 2 KAV, § 3 StromStG, and the grid operators' publication of October 2025. */
export function leviesOf(citySize: CitySize): readonly { readonly name: string; readonly netCtPerKwh: number }[] {
  return [
    { name: "Konzessionsabgabe", netCtPerKwh: concessionFeeCt[citySize] },
    { name: "Stromsteuer", netCtPerKwh: 2.05 },
    { name: "Offshore-Umlage", netCtPerKwh: 0.941 },
    { name: "§19-NEV Umlage", netCtPerKwh: 1.559 },
    { name: "KWK-Umlage", netCtPerKwh: 0.446 },
  ];
}

/** Modul 1, EUR a month, gross. */
export const modul1EurPerMonth = (operator: GridOperator): number => module1AnnualGrossEur(operator.netCtPerKwh) / 12;

/** The share of the energy grid price that Modul 2 takes off (BNetzA BK8-22/010-A). */
export const modul2Share = 0.6;

/**
 * The metering fee, EUR a month, gross: the yearly caps of § 30 MsbG (smart meter, by usage) and § 32 MsbG (digital meter).
 * The band that a §14a device would move a household into is left out, as the documented quote leaves the line alone with Modul 1.
 */
export function meteringEurPerMonth(meterType: "analog" | "smart", annualKwh: number): number {
  if (meterType === "analog") return 25 / 12;
  if (annualKwh > 20_000) return 110 / 12;
  if (annualKwh > 10_000) return 50 / 12;
  return annualKwh > 6_000 ? 40 / 12 : 30 / 12;
}
