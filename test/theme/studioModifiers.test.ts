import { describe, expect, it } from "vitest";
import { modifyColour } from "../../src/theme/formats/studioModifiers.js";
import { themeFromTokens } from "../../src/theme.js";

describe("modifiers of Tokens Studio", () => {
  it.each([
    [{ type: "lighten", space: "srgb", value: "0.5" }, "#804020", "#c0a090"],
    [{ type: "darken", space: "srgb", value: 0.5 }, "#804020", "#402010"],
    [{ type: "lighten", space: "hsl", value: "0.5" }, "#ff0000", "#ff8080"],
    [{ type: "darken", space: "hsl", value: "50%" }, "#ff0000", "#800000"],
    [{ type: "lighten", space: "lch", value: "1" }, "#0b5cff", "#ffffff"],
    [{ type: "darken", space: "lch", value: "1" }, "#0b5cff", "#000000"],
    [{ type: "lighten", space: "p3", value: "0" }, "#0b5cff", "#0b5cff"],
    [{ type: "darken", space: "p3", value: "1" }, "#0b5cff", "#000000"],
    [{ type: "mix", space: "srgb", value: "0.25", color: "#ffffff" }, "#000000", "#404040"],
    [{ type: "mix", space: "srgb", value: "0.5 / 2", color: "#ffffff" }, "#000000", "#404040"],
    [{ type: "alpha", space: "lch", value: "0.5" }, "#0b5cff", "#0b5cff80"],
  ])("%j of %s is %s", (modifier, colour, expected) => {
    expect(modifyColour(colour, modifier)).toBe(expected);
  });

  it.each([
    [{ type: "invert", space: "srgb", value: "0.5" }],
    [{ type: "lighten", space: "okhsl", value: "0.5" }],
    [{ type: "lighten", space: "srgb", value: "2" }],
    [{ type: "lighten", space: "srgb", value: "{nothing}" }],
    [{ type: "mix", space: "srgb", value: "0.5" }],
    ["lighten"],
  ])("%j is not known", (modifier) => {
    expect(modifyColour("#804020", modifier)).toBeUndefined();
  });

  it("hold for what refers to the token too, and may refer themselves", () => {
    const modify = { type: "mix", space: "srgb", value: "{share}", color: "{white}" };
    const { theme, problems } = themeFromTokens({
      share: { value: "0.5", type: "number" },
      white: { value: "#ffffff", type: "color" },
      accent: { value: "#000000", type: "color", $extensions: { "studio.tokens": { modify } } },
      danger: { value: "{accent}", type: "color" },
    });
    expect(theme).toEqual({ accent: "#808080", danger: "#808080" });
    expect(problems).toEqual([]);
  });
});
