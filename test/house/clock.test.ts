import { globSync, readFileSync } from "node:fs";
import { berlinDate } from "../../src/energy/startDate.js";
import { describe, expect, it } from "vitest";
import { now, today } from "../support/clock.js";
import { firstInstant } from "../support/firstInstant.js";

/** Who may ask for the time: the helpers that everybody else asks, and this file's own examples of asking. */
const askers = new Set(["test/clock.ts", "test/support/clock.ts", "examples/partner-site/clock.ts", "test/house/clock.test.ts"]);
const asking = /\bnew Date\(\)|\bDate\.now\b|(?<!new )\bDate\(\)|\bTemporal\.Now\b/;

describe("the clock of the tests", () => {
  it("is asked in one place: what reads the machine's time is red on some days", () => {
    const files = globSync("{test,stories,examples,.storybook}/**/*.{ts,tsx}", { exclude: ["**/node_modules/**", "**/dist/**"] });
    const places = files
      .filter((file) => !askers.has(file))
      .flatMap((file) =>
        readFileSync(file, "utf8")
          .split("\n")
          .flatMap((line, index) => (asking.test(line) ? [`${file}:${index + 1}`] : [])),
      );
    expect(files.length).toBeGreaterThan(200);
    expect(places).toEqual([]);
  });

  it("is no stopwatch: a test that measures time is red on a busy machine, speed is a matter for bench", () => {
    // The consumers print how long each took, and expect nothing of it.
    const allowed = ["test/consumers/timed.ts"];
    const files = globSync("{test,stories}/**/*.{ts,tsx}", { exclude: ["**/node_modules/**", "**/dist/**"] });
    expect(files.filter((file) => /performance\.now\(\)\s*-/.test(readFileSync(file, "utf8"))).toSorted()).toEqual(allowed);
  });

  it.each(["new Date()", "Date.now()", "[].map(Date.now)", "Date()", "Temporal.Now.instant()"])("finds %s", (line) =>
    expect(line).toMatch(asking),
  );

  it("begins at the instant that was told, and runs on", () => {
    const first = firstInstant(process.env.TODAY);
    expect(now().getTime()).toBeGreaterThanOrEqual(first.getTime());
    expect(now().getTime() - first.getTime()).toBeLessThan(6 * 3_600_000);
    expect([berlinDate(first), berlinDate(new Date(first.getTime() + 6 * 3_600_000))]).toContain(today());
  });

  it("is a Date in every other way", () => {
    expect(new Date(0).toISOString()).toBe("1970-01-01T00:00:00.000Z");
    expect(new Date(2026, 1, 3).getMonth()).toBe(1);
    expect(Date.UTC(1970, 0, 1)).toBe(0);
    expect(now()).toBeInstanceOf(Date);
    expect(structuredClone(now())).toBeInstanceOf(Date);
    expect(Date.parse(String(now()))).toBeGreaterThan(0);
  });

  it("refuses to begin on no day", () => {
    expect(() => firstInstant("yesterday")).toThrow("TODAY is yesterday, which is no instant");
    expect(firstInstant("")).toEqual(firstInstant(undefined));
  });
});
