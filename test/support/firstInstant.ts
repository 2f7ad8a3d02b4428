/** The morning at which the tests begin, unless told otherwise: a Saturday. */
const usual = "2026-11-21T10:30:00+01:00";

/**
 * When the tests begin.
 *
 * @param today An instant in ISO 8601; absent: the usual one.
 * @throws Where it is none, because tests as of no day would prove nothing.
 */
export function firstInstant(today: string | undefined): Date {
  const first = new Date(today || usual);
  if (Number.isNaN(first.getTime())) throw new Error(`TODAY is ${today}, which is no instant. Give one as ${usual}.`);
  return first;
}
