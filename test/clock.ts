/**
 * The clock of the tests, loaded into each of their processes before anything else: it begins at the same morning on every day, and runs on from there.
 * `TODAY=2028-02-29T08:00:00Z` begins at another (`npm run test:dates`). In a process of its own, because vitest and libraries keep the `Date`
 * that they find while they load: what `vi.useRealTimers()` brings back is this clock, never the machine's.
 */
import { firstInstant } from "./support/firstInstant.ts";

const shiftMs = firstInstant(process.env.TODAY).getTime() - Date.now();

globalThis.Date = new Proxy(Date, {
  construct: (real, given, newTarget) => Reflect.construct(real, given.length === 0 ? [real.now() + shiftMs] : given, newTarget) as Date,
  apply: (real) => new real(real.now() + shiftMs).toString(),
  get: (real, key) => (key === "now" ? () => real.now() + shiftMs : (Reflect.get(real, key) as unknown)),
});
