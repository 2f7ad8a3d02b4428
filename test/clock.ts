/**
 * The clock of the tests, loaded into each of their processes before anything else: it begins at the same morning on every day, and runs on from there.
 * `TODAY=2028-02-29T08:00:00Z` begins at another (`npm run test:dates`). In a process of its own, because vitest and libraries keep the `Date`
 * that they find while they load: what `vi.useRealTimers()` brings back is this clock, never the machine's.
 */
import { firstInstant } from "./support/firstInstant.ts";

const machineNow = Date.now;
const shiftMs = firstInstant(process.env.TODAY).getTime() - machineNow();
const now = () => machineNow() + shiftMs;

Date.now = now;
globalThis.Date = new Proxy(Date, {
  construct: (real, given, newTarget) => Reflect.construct(real, given.length === 0 ? [now()] : given, newTarget) as Date,
  apply: (real) => new real(now()).toString(),
});
