import { describe, expect, it } from "vitest";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { themeColour, type ThemeTokens } from "../../src/theme.js";
import { runThemeCommand } from "../../src/theme/commandLine.js";

/** Runs the command over files in memory. */
function run(files: Readonly<Record<string, unknown>>, ...args: string[]) {
  const out: string[] = [];
  const errors: string[] = [];
  const written: Record<string, string> = {};
  const code = runThemeCommand(args, {
    readFile: (path) => {
      const file = files[path];
      if (file === undefined) throw new Error("no such file");
      return typeof file === "string" ? file : JSON.stringify(file);
    },
    writeFile: (path, text) => {
      written[path] = text;
    },
    print: (text) => void out.push(text),
    printError: (text) => void errors.push(text),
  });
  return { code, out: out.join("\n"), errors: errors.join("\n"), written };
}

const colour = ($value: string) => ({ $type: "color", $value });
const good = { accent: colour("#0b5c63"), radius: { $type: "dimension", $value: "4px" } };
const pale = { ...good, textMuted: colour("#aaaaaa") };

describe("stromkasse-theme", () => {
  it("prints the CSS and says that all is well", () => {
    const { code, out, errors } = run({ "tokens.json": good }, "tokens.json");
    expect(code).toBe(0);
    expect(out).toMatch(/^\.sk-root \{\n {2}--sk-accent: #0b5c63;/);
    expect(errors).toContain("2 tokens taken; every pair");
  });

  it("writes the CSS to a file", () => {
    const { code, out, written } = run({ "tokens.json": good }, "tokens.json", "--out", "theme.css");
    expect([code, out]).toEqual([0, ""]);
    expect(written["theme.css"]).toContain("--sk-radius: 4px;");
  });

  it("fails on contrast with each pair, its ratio and the nearest that does, and still writes", () => {
    const { code, errors, written } = run({ "tokens.json": pale }, "tokens.json", "--out", "theme.css");
    expect(code).toBe(1);
    expect(errors).toMatch(
      /light, hint below a field: textMuted #aaaaaa on cardBackground #ffffff is 2\.32 : 1, needs 4\.5; nearest that does: #[\da-f]{6}/,
    );
    expect(errors).toMatch(/6 pairs of colours are too close\.$/);
    expect(written["theme.css"]).toContain("--sk-text-muted: #aaaaaa;");
  });

  it("tests one scheme alone when told", () => {
    expect(run({ "tokens.json": pale }, "tokens.json", "--scheme", "dark").code).toBe(0);
  });

  it("gives the whole report as JSON", () => {
    const { code, out, errors } = run({ "tokens.json": pale }, "--json", "tokens.json");
    expect([code, errors]).toEqual([1, ""]);
    expect(JSON.parse(out)).toMatchObject({
      theme: { accent: "#0b5c63" },
      problems: [],
      contrast: { passes: false, faults: [{ front: "textMuted" }, {}, {}, {}, {}, {}] },
    });
  });

  it("reads the files that a resolver names", () => {
    const resolver = {
      version: "2025.10",
      sets: { all: { sources: [{ $ref: "brand.json" }] } },
      resolutionOrder: [{ $ref: "#/sets/all" }],
    };
    expect(run({ "r.json": resolver, "brand.json": good }, "r.json").out).toContain("--sk-accent: #0b5c63;");
    const without = run({ "r.json": resolver }, "r.json");
    expect(without.code).toBe(2);
    expect(without.errors).toContain("absent: The resolver refers to brand.json, which was not given.");
  });

  it("joins several files, each for the scheme that its name or mode tells", () => {
    const files = {
      "a/base.json": { radius: good.radius },
      "a/light.json": { accent: colour("#0b5c63") },
      "a/x.json": { accent: colour("#6fd0c8") },
    };
    const dark = { ...files["a/x.json"], $extensions: { "com.figma.modeName": "Dark" } };
    const { code, out } = run({ ...files, "a/x.json": dark }, "--json", "a/base.json", "a/light.json", "a/x.json");
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ theme: { accent: { light: "#0b5c63", dark: "#6fd0c8" }, radius: "4px" }, problems: [] });
  });

  it("takes the house's four files for Figma and changes nothing by it, and what was changed in one of them", () => {
    const names = ["light", "dark", "light-more-contrast", "dark-more-contrast"].map((name) => `${name}.tokens.json`);
    const read = (name: string) => readFileSync(join(import.meta.dirname, "../../src/theme/figma", name), "utf8");
    const files = Object.fromEntries(names.map((name) => [name, read(name)]));
    const themeOf = (given: Readonly<Record<string, string>>) =>
      (JSON.parse(run(given, "--json", ...names).out) as { theme: ThemeTokens }).theme;
    const house = themeOf(files);
    for (const scheme of ["light", "dark"] as const)
      for (const name of ["accent", "surface", "textMuted", "accentSoft", "buttonHover"] as const)
        expect(themeColour(house, name, scheme), `${name} ${scheme}`).toBe(themeColour({}, name, scheme));
    const changed = JSON.parse(files["dark.tokens.json"] ?? "") as { semantic: { accent: unknown } };
    changed.semantic.accent = colour("#ff88aa");
    expect(themeOf({ ...files, "dark.tokens.json": JSON.stringify(changed) }).accent).toEqual({ light: "#0b5cff", dark: "#ff88aa" });
  });

  it("reads its own CSS back", () => {
    const { out } = run({ "tokens.json": good }, "tokens.json");
    const again = run({ "theme.css": out }, "theme.css");
    expect([again.code, again.out]).toEqual([0, out]);
  });

  it("only mentions unknown names, and fails on wrong values", () => {
    const unknown = run({ "t.json": { ...good, logo: colour("#123456") } }, "t.json");
    expect([unknown.code, unknown.errors.split("\n")[0]]).toEqual([0, "unknown: No token is called logo."]);
    const wrong = run({ "t.json": { ...good, text: colour("url(x)") } }, "t.json");
    expect([wrong.code, wrong.errors.split("\n")[0]]).toEqual([2, 'invalid: text is no color that can be used: "url(x)".']);
  });

  it.each([
    [[], "Which file?"],
    [["empty.json", "b.json"], "b.json cannot be read: no such file"],
    [["a.json", "--out"], "--out needs a value."],
    [["a.json", "--scheme", "blue"], "--scheme is light or dark, not blue."],
    [["a.json", "--colour"], "There is no option --colour."],
    [["none.json"], "none.json cannot be read: no such file"],
    [["broken.json"], "broken.json is no JSON:"],
    [["list.json"], "list.json holds no JSON object"],
    [["empty.json"], "No token of the file is one of ours."],
  ])("explains what is wrong with %j", (args, message) => {
    const { code, errors } = run({ "broken.json": "{", "list.json": [], "empty.json": {} }, ...args);
    expect(code).toBe(2);
    expect(errors).toContain(message);
  });

  it("helps", () => {
    expect(run({}, "--help")).toMatchObject({ code: 0, errors: "" });
    expect(run({}, "--help").out).toContain("Usage: stromkasse-theme <tokens.json…>");
  });
});
