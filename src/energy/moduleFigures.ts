/** What the §14a modules are worth by their rulings, for where no quote says it. Figures of a quote always go first. */

/** German VAT on electricity (§ 12 Abs. 1 UStG). */
export const vatRate = 0.19;

/** ct/kWh net, as on a price sheet → ct/kWh gross, as a household pays. Not rounded. */
export function grossCt(netCt: number): number {
  return netCt * (1 + vatRate);
}

/**
 * What Modul 1 takes off the grid fee, EUR a year, gross: 80 EUR + net standard energy price × 3,750 kWh × 20 % (BNetzA BK8-22/010-A).
 * The 80 EUR are gross already: only so do price sheets add up (Stromnetz Berlin 2026 prints 123.18 EUR net for 7.46 ct/kWh,
 * which is 80 / 1.19 + 7.46 / 100 × 750). Only the second part takes VAT.
 *
 * @param netCtPerKwh The grid operator's standard energy price (low voltage, no load metering), ct/kWh net.
 */
export function module1AnnualGrossEur(netCtPerKwh: number): number {
  return 80 + (grossCt(netCtPerKwh) / 100) * 3750 * 0.2;
}

/** What Modul 2 is worth, by estimate. */
export interface Module2Estimate {
  /** EUR a year, gross. Without the grid base price, which a separate meter for the device does not pay. */
  readonly annualGrossEur: number;
  /** The energy price that remains, ct/kWh net, rounded to 0.01 as price sheets do. */
  readonly reducedNetCtPerKwh: number;
  /** Always: the device's usage is a guess until it is metered. */
  readonly estimate: true;
}

/**
 * What Modul 2 takes off the grid fee of a device on its own meter: 60 % of the energy price (BNetzA BK8-22/010-A), so that 40 % remain.
 * EW Wanfried 2025: 8.62 → 3.45 ct/kWh.
 *
 * @param options.netCtPerKwh The grid operator's standard energy price, ct/kWh net.
 * @param options.deviceAnnualKwh What the device alone uses, kWh a year.
 */
export function module2Estimate(options: { readonly netCtPerKwh: number; readonly deviceAnnualKwh: number }): Module2Estimate {
  const reducedNetCtPerKwh = Math.round(options.netCtPerKwh * 40) / 100;
  const savedNetCtPerKwh = options.netCtPerKwh - reducedNetCtPerKwh;
  return { annualGrossEur: (grossCt(savedNetCtPerKwh) / 100) * options.deviceAnnualKwh, reducedNetCtPerKwh, estimate: true };
}
