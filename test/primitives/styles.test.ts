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
    // A rule for pages of one direction knows which side it means.
    expect(css.replaceAll(/[^{}]*\[dir="rtl"\][^{}]*\{[^}]*\}/g, "")).not.toMatch(
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
