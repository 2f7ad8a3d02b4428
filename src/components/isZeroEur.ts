/** Whether an amount, EUR, is less than half a cent: it would be written as zero, so it is no difference to speak of. */
export function isZeroEur(eur: number): boolean {
  return Math.abs(eur) < 0.005;
}
