import { existsSync, renameSync, rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { buildForProduction, buildModules } from "../../scripts/buildModules.ts";

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

/**
 * Builds the package, and then the front into `dist` beside this file: it takes the package by its name, as any partner would. The front
 * is built aside and put in its place at once: a site that runs already is never without its pages.
 */
export async function buildSite(): Promise<void> {
  await buildModules();
  const [built, next, last] = [path("./dist"), path("../../.cache/site-next"), path("../../.cache/site-last")];
  for (const config of ["./vite.config.ts", "./vite.area.config.ts"]) {
    await buildForProduction({ configFile: path(config), build: { outDir: next } });
  }
  rmSync(last, { recursive: true, force: true });
  if (existsSync(built)) renameSync(built, last);
  renameSync(next, built);
  rmSync(last, { recursive: true, force: true });
}
