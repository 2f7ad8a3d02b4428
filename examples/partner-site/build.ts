import { rm } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { build } from "vite";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Builds the package's modules and stylesheet, as `npm run build` does, but keeps the types that may be there. */
export async function buildPackage(): Promise<void> {
  await build({ root: here("../.."), configFile: here("../../vite.config.ts"), logLevel: "error", build: { emptyOutDir: false } });
  // Vite leaves an empty module beside a stylesheet that is an entry.
  for (const leftover of ["styles.js", "styles.js.map", "styles2.js", "styles2.js.map"])
    await rm(here(`../../dist/${leftover}`), { force: true });
}

/** Builds the front into `dist`, beside this file. It takes the package by its name, from the package's own `dist`, as any partner would. */
export async function buildFront(): Promise<void> {
  await build({ configFile: here("./vite.config.ts"), logLevel: "error" });
}
