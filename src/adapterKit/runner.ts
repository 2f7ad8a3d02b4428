import type { Check } from "./check.js";

/** The two functions of a test runner that the kit calls: those of vitest, jest, mocha, `node:test`, … */
export interface TestRunner {
  readonly describe: (name: string, body: () => void) => unknown;
  readonly it: (name: string, body: () => Promise<void>, timeoutMs?: number) => unknown;
}

/** How long one check may take in the runner, ms. Back-off and deadlines pass in real time. */
const checkMs = 60_000;

/**
 * Hands checks to a test runner.
 *
 * @throws Error where there is no runner: neither given nor among the globals.
 */
export function describeChecks(name: string, checks: readonly Check[], given: TestRunner | undefined): void {
  const { describe, it } = given ?? globalRunner();
  describe(name, () => {
    for (const check of checks) it(check.name, check.run, checkMs);
  });
}

function globalRunner(): TestRunner {
  const { describe, it } = globalThis as Partial<TestRunner>;
  if (describe && it) return { describe, it };
  throw new Error(
    "The adapter kit found no test runner: `describe` and `it` are no globals here. Without them it cannot run its checks. " +
      'Pass them: `runner: { describe, it }` with `import { describe, it } from "vitest"`, or set `globals: true` in vitest\'s config.',
  );
}
