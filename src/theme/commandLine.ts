import { checkTheme, type ContrastFault } from "./checkTheme.js";
import { cssFromTheme } from "./cssFromTheme.js";
import { themeFromTokens, themeOfSides, type ImportedTheme, type TokenProblem } from "./themeFromTokens.js";
import { runMapCommand } from "./brand/mapCommand.js";
import { joinFiles, placeFiles } from "./brand/placeFiles.js";
import { readArguments } from "./commandArguments.js";
import { attempt, neighboursOf, readContent, readFiles, type CommandWorld } from "./commandWorld.js";
import type { Scheme } from "./formats/schemes.js";
import { isObject, type Json } from "./json.js";

const options = { flags: ["--json"], values: ["--out", "--scheme"] } as const;

const usage = `Usage: stromkasse-theme <tokens.json…> [--out theme.css] [--scheme light|dark] [--json]
       stromkasse-theme map <file…> [--accept] [--take token=path] [--out brand.map.json]

Writes the custom properties of a theme from design tokens (Design Tokens Format Module
2025.10 and its resolvers, hex strings, Tokens Studio, Penpot, Figma, CSS), and tests every
pair of colours that meet in the checkout against WCAG 2.2 AA, in light, dark and with more
contrast. Of several files, those whose name or mode tells a scheme are for that one.

  --out file     where the CSS goes; without it, to the standard output
  --scheme name  tests one colour scheme only, for sites that have no other
  map            offers what a brand's own names may mean; what is taken is saved as
                 a map, which this command reads (stromkasse-theme map --help)
  --json         prints the whole report as JSON; the CSS goes to --out only

Ends with 0, with 1 where a colour cannot be read or seen, with 2 where the command,
the file or a value in it is wrong.`;

const isScheme = (name: string): name is Scheme => name === "light" || name === "dark";

/** Runs the command line and gives its exit code. */
export function runThemeCommand(args: readonly string[], world: CommandWorld): 0 | 1 | 2 {
  if (args[0] === "map") return runMapCommand(args.slice(1), world);
  if (args.includes("--help") || args.includes("-h")) {
    world.print(usage);
    return 0;
  }
  const misunderstood = (why: string) => {
    world.printError(`${why}\n\n${usage}`);
    return 2 as const;
  };
  const wish = readArguments(args, options);
  if (typeof wish === "string") return misunderstood(wish);
  const wished = wish.valuesOf("--scheme");
  const unknown = wished.find((name) => !isScheme(name));
  if (unknown !== undefined) return misunderstood(`--scheme is light or dark, not ${unknown}.`);
  const [scheme] = wished.filter(isScheme).slice(-1);
  const [isJson, out] = [wish.has("--json"), wish.valuesOf("--out").at(-1)];
  const imported = attempt(() => readTheme(wish.files, world));
  if (typeof imported === "string") {
    world.printError(imported);
    return 2;
  }
  const { theme, problems, missing, schemes } = imported;
  const report = checkTheme(theme, { schemes: scheme ? [scheme] : schemes });
  const [only] = schemes.length === 1 ? schemes : [];
  const css = cssFromTheme(theme, only ? { only } : {});
  const faulty = problems.filter(({ kind }) => kind !== "unknown");
  if (Object.keys(theme).length > 0 && out !== undefined) world.writeFile(out, css);
  else if (!isJson) world.print(css);
  if (isJson) world.print(JSON.stringify({ theme, problems, missing, contrast: report }, null, 2));
  else tellPeople(problems, Object.keys(theme).length, report.faults, report.unreadable, world);
  if (Object.keys(theme).length === 0) return 2;
  if (!report.passes) return 1;
  return faulty.length > 0 ? 2 : 0;
}

/** One file with those that it refers to, or several that are parts of one brand. */
function readTheme(inputs: readonly string[], world: CommandWorld): ImportedTheme | string {
  const [first = "", ...others] = inputs;
  if (others.length > 0) {
    const placement = placeFiles(readFiles(inputs, world));
    return "fault" in placement ? placement.fault : themeOfSides(joinFiles(placement.placed));
  }
  const content = readContent(first, world);
  if (!isObject(content) && typeof content !== "string" && !(Array.isArray(content) && content.length > 0))
    return `${first} holds no JSON object, so there are no tokens in it.`;
  return themeFromTokens(content, { files: neighboursOf(content as Json, first, world) });
}
function tellPeople(
  problems: readonly TokenProblem[],
  taken: number,
  faults: readonly ContrastFault[],
  unreadable: readonly string[],
  { printError }: CommandWorld,
): void {
  for (const { kind, message } of problems) printError(`${kind}: ${message}`);
  if (taken === 0) {
    printError(
      "No token of the file is one of ours. docs/tokens.md lists the names; six are enough: accent, surface, text, radius, font, density.",
    );
  }
  if (unreadable.length > 0) printError(`not computed, so not tested: ${unreadable.join(", ")}`);
  for (const fault of faults) printError(faultLine(fault));
  const count = faults.length === 1 ? "1 pair of colours is" : `${faults.length} pairs of colours are`;
  printError(
    faults.length > 0 ? `${count} too close.` : `${taken} tokens taken; every pair of colours that could be computed passes WCAG 2.2 AA.`,
  );
}

/** `light, hint below a field: textMuted #9aa7bd on cardBackground #ffffff is 2.41 : 1, needs 4.5; nearest: #6f7b90`. */
export function faultLine({ scheme, contrast, place, front, frontColour, back, backColour, ratio, needs, nearest }: ContrastFault): string {
  const mode = contrast === "more" ? `${scheme}, more contrast` : scheme;
  // Rounded down, or 4.497 would read as enough.
  const shown = (Math.floor(ratio * 100) / 100).toFixed(2);
  const way = nearest === undefined ? "no lightness of this hue would do: change the ground" : `nearest that does: ${nearest}`;
  return `${mode}, ${place}: ${front} ${frontColour} on ${back} ${backColour} is ${shown} : 1, needs ${needs}; ${way}`;
}
