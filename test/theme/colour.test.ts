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

  // Values of the web platform tests and of CSS Color 4's own examples. Of rec2020 the former transfer function, which culori has.
  it.each([
    ["hwb(120 0% 50%)", "#008000"],
    ["hwb(0 80% 60%)", "#929292"],
    ["lab(29.2345 39.3825 20.0664)", "#7d2329"],
    ["lab(46.2775% -47.5621 48.5837)", "#008000"],
    ["lch(29.2345% 44.2 27)", "#7d2329"],
    ["oklab(0.40101 0.1147 0.0453)", "#7d2329"],
    ["color(a98-rgb 0.281363 0.498012 0.116746)", "#008000"],
    ["color(prophoto-rgb 0.230479 0.395789 0.129968)", "#008000"],
    ["color(rec2020 0.235202 0.431704 0.085432)", "#008000"],
    ["color(xyz 0.07719 0.15438 0.02573)", "#008000"],
    ["color(xyz-d65 0.07719 0.15438 0.02573)", "#008000"],
    ["color(xyz-d50 0.08312 0.15475 0.02096)", "#008000"],
    ["color(display-p3 0.21604 0.49418 0.13151)", "#008000"],
    ["color(display-p3 1 0 0)", "#ff0000"],
    ["hsl(0.5turn 100% 50%)", "#00ffff"],
    ["hsl(200grad 100 50)", "#00ffff"],
    ["lch(50% 0 none)", "#777777"],
    ["RGB(none 128 0 / 50%)", "#00800080"],
    ["rgb(0 128 0 / none)", "#00800000"],
  ])("%s of CSS Color 4 is %s", (css, hex) => {
    expect(toHex(colour(css))).toBe(hex);
  });

  it.each([
    ["color-mix(in oklab, white, black)", "#636363"],
    ["color-mix(in lab, white, black)", "#777777"],
    ["color-mix(in srgb-linear, white, black)", "#bcbcbc"],
    ["color-mix(in xyz, red, lime)", undefined],
    ["color-mix(in xyz, #f00, #0f0)", "#bcbc00"],
    ["color-mix(in hsl, #f00, #0f0)", "#ffff00"],
    ["color-mix(in hsl, #f00, #f0f)", "#ff0080"],
    ["color-mix(in hwb, #f00, #00f)", "#ff00ff"],
    ["color-mix(in hsl, #f00 25%, rgb(255 255 0 / 50%))", "#ffbf009f"],
    ["color-mix(in oklch, #f00, lab(50 0 0))", "#c05e51"],
    ["color-mix(in hsl longer hue, #f00, #0f0)", undefined],
    ["color-mix(in srgb, #f00 150%, #0f0)", undefined],
    ["color-mix(in srgb, #f00 1.2.3%, #0f0)", undefined],
    ["color-mix(in hsv, #f00, #0f0)", undefined],
  ])("%s is %s", (css, hex) => {
    const read = readColour(css);
    expect(read && toHex(read)).toBe(hex);
  });

  it("leaves a colour as it is where nothing of the other comes in", () => {
    const translucent = colour("rgb(255 0 0 / 50%)");
    for (const space of ["srgb", "oklch"] as const) {
      expect(toHex(mix(space, translucent, 1, colour("#00f")))).toBe("#ff000080");
      expect(toHex(mix(space, colour("#00f"), 0, translucent))).toBe("#ff000080");
    }
  });

  it("does not weigh a hue by alpha", () => {
    const seen = toOklch(mix("oklch", colour("rgb(255 0 0 / 20%)"), 0.5, colour("#00ff00")));
    expect(seen.hue).toBeCloseTo((29.234 + 142.495) / 2, 1);
  });

  it.each(["1234", "rgb(1 2 3", "rgb(1px 2 3)", "rgb(1 2 3 / 1px)", "rgb(0x1 2 3)", "color(", "color(--hsv 1 1 1)", "rgb(1e999 0 0)"])(
    "“%s”, which culori throws at or takes, is none",
    (css) => {
      expect(readColour(css)).toBeUndefined();
    },
  );

  it("never throws, and gives a whole colour or none", () => {
    const piece = fc.constantFrom(
      ..."rgb( hsl( lab( oklch( color( color-mix( srgb xyz in none , / ) % px deg turn # 1 .5 -2 1e9 ff white".split(" "),
      " ",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
        const read = readColour(pieces.join(""));
        expect(read ? toHex(read) : "#000000").toMatch(/^#[\da-f]{6}(?:[\da-f]{2})?$/);
      }),
      { numRuns: 2000 },
    );
  });

  it("is not held up by very long digits", () => {
    // Where time grew with the square of the length, the test would run into its limit.
    expect(readColour(`rgb(${"1".repeat(200_000)}`)).toBeUndefined();
    expect(readColour(`rgb(${"1".repeat(200_000)})`)).toBeUndefined();
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
