import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

/** The documents that prove what they say by tests. */
const pages = ["docs/accessibility.md", "docs/legal.md"];

/** The tests that a text names: `` `test/a.test.ts` "one", "another" ``. */
function namedIn(text: string): readonly (readonly [file: string, name: string])[] {
  return [...text.matchAll(/`(test\/[^`]+\.test\.tsx?)`((?:,? "[^"]+")+)/g)].flatMap(([, file = "", names = ""]) =>
    [...names.matchAll(/"([^"]+)"/g)].map(([, name = ""]) => [file, name] as const),
  );
}

/** Whether a file has a test of that name which runs: not one that is skipped, and not the name in some other place. */
function hasTest(code: string, name: string): boolean {
  const quoted = JSON.stringify(name).replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
  return new RegExp(String.raw`(?:^\s*(?:it|test)|^[^\n]*\b(?:it|test)\.each\b.*\)|^\s*\](?: as const)?\)|^\s*\))\(\s*${quoted}`, "m").test(
    code,
  );
}

/** The paths of this repository that a text names. */
const pathsIn = (text: string) =>
  [...text.matchAll(/`((?:src|test|stories|examples|docs|scripts|\.storybook)\/[\w./-]+)`/g)].map(([, path = ""]) => path);

/** The rows of the tables that say how something is shown. */
const rowsIn = (text: string) =>
  text
    .split(/^(?=#)/m)
    .filter((section) => section.includes("shown by |"))
    .flatMap((section) => section.split("\n").filter((line) => /^\| (?!criterion|duty|-)/.test(line)));

describe.each(pages)("%s", (page) => {
  const text = readFileSync(page, "utf8");

  it("names tests that exist", () => {
    const named = namedIn(text);
    expect(named.length).toBeGreaterThan(30);
    expect(named.filter(([file, name]) => !existsSync(file) || !hasTest(readFileSync(file, "utf8"), name))).toEqual([]);
  });

  it("names no test by its file alone, and no path that there is not", () => {
    const files = new Set(namedIn(text).map(([file]) => file));
    const paths = pathsIn(text);
    expect(paths.filter((path) => !existsSync(path))).toEqual([]);
    expect(paths.filter((path) => /\.test\.tsx?$/.test(path) && !path.startsWith("test/house/") && !files.has(path))).toEqual([]);
  });

  it("says of each row what shows it, or that nothing does", () => {
    const rows = rowsIn(text);
    expect(rows.length).toBeGreaterThan(15);
    expect(rows.filter((row) => namedIn(row).length === 0 && !/Not tested|Not applicable|Partner/.test(row))).toEqual([]);
  });
});

it("a test that is gone, skipped or only spoken of would be found", () => {
  const code =
    'it("runs", () => {});\nit.skip("waits", () => {});\nconst text = "spoken";\nit.each([\n  1,\n] as const)("each %s", () => {});\n';
  expect(["runs", "each %s", "waits", "spoken", "gone"].map((name) => hasTest(code, name))).toEqual([true, true, false, false, false]);
  expect(namedIn('`test/a.test.ts` "one", "two"; `test/b.test.tsx` "three"')).toEqual([
    ["test/a.test.ts", "one"],
    ["test/a.test.ts", "two"],
    ["test/b.test.tsx", "three"],
  ]);
});
