import { globSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { places } from "../../src/theme/places.js";
import { declarationOf, tokenNames, tokenProperty, type TokenName } from "../../src/theme.js";

const css = globSync("src/{primitives,components}/**/*.css")
  .map((file) => readFileSync(file, "utf8").replaceAll(/\/\*[\s\S]*?\*\//g, ""))
  .join("\n");
const nameByProperty = new Map<string, TokenName>(tokenNames.map((name) => [tokenProperty(name), name]));

/** Colours that stylesheets give to a property outright. */
function drawn(property: string): ReadonlySet<TokenName> {
  const found = [...css.matchAll(new RegExp(String.raw`(?<![\w-])${property}:\s*var\((--sk-[\w-]+)\)`, "g"))];
  return new Set(found.flatMap(([, name = ""]) => nameByProperty.get(name) ?? []));
}

/** Whether a stylesheet draws with a colour at all. */
const isUsed = (name: TokenName) => css.includes(`var(${tokenProperty(name)})`);
const [fronts, backs] = [new Set(places.map(({ front }) => front)), new Set(places.map(({ back }) => back))];

describe("the places where colours meet", () => {
  it("are of colours that stylesheets draw, each pair once", () => {
    expect(places.filter(({ front, back }) => !isUsed(front) || !isUsed(back))).toEqual([]);
    expect(new Set(places.map(({ front, back }) => `${front} ${back}`)).size).toBe(places.length);
    expect(places.filter(({ front, back }) => [front, back].some((name) => declarationOf(name).type !== "color"))).toEqual([]);
  });

  it("have every colour of a text or a picture", () => {
    const missing = [...drawn("color"), ...drawn("fill")].filter((name) => !fronts.has(name));
    // A line that only separates; in pictures the calm part of a scale.
    expect([...new Set(missing)]).toEqual(["border"]);
  });

  it("have every ground", () => {
    const missing = [...drawn("background")].filter((name) => !backs.has(name) && !fronts.has(name));
    // What dims the page, what loads, and the bar of a step to come carry nothing.
    expect(missing.toSorted()).toEqual(["border", "dialogBackdrop", "skeletonBackground"]);
  });
});
