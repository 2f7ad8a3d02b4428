/** Makes tokens.css, tokens.ts, docs/tokens.md and the files for Figma of src/theme/tokens.json and tokens.resolver.json. */
import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { runnerImport } from "vite";

const readJson = (path: string) => JSON.parse(readFileSync(path, "utf8"));

// The source's imports end in .js, which Vite reads as .ts and Node alone does not.
const { module } = await runnerImport<typeof import("./tokenFiles.ts")>("./scripts/tokenFiles.ts", {
  configFile: false,
  logLevel: "error",
});
const files = module.tokenFiles(readJson("src/theme/tokens.json"), readJson("src/theme/tokens.resolver.json"));
for (const [path, text] of Object.entries(files)) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
execFileSync(
  "oxfmt",
  Object.keys(files).filter((path) => path.startsWith("src/")),
  { stdio: "inherit" },
);
