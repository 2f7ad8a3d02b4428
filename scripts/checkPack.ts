/** Packs the package and asks publint and attw whether every face of it resolves, for every kind of consumer. Needs a build. */
import { execFileSync } from "node:child_process";
import { mkdirSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";

const folder = ".pack";
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder);
const run = (command: string, ...args: string[]) => execFileSync(command, args, { stdio: "inherit" });
execFileSync("npm", ["pack", "--silent", "--ignore-scripts", "--pack-destination", folder], { stdio: ["ignore", "ignore", "inherit"] });
const tarball = readdirSync(folder).find((name) => name.endsWith(".tgz"));
if (!tarball) throw new Error("npm pack made no tarball, so there is nothing to check. Run `npm pack` by hand to see why.");
run("publint", "--strict", join(folder, tarball));
run("attw", join(folder, tarball), "--profile", "esm-only", "--exclude-entrypoints", "styles.css", "styles.layer.css");
rmSync(folder, { recursive: true, force: true });
