import { describe, expect, it } from "vitest";
import { runThemeCommand } from "../../src/theme/commandLine.js";
import type { ThemeTokens } from "../../src/theme.js";
import { brandColours, brandSamples } from "../support/brandFiles.js";

interface Report {
  readonly theme: ThemeTokens;
  readonly problems: readonly unknown[];
  readonly contrast: { readonly passes: boolean; readonly faults: readonly unknown[] };
}

/** Maps a brand's files and then takes the map, as a design team does on the command line. */
function mapped(given: Readonly<Record<string, string>>): { readonly code: number; readonly told: string; readonly report: Report } {
  const files: Record<string, string> = { ...given };
  const run = (...args: string[]) => {
    const [out, errors]: [string[], string[]] = [[], []];
    const code = runThemeCommand(args, {
      readFile: (path) => {
        const text = files[path.replace(/^\.\//, "")];
        if (text === undefined) throw new Error("no such file");
        return text;
      },
      writeFile: (path, text) => void (files[path] = text),
      print: (text) => void out.push(text),
      printError: (text) => void errors.push(text),
    });
    return { code, out: out.join("\n"), errors: errors.join("\n") };
  };
  const { errors } = run("map", ...Object.keys(given), "--accept", "--out", "brand.map.json");
  const { code, out } = run("brand.map.json", "--json");
  return { code, told: errors, report: JSON.parse(out) as Report };
}

const isSize = /^(?:radius|font|base)$/;

describe("a brand's own files", () => {
  it.each(brandSamples.map((sample) => [sample.format, sample] as const))("%s: become its theme", (_, { files }) => {
    const { code, report } = mapped(files);
    const { theme, problems, contrast } = report;
    const lower = JSON.parse(JSON.stringify(theme).toLowerCase().replaceAll("textmuted", "textMuted")) as Record<string, unknown>;
    expect(lower).toMatchObject(brandColours);
    // Nothing that the brand does not have is made up: what is more is its radius, its font and its size of text.
    const more = Object.keys(theme).filter((name) => !(name in brandColours));
    expect(more.filter((name) => !isSize.test(name))).toEqual([]);
    expect([theme.radius ?? "6px", theme.font ?? "Inter, sans-serif", theme.base ?? "18px"]).toEqual(["6px", "Inter, sans-serif", "18px"]);
    expect(problems).toEqual([]);
    expect(contrast.faults).toEqual([]);
    expect(code).toBe(0);
  });

  it("say which files were left out", () => {
    const folder = brandSamples.find(({ format }) => format.includes("folder"));
    expect(mapped(folder?.files ?? {}).told).toContain("Left out: brand/old/day.json, for no theme takes it.");
  });
});
