import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { contrast, fromHex, fromOklch, intoGamut, mix, toHex, toOklch, type Colour } from "../../src/theme/colour.js";
import { readableOn, readColour } from "../../src/theme/cssColour.js";
import { toPlainCss } from "../../src/theme/formula.js";

function colour(text: string): Colour {
  const read = readColour(text);
  if (!read) throw new Error(`${text} is no colour`);
  return read;
}

const anyHex = fc.integer({ min: 0, max: 0xffffff }).map((number) => `#${number.toString(16).padStart(6, "0")}`);

describe("contrast", () => {
  // WebAIM's contrast checker and the WCAG 2.2 examples round to two places.
  it.each([
    ["#000000", "#ffffff", 21],
    ["#777777", "#ffffff", 4.48],
    ["#767676", "#ffffff", 4.54],
    ["#ff0000", "#ffffff", 4],
    ["#0000ff", "#ffffff", 8.59],
    ["#ffff00", "#ffffff", 1.07],
    ["#949494", "#ffffff", 3.03],
  ])("of %s and %s is %f : 1", (one, other, ratio) => {
    expect(contrast(colour(one), colour(other))).toBeCloseTo(ratio, 2);
  });

  it("does not depend on which is in front, and lies between 1 and 21", () => {
    fc.assert(
      fc.property(anyHex, anyHex, (one, other) => {
        const ratio = contrast(colour(one), colour(other));
        expect(ratio).toBe(contrast(colour(other), colour(one)));
        expect(ratio).toBeGreaterThanOrEqual(1);
        expect(ratio).toBeLessThanOrEqual(21.0001);
      }),
    );
  });

  it("of any colour with the text chosen for it is at least 4.5 : 1", () => {
    fc.assert(
      fc.property(anyHex, (hex) => {
        expect(contrast(readableOn(colour(hex)), colour(hex))).toBeGreaterThanOrEqual(4.5);
      }),
    );
  });
});

describe("OKLCH", () => {
  // CSS Color 4's values of the sRGB primaries.
  it.each([
    ["#ff0000", 0.62796, 0.25768, 29.234],
    ["#00ff00", 0.86644, 0.29483, 142.495],
    ["#0000ff", 0.45201, 0.31321, 264.052],
    ["#ffffff", 1, 0, 0],
  ])("of %s is %f %f %f", (hex, lightness, chroma, hue) => {
    const found = toOklch(colour(hex));
    expect(found.lightness).toBeCloseTo(lightness, 4);
    expect(found.chroma).toBeCloseTo(chroma, 4);
    expect(found.hue).toBeCloseTo(hue, 1);
  });

  it("and back gives the same eight bits", () => {
    fc.assert(
      fc.property(anyHex, (hex) => {
        expect(toHex(fromOklch(toOklch(colour(hex))))).toBe(hex);
      }),
    );
  });

  it("keeps lightness and hue when chroma has to give", () => {
    const vivid = { lightness: 0.8, chroma: 0.37, hue: 265, alpha: 1 };
    const shown = toOklch(intoGamut(vivid));
    expect(shown.lightness).toBeCloseTo(0.8, 2);
    expect(Math.abs(shown.hue - 265)).toBeLessThan(2);
    expect(shown.chroma).toBeLessThan(0.2);
  });
});

describe("reading CSS", () => {
  it.each([
    ["#0B5", "#00bb55"],
    ["#0b5cff80", "#0b5cff80"],
    ["rgb(11 92 255)", "#0b5cff"],
    ["rgba(11, 92, 255, 0.5)", "#0b5cff80"],
    ["rgb(11 92 255 / 50%)", "#0b5cff80"],
    ["hsl(120 100% 25%)", "#008000"],
    ["hsl(0deg, 100%, 50%)", "#ff0000"],
    ["oklch(0.62796 0.25768 29.234)", "#ff0000"],
    ["oklch(62.796% 0.25768 29.234deg)", "#ff0000"],
    ["color(srgb 1 0.5 0)", "#ff8000"],
    ["color(display-p3 0.2 0.2 0.2)", "#333333"],
    ["color(srgb-linear 1 1 1)", "#ffffff"],
    ["color-mix(in srgb, #ff0000, white)", "#ff8080"],
    ["color-mix(in srgb, #ff0000 25%, white)", "#ffbfbf"],
    ["color-mix(in srgb, #ff0000, white 25%)", "#ff4040"],
    ["light-dark(#111111, rgb(2 2 2))", "#111111"],
    ["transparent", "#00000000"],
    ["on(#ffcc00)", "#000000"],
  ])("%s is %s", (css, hex) => {
    expect(toHex(colour(css))).toBe(hex);
  });

  it.each([
    "",
    "red",
    "#12345",
    "rgb(1 2)",
    "rgb(1 2 3 4 5)",
    "rgb(a b c)",
    "light-dark(#fff)",
    "color-mix(in oklab, #fff)",
    "var(--x)",
    "url(x)",
  ])("“%s” is none that it knows", (css) => {
    expect(readColour(css)).toBeUndefined();
  });

  it("mixes like the browser: premultiplied", () => {
    expect(toHex(mix("srgb", colour("#ff0000"), 0.5, colour("transparent")))).toBe("#ff000080");
  });

  it("turns the house's functions into plain CSS, nested too", () => {
    expect(toPlainCss("light-dark(at-most(var(--a), 0.5), at-least(#fff, 0.7))")).toBe(
      "light-dark(oklch(from var(--a) min(l, 0.5) c h), oklch(from #fff max(l, 0.7) c h))",
    );
    expect(toPlainCss("color-mix(in oklab, red, on(var(--a)))")).toMatch(
      /^color-mix\(in oklab, red, color\(from var\(--a\) srgb-linear .*\)\)$/,
    );
  });

  it("reads hex of every length", () => {
    expect(fromHex("#1234")).toEqual(fromHex("#11223344"));
    expect(fromHex("1234")).toBeUndefined();
  });
});
