/**
 * Builds the package into `dist`: ES modules, stylesheets, the custom element, types. `--js` leaves the element and the types out.
 */
import { execFileSync } from "node:child_process";
import { rmSync, writeFileSync } from "node:fs";
import { buildElement, elementFile } from "./buildElement.ts";
import { buildModules } from "./buildModules.ts";

rmSync("dist", { recursive: true, force: true });
await buildModules();
if (!process.argv.includes("--js")) {
  const { integrity, bytes, gzipBytes } = await buildElement();
  console.log(`${elementFile}: ${(bytes / 1000).toFixed(0)} kB, ${(gzipBytes / 1000).toFixed(1)} kB gzip\nintegrity="${integrity}"`);
  execFileSync("tsc", ["-p", "tsconfig.build.json"], { stdio: "inherit" });
  // TypeScript 6 and later ask for the types of what is imported for its effects alone.
  writeFileSync("dist/styles.css.d.ts", "export {};\n");
}
