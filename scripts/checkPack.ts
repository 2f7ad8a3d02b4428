/**
 * Packs the package and asks publint and attw whether every face of it resolves, for every kind of consumer; and whether its types name only
 * packages that it depends on, for others may not be found. Needs a build.
 */
import { execFileSync } from "node:child_process";
import { globSync, mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import pkg from "../package.json" with { type: "json" };

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

const known = new Set(Object.keys({ ...pkg.dependencies, ...pkg.peerDependencies }));
const packageOf = (specifier: string) => /^(@[^/]+\/)?[^/]+/.exec(specifier)?.[0] ?? specifier;
const unknown = globSync("dist/**/*.d.ts").flatMap((file) =>
  [...readFileSync(file, "utf8").matchAll(/\b(?:from |import\()"([^."][^"]*)"/g)]
    .map(([, specifier = ""]) => packageOf(specifier))
    .filter((name) => !known.has(name))
    .map((name) => `${file} names ${name}`),
);
if (unknown.length > 0)
  throw new Error(
    `The types name packages that are no dependency; give what is inferred from them a type of its own:\n${unknown.join("\n")}`,
  );
