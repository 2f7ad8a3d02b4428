/**
 * Builds the package into `dist`: ES modules, one stylesheet, types. `--js` leaves the types out (a second instead of three).
 */
import { execFileSync } from "node:child_process";
import { rmSync } from "node:fs";
import { build } from "vite";

rmSync("dist", { recursive: true, force: true });
await build({ logLevel: "warn" });
// Vite leaves an empty module beside a stylesheet that is an entry.
for (const leftover of ["dist/styles.js", "dist/styles.js.map", "dist/styles2.js", "dist/styles2.js.map"])
  rmSync(leftover, { force: true });
if (!process.argv.includes("--js")) {
  execFileSync("tsc", ["-p", "tsconfig.build.json"], { stdio: "inherit" });
}
