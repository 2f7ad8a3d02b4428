/**
 * Builds the package into `dist`: ES modules, one stylesheet, types. `--js` leaves the types out (a second instead of three).
 */
import { execFileSync } from "node:child_process";
import { rmSync } from "node:fs";
import { buildModules } from "./buildModules.ts";

rmSync("dist", { recursive: true, force: true });
await buildModules();
if (!process.argv.includes("--js")) {
  execFileSync("tsc", ["-p", "tsconfig.build.json"], { stdio: "inherit" });
}
