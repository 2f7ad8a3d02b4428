import { fileURLToPath } from "node:url";
import { buildForProduction, buildModules } from "../../scripts/buildModules.ts";

/** Builds the package, and then the front into `dist` beside this file: it takes the package by its name, as any partner would. */
export async function buildSite(): Promise<void> {
  await buildModules();
  for (const config of ["./vite.config.ts", "./vite.area.config.ts"]) {
    await buildForProduction({ configFile: fileURLToPath(new URL(config, import.meta.url)) });
  }
}
