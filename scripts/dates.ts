/**
 * Runs tests as of other days and in other time zones: `npm run test:dates` for unit tests, components and stories; with `--quick` the tests
 * that know days, as of the two hardest, which is part of `npm test`; with `--all-zones` every day in every zone.
 */
import { spawnSync } from "node:child_process";
import { requireChromium } from "./chromium.ts";

const dayMs = 86_400_000;
type Day = readonly [name: string, instant: string];
/** The days on which most goes wrong. */
const hardest: readonly Day[] = [
  ["29 February", "2028-02-29T12:00:00+01:00"],
  ["New Year's Eve, half an hour before midnight", "2026-12-31T23:30:00+01:00"],
];
const days: readonly Day[] = [
  ...hardest,
  ["a Sunday", "2026-11-29T09:00:00+01:00"],
  ["the day that turned the suite red", "2026-11-27T11:00:00+01:00"],
  ["28 February of a leap year", "2028-02-28T12:00:00+01:00"],
  ["the clock goes forward", "2027-03-28T01:30:00+01:00"],
  ["the clock goes back", "2027-10-31T02:30:00+02:00"],
  ["Good Friday", "2027-03-26T10:00:00+01:00"],
  ["400 days ahead", new Date(Date.now() + 400 * dayMs).toISOString()],
];
const zones = ["Europe/Berlin", "Asia/Tokyo", "America/New_York", "UTC"] as const;

const quick = process.argv.includes("--quick");
const allZones = process.argv.includes("--all-zones");
const quickFiles = [
  "test/energy test/schemas test/checkout",
  ...["Checkout", "Confirmation", "DeliveryStep", "ReviewStep", "ownForm"].map((name) => `test/components/${name}`),
].join(" ");

interface Run {
  readonly name: string;
  readonly command: string;
  readonly TODAY: string;
  readonly TZ: string;
}

/** Each day in one zone, the zones in turn; or in all of them. */
function runs(): readonly Run[] {
  return (quick ? hardest : days).flatMap(([name, TODAY], index) => {
    const commands = quick
      ? [`vitest run --project node --project dom ${quickFiles}`]
      : ["vitest run --project node --project dom", "vitest run --project stories"];
    const inZones = allZones ? zones : [zones[(index + 1) % zones.length] ?? "UTC"];
    return inZones.flatMap((TZ) => commands.map((command) => ({ name, command, TODAY, TZ })));
  });
}

const env = { ...process.env, ...(quick ? {} : { CHROMIUM: requireChromium() }) };
const results = runs().map((run) => {
  const { name, command, TODAY, TZ } = run;
  console.log(`\n── ${name}, ${TZ}: TODAY=${TODAY} TZ=${TZ} npx ${command}`);
  const { status } = spawnSync(command, { shell: true, stdio: "inherit", env: { ...env, TODAY, TZ } });
  return { ...run, passed: status === 0 };
});

console.log("");
for (const { name, command, TODAY, TZ, passed } of results) {
  console.log(`${passed ? "passed" : "FAILED"}  ${TODAY.padEnd(25)}  ${TZ.padEnd(16)}  ${name}: ${command.replace("vitest run ", "")}`);
}
process.exitCode = results.every(({ passed }) => passed) ? 0 : 1;
