/**
 * Everything that has to hold before a change lands, in one command: `npm test`. Each part can be run alone by the script
 * that is named beside it in `package.json`.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { relative } from "node:path";
import { requireChromium } from "./chromium.ts";
import { provideRedis } from "./redis.ts";

const reportPath = ".cache/vitest.json";
const vitest = (...projects: readonly string[]) =>
  `vitest run ${projects.map((name) => `--project ${name}`).join(" ")} --reporter=default --reporter=json --outputFile.json=${reportPath}`;

const parts: readonly (readonly [name: string, command: string])[] = [
  ["format and lint, with the floors", "npm run --silent lint"],
  ["types", "npm run --silent typecheck"],
  ["build", "npm run --silent build"],
  ["package faces", "npm run --silent check:pack"],
  ["sizes", "npm run --silent check:sizes"],
  ["unit and component tests", vitest("node", "dom")],
  ["what knows days, as of other days and zones", "npm run --silent test:dates -- --quick"],
  ["stories, with axe", vitest("stories")],
  ["whole visits in a browser", vitest("journeys")],
  ["in the pages of others, under a strict policy", vitest("hosts")],
];

/** What vitest's JSON report says of what failed. */
interface Report {
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly message: string;
    readonly assertionResults: readonly {
      readonly fullName: string;
      readonly status: string;
      readonly failureMessages: readonly string[];
    }[];
  }[];
}

const firstLines = (text: string) =>
  text
    .split("\n")
    .slice(0, 6)
    .map((line) => `      ${line}`)
    .join("\n");

/** A line for each test that failed and the beginning of what it said. */
function failuresOf({ testResults }: Report): string[] {
  return testResults.flatMap(({ name: path, status, message, assertionResults }) => {
    const name = relative(process.cwd(), path);
    const failed = assertionResults.filter((result) => result.status === "failed");
    if (failed.length === 0) return status === "failed" ? [`   ${name}\n${firstLines(message)}`] : [];
    return failed.map(({ fullName, failureMessages }) => `   ${name}: ${fullName}\n${firstLines(failureMessages.join("\n"))}`);
  });
}

const redis = provideRedis();
const env = { ...process.env, CHROMIUM: requireChromium(), ...(redis ? { REDIS_SERVER: redis } : {}) };
mkdirSync(".cache", { recursive: true });
const results = parts.map(([name, command]) => {
  console.log(`\n── ${name}: ${command}`);
  rmSync(reportPath, { force: true });
  const started = performance.now();
  const { status } = spawnSync(command, { shell: true, stdio: "inherit", env });
  const failures = existsSync(reportPath) ? failuresOf(JSON.parse(readFileSync(reportPath, "utf8")) as Report) : [];
  return { name, passed: status === 0, failures, seconds: (performance.now() - started) / 1000 };
});

// Again at the end, where a log that was cut still has it.
console.log("");
for (const { name, passed, seconds, failures } of results) {
  console.log(`${passed ? "passed" : "FAILED"}  ${seconds.toFixed(0).padStart(4)} s  ${name}`);
  for (const failure of failures) console.log(failure);
}
const failed = results.filter(({ passed }) => !passed).length;
console.log(`\n${results.length - failed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
