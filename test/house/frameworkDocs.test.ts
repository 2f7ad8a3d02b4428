import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

/** Code blocks that name the file they are: ```tsx next/app/page.tsx */
const docs = readFileSync("docs/frameworks.md", "utf8");
const blocks = [...docs.matchAll(/^```\w+ (\S+)\n(.*?)^```$/gms)];

/** The table's first lines, by the project that each is about. */
const rows = [
  ["vite-react-18", "Vite, React 18", ["vite", "react"]],
  ["vite-react-19", "Vite, React 19", ["vite", "react"]],
  ["next", "Next, App Router", ["next", "react"]],
  ["react-router", "React Router, framework mode", ["react-router", "react"]],
  ["astro", "Astro, React island", ["astro", "react"]],
] as const;

interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

describe("docs/frameworks.md", () => {
  it("shows every framework", () => {
    const frameworks = new Set(blocks.map(([, path = ""]) => path.split("/")[0]));
    expect(frameworks).toEqual(new Set(["shared", "vite", "next", "react-router", "astro"]));
  });

  it.each(blocks.map(([, path = "", code = ""]) => [path, code] as const))("%s is the file that is built and visited", (path, code) => {
    expect(code).toBe(readFileSync(`test/consumers/${path}`, "utf8"));
  });

  it.each(rows)("says the versions of %s", (project, name, packages) => {
    const { dependencies, devDependencies } = JSON.parse(readFileSync(`test/consumers/${project}/package.json`, "utf8")) as Manifest;
    const installed = packages.map((one) => /^\d+\.\d+/.exec({ ...devDependencies, ...dependencies }[one] ?? "")?.[0]);
    const [, said = ""] =
      docs
        .split("\n")
        .find((line) => line.startsWith(`| ${name} |`))
        ?.split("|")
        .slice(1) ?? [];
    expect([...said.matchAll(/ (\d+\.\d+)/g)].map(([, version]) => version)).toEqual(installed);
  });
});
