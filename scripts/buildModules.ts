import { rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "vite";

const root = fileURLToPath(new URL("..", import.meta.url));

/** Builds the package's modules and its stylesheet into `dist`, over what is there: types of an earlier build stay. */
export async function buildModules(): Promise<void> {
  await build({ root, configFile: `${root}vite.config.ts`, logLevel: "warn", build: { emptyOutDir: false } });
  // Vite leaves an empty module beside a stylesheet that is an entry.
  for (const leftover of ["styles.js", "styles.js.map", "styles2.js", "styles2.js.map"]) rmSync(`${root}dist/${leftover}`, { force: true });
}
