import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const source = join(import.meta.dirname, "../../src");
const tokensFile = "theme/tokens.css";

const files = readdirSync(source, { recursive: true, encoding: "utf8" })
  .filter((path) => path.endsWith(".css"))
  .map((path) => ({ path, css: readFileSync(join(source, path), "utf8").replaceAll(/\/\*[\s\S]*?\*\//g, "") }));

/** Selectors of the style rules, those of keyframes left out. */
function selectors(css: string): string[] {
  const withoutKeyframes = css.replaceAll(/@keyframes[^{]*\{(?:[^{}]*\{[^{}]*\})*\s*\}/g, "");
  return [...withoutKeyframes.matchAll(/([^{};]+)\{/g)]
    .map(([, prelude = ""]) => prelude.trim())
    .filter((prelude) => !prelude.startsWith("@"))
    .flatMap((prelude) => prelude.split(/,(?![^()]*\))/).map((selector) => selector.trim()));
}

/** How many classes and attributes weigh in a selector; `:where()` weighs nothing. */
function classWeight(selector: string): number {
  return selector.replaceAll(/:where\((?:[^()]|\([^()]*\))*\)/g, "").match(/\.[\w-]+|\[[^\]]+\]/g)?.length ?? 0;
}

describe.each(files.filter(({ path }) => path !== tokensFile))("$path stays in its box", ({ css }) => {
  it("has every rule below .sk-root, two classes strong", () => {
    const loose = selectors(css).filter((selector) => !selector.startsWith(".sk-root") || classWeight(selector) < 2);
    expect(loose).toEqual([]);
  });

  it("names nothing without the prefix", () => {
    const names = [...css.matchAll(/\.([a-z][\w-]*)(?=[^{}]*\{)|--([a-z][\w-]*)|@keyframes ([\w-]+)/g)].map(([, ...found]) =>
      found.join(""),
    );
    expect(names.filter((name) => !name.startsWith("sk-"))).toEqual([]);
  });

  it("asks containers and not the viewport, uses no rem, fetches nothing and overrules nobody", () => {
    expect(css).not.toMatch(/@media[^{]*(width|height)/);
    expect(css).not.toMatch(/\d(rem|vw|vh)\b/);
    expect(css).not.toMatch(/url\(|!important/);
    expect([...css.matchAll(/@container (\S+)/g)].filter(([, name]) => name !== "sk")).toEqual([]);
  });

  it("has no physical sides", () => {
    expect(css).not.toMatch(
      /[\s;{](margin|padding|border)-(left|right|top|bottom)|[\s;{](left|right|top|bottom):|text-align: (left|right)/,
    );
  });
});

describe("styles.css", () => {
  it("imports each component's file, tokens first, then primitives", () => {
    const order = [...readFileSync(join(source, "styles.css"), "utf8").matchAll(/@import "\.\/([^"]+)"/g)].map(([, path]) => path);
    expect(order.slice(0, 2)).toEqual([tokensFile, "primitives/primitives.css"]);
    const components = files.map(({ path }) => path).filter((path) => path.startsWith("components/"));
    expect(new Set(order.slice(2))).toEqual(new Set(components));
  });
});

/** WCAG 2.x relative luminance of `#rgb` or `#rrggbb`. */
function luminance(hex: string): number {
  const digits = hex.length === 4 ? hex.replaceAll(/[\da-f]/gi, "$&$&") : hex;
  const [red = 0, green = 0, blue = 0] = (digits.slice(1).match(/../g) ?? []).map((pair) => {
    const part = Number.parseInt(pair, 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [first, second] = [luminance(one), luminance(other)];
  return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
}

const tokens = files.find(({ path }) => path === tokensFile)?.css ?? "";

/** Light and dark value of a token written as `light-dark(#…, #…)`. */
function colours(name: string): [string, string] {
  const [, light = "", dark = ""] = new RegExp(`--sk-${name}: light-dark\\((#\\w+), (#\\w+)\\)`).exec(tokens) ?? [];
  if (!light || !dark) throw new Error(`--sk-${name} is not written as light-dark(#…, #…)`);
  return [light, dark];
}

describe("contrast of the house's colours", () => {
  it.each([
    ["text", "surface", 4.5],
    ["text", "surface-sunken", 4.5],
    ["text", "surface-raised", 4.5],
    ["text-muted", "surface", 4.5],
    ["text-muted", "surface-sunken", 4.5],
    ["text-muted", "surface-raised", 4.5],
    ["accent", "surface", 4.5],
    ["accent", "surface-sunken", 4.5],
    ["accent-text", "accent", 4.5],
    ["accent", "warning-soft", 4.5],
    ["accent", "danger-soft", 4.5],
    ["saving", "surface", 4.5],
    ["saving", "saving-soft", 4.5],
    ["warning", "surface", 4.5],
    ["warning", "warning-soft", 4.5],
    ["danger", "surface", 4.5],
    ["danger", "danger-soft", 4.5],
    ["border-strong", "surface", 3],
    ["border-strong", "surface-sunken", 3],
    ["peak", "surface", 3],
    ["layer-energy", "surface", 3],
    ["layer-grid", "surface", 3],
    ["layer-levies", "surface", 3],
    ["layer-fee", "surface", 3],
    ["layer-metering", "surface", 3],
  ])("%s on %s is at least %f : 1 in light and dark", (front, back, least) => {
    const [[lightFront, darkFront], [lightBack, darkBack]] = [colours(front), colours(back)];
    expect(contrast(lightFront, lightBack)).toBeGreaterThanOrEqual(least);
    expect(contrast(darkFront, darkBack)).toBeGreaterThanOrEqual(least);
  });
});
