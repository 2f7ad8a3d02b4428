import react from "@vitejs/plugin-react";
import { join } from "node:path";
import { buildForProduction, buildModules } from "../../../scripts/buildModules.ts";
import { pageDist } from "./page.ts";

/** Once before all pages: the package as it is published, and a page that takes it by its name. */
export async function setup(): Promise<void> {
  await buildModules();
  await buildForProduction({
    configFile: false,
    plugins: [react()],
    build: {
      outDir: pageDist,
      emptyOutDir: true,
      modulePreload: false,
      rolldownOptions: {
        input: join(import.meta.dirname, "../page/main.tsx"),
        output: { entryFileNames: "assets/page.js", chunkFileNames: "assets/[name]-[hash].js" },
      },
    },
  });
}
