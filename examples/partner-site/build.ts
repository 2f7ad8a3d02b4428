import { fileURLToPath } from "node:url";
import { buildForProduction, buildModules } from "../../scripts/buildModules.ts";

/** Builds the package, and then the front into `dist` beside this file: it takes the package by its name, as any partner would. */
export async function buildSite(): Promise<void> {
  await buildModules();
  await buildForProduction({ configFile: fileURLToPath(new URL("./vite.config.ts", import.meta.url)) });
}
