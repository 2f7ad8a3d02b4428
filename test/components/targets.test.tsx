import { screen } from "@testing-library/react";
import { globSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { AskingStepId } from "../../src/checkout/steps.js";
import { visitCheckout } from "../support/checkoutVisit.js";

/** px: what a target has to measure, or to keep free around its middle (WCAG 2.5.8). */
const least = 24;
const basePx = 16;
const lineHeight = 1.5;
/** The tightest that docs/theming.md speaks of. */
const density = 0.75;

const css = globSync("src/{primitives,components}/**/*.css")
  .map((file) => readFileSync(file, "utf8").replaceAll(/\/\*[\s\S]*?\*\//g, ""))
  .join("\n");

/** The declarations of all rules that name a selector, the last of each property. */
function declared(selector: string): ReadonlyMap<string, string> {
  const rules = [...css.matchAll(/(?<=^|[{}])([^{}@]+)\{([^{}]*)\}/g)].filter(([, selectors = ""]) =>
    selectors.split(/,(?![^()]*\))/).some((one) => one.trim() === `.sk-root ${selector}`),
  );
  const declarations = rules.flatMap(([, , body = ""]) => body.split(";").map((one) => one.split(/:(.*)/s).map((part) => part.trim())));
  return new Map(declarations.flatMap(([name = "", value]) => (value === undefined ? [] : [[name, value] as const])));
}

/** A length in px, of the few forms that our rules have: `calc(2.75em * var(--sk-density))`. */
function px(length: string, fontPx: number): number {
  const [, factors = length] = /^calc\((.*)\)$/.exec(length) ?? [];
  return factors
    .split("*")
    .map((factor) => factor.trim())
    .reduce((product, factor) => {
      const value = factor === "var(--sk-density)" ? density : parseFloat(factor) * (factor.endsWith("em") ? fontPx : 1);
      if (Number.isNaN(value)) throw new Error(`${length} is no length that this test can read`);
      return product * value;
    }, 1);
}

/** How high a target is at least: its own least height, else a line of text (or what it holds) and its padding. */
function leastHeight(selector: string, holds?: string): number {
  const rule = declared(selector);
  const fontPx = px(rule.get("font-size") ?? "1em", basePx);
  const minimum = rule.get("min-block-size");
  if (minimum !== undefined) return px(minimum, fontPx);
  const padding = rule.get("padding-block") ?? rule.get("padding") ?? "0";
  const [start = "0", end = start] = padding.match(/calc\([^()]*(?:\([^()]*\)[^()]*)*\)|\S+/g) ?? [];
  const isAll = !rule.has("padding-block");
  const content = holds === undefined ? lineHeight * fontPx : px(declared(holds).get("block-size") ?? "0", basePx);
  return content + px(start, fontPx) + px(isAll ? start : end, fontPx);
}

/** What can be pressed, by what tells it in the page, with the rule that gives the room. */
const targets = [
  [".sk-button:not(.sk-button--link, .sk-button--s)", ".sk-button"],
  [".sk-button--s", ".sk-button--s"],
  [".sk-chip", ".sk-chip"],
  [".sk-segmented > .sk-pill > .sk-pill__input", ".sk-segmented > .sk-pill"],
  [".sk-chips > .sk-pill > .sk-pill__input", ".sk-chips > .sk-pill"],
  [".sk-control > .sk-input", ".sk-control"],
  [".sk-combobox__clear", ".sk-combobox__clear[class]"],
  [".sk-option__main .sk-radio", ".sk-option__main", ".sk-radio[class]"],
  [".sk-switch__input", ".sk-switch__main"],
  [".sk-checkbox", ".sk-check__main", ".sk-checkbox[class]"],
  [".sk-disclosure__toggle", ".sk-disclosure__toggle"],
  [".sk-receipt__toggle", ".sk-receipt__toggle"],
  [".sk-stepper__button", ".sk-stepper__button"],
  [".sk-prices__ground-toggle", ".sk-prices__ground-toggle"],
] as const;

/** Links, and buttons that look like them, stand in sentences or in lines of their own, a line's height apart: the criterion's exceptions "inline" and "spacing". */
const inLine = ".sk-link, .sk-button--link";

describe("what can be pressed (WCAG 2.5.8)", () => {
  it.each(targets)("%s is 24 px high by its rule", (_, rule, holds?: string) => {
    expect(declared(rule).size).toBeGreaterThan(0);
    expect(leastHeight(rule, holds)).toBeGreaterThanOrEqual(least);
  });

  it("links have a line of 24 px to themselves", () => {
    expect(lineHeight * basePx).toBeGreaterThanOrEqual(least);
    expect(css).toMatch(/\.sk-root\[data-color-scheme\] \{[^}]*line-height: 1\.5;/);
  });

  it.each<readonly [AskingStepId, RegExp]>([
    ["tariff", /./],
    ["devices", /^Haben Sie eine Wärmepumpe/],
    ["delivery", /^Wohin/],
    ["person", /^Wer schließt/],
    ["payment", /^Zahlung/],
    ["review", /^Prüfen/],
  ])("is all of these kinds at the step %s", async (step, heading) => {
    visitCheckout({ at: step });
    await screen.findAllByRole("heading", { name: heading });
    const known = [...targets.map(([kind]) => kind), inLine].join(", ");
    const pressed = [...document.querySelectorAll("button, a, input, select, textarea, [role=slider], [tabindex='0']")];
    expect(pressed.length).toBeGreaterThan(3);
    expect(pressed.filter((element) => !element.matches(known)).map(({ outerHTML }) => outerHTML)).toEqual([]);
  });

  it("would be told of a rule that makes it smaller", () => {
    expect(px("calc(1.25em * var(--sk-density))", basePx)).toBeLessThan(least);
    expect(() => px("var(--sk-4)", basePx)).toThrow("no length");
  });
});
