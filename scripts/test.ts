/**
 * Everything that has to hold before a change lands, in one command: `npm test`. Each part can be run alone by the script
 * that is named beside it in `package.json`.
 */
import { spawnSync } from "node:child_process";
import { requireChromium } from "./chromium.ts";
import { provideRedis } from "./redis.ts";

const parts: readonly (readonly [name: string, command: string])[] = [
  ["format and lint, with the floors", "npm run --silent lint"],
  ["types", "npm run --silent typecheck"],
  ["build", "npm run --silent build"],
  ["package faces", "npm run --silent check:pack"],
  ["sizes", "npm run --silent check:sizes"],
  ["unit and component tests", "vitest run --project node --project dom"],
  ["stories, with axe", "vitest run --project stories"],
  ["whole visits in a browser", "vitest run --project journeys"],
];

const redis = provideRedis();
const env = { ...process.env, CHROMIUM: requireChromium(), ...(redis ? { REDIS_SERVER: redis } : {}) };
const results = parts.map(([name, command]) => {
  console.log(`\n── ${name}: ${command}`);
  const started = performance.now();
  const { status } = spawnSync(command, { shell: true, stdio: "inherit", env });
  return { name, passed: status === 0, seconds: (performance.now() - started) / 1000 };
});

console.log("");
for (const { name, passed, seconds } of results)
  console.log(`${passed ? "passed" : "FAILED"}  ${seconds.toFixed(0).padStart(4)} s  ${name}`);
const failed = results.filter(({ passed }) => !passed).length;
console.log(`\n${results.length - failed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
