import { berlinDate } from "../../src/energy/startDate.js";

/**
 * Now, for tests and stories: the only place of theirs that asks for the time (`test/house/clock.test.ts`; the example has its own). Under test it is
 * the clock of `test/clock.ts`, in stories that of `test/looks/setup.ts`.
 */
export const now = (): Date => new Date();

/** Today in Germany, `YYYY-MM-DD`. */
export const today = (): string => berlinDate(now());
