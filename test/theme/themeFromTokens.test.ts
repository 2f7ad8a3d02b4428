import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { themeFromTokens } from "../../src/theme.js";

const folder = join(import.meta.dirname, "../../src/theme");
const house = (path: string): unknown => JSON.parse(readFileSync(join(folder, path), "utf8"));
const kinds = (json: unknown) => themeFromTokens(json).problems.map(({ kind, path }) => `${kind} ${path}`);
const srgb = (components: number[], rest: object = {}) => ({ colorSpace: "srgb", components, ...rest });

describe("the Format Module 2025.10", () => {
  it("gives colours, dimensions, fonts, weights, numbers, durations and shadows", () => {
    const { theme, problems } = themeFromTokens({
      semantic: {
        accent: { $type: "color", $value: srgb([0.0431, 0.3608, 1], { hex: "#0b5cff" }) },
        surface: { $type: "color", $value: srgb([1, 1, 1], { alpha: 0.5 }) },
        text: { $type: "color", $value: { colorSpace: "oklch", components: [0.3, 0.05, 260] } },
        focus: { $type: "color", $value: { colorSpace: "display-p3", components: [1, 0, "none"] } },
        border: { $type: "color", $value: { colorSpace: "lch", components: [50, 0, 0], hex: "#777777" } },
        radius: { $type: "dimension", $value: { value: 0.5, unit: "rem" } },
        font: { $type: "fontFamily", $value: ["Inter", "Segoe UI", "sans-serif"] },
        weightStrong: { $type: "fontWeight", $value: "semi-bold" },
        density: { $type: "number", $value: 0.9 },
        duration: { $type: "duration", $value: { value: 0.2, unit: "s" } },
        shadow: {
          $type: "shadow",
          $value: [
            {
              color: srgb([0, 0, 0], { alpha: 0.2 }),
              offsetX: { value: 0, unit: "px" },
              offsetY: { value: 2, unit: "px" },
              blur: { value: 4, unit: "px" },
              spread: { value: 0, unit: "px" },
            },
          ],
        },
      },
    });
    expect(problems).toEqual([]);
    expect(theme).toEqual({
      accent: "#0b5cff",
      surface: "#ffffff80",
      text: "oklch(0.3 0.05 260)",
      focus: "color(display-p3 1 0 none)",
      border: "#777777",
      radius: "0.5rem",
      font: 'Inter, "Segoe UI", sans-serif',
      weightStrong: "600",
      density: "0.9",
      duration: "0.2s",
      shadow: "0 2px 4px 0 #00000033",
    });
  });

  it.each([
    ["srgb-linear", [0.5, 0, 0], "color(srgb-linear 0.5 0 0)"],
    ["hsl", [120, 100, "none"], "hsl(120 100% none)"],
    ["hwb", [120, 0, 50], "hwb(120 0% 50%)"],
    ["lab", [50, -20, 30], "lab(50 -20 30)"],
    ["lch", [50, 20, "none"], "lch(50 20 none)"],
    ["oklab", [0.5, 0.1, -0.1], "oklab(0.5 0.1 -0.1)"],
    ["a98-rgb", [0.2, 0.4, 0.6], "color(a98-rgb 0.2 0.4 0.6)"],
    ["prophoto-rgb", [0.2, 0.4, 0.6], "color(prophoto-rgb 0.2 0.4 0.6)"],
    ["rec2020", [0.2, 0.4, 0.6], "color(rec2020 0.2 0.4 0.6)"],
    ["xyz-d65", [0.2, 0.4, 0.6], "color(xyz-d65 0.2 0.4 0.6)"],
    ["xyz-d50", [0.2, 0.4, 0.6], "color(xyz-d50 0.2 0.4 0.6)"],
  ])("reads the colour space %s %j", (colorSpace, components, css) => {
    const { theme, problems } = themeFromTokens({ accent: { $type: "color", $value: { colorSpace, components } } });
    expect(problems).toEqual([]);
    expect(theme).toEqual({ accent: css });
  });

  it("keeps a colour that sRGB cannot show, and takes its hex where the space is none that it knows", () => {
    const accent = (colorSpace: string) =>
      themeFromTokens({ accent: { $type: "color", $value: { colorSpace, components: [0, 1, 0], alpha: 0.5, hex: "#00ff00" } } }).theme;
    expect(accent("rec2020")).toEqual({ accent: "color(rec2020 0 1 0 / 0.5)" });
    expect(accent("okhsl")).toEqual({ accent: "#00ff0080" });
  });

  it("follows aliases, pointers, root tokens, inherited types and extended groups", () => {
    const { theme, problems } = themeFromTokens({
      palette: {
        $type: "color",
        blue: { $root: { $value: "#0b5cff" }, dark: { $value: { $ref: "#/palette/night/$value" } } },
        night: { $value: "#001133" },
      },
      base: { button: { radius: { $type: "dimension", $value: { value: 4, unit: "px" } } } },
      color: {
        accent: { $value: "{palette.blue.$root}" },
        text: { $value: "{color.textMuted}" },
        textMuted: { $value: "{palette.blue.dark}" },
        surface: { $value: srgb([1, 1, 0.5], {}), $type: "color" },
        focus: { $ref: "#/palette/night" },
        border: { $type: "color", $value: { colorSpace: "srgb", components: [{ $ref: "#/color/surface/$value/components/2" }, 0, 0] } },
      },
      component: { $extends: "{base}" },
    });
    expect(problems).toEqual([]);
    expect(theme).toEqual({
      accent: "#0b5cff",
      text: "#001133",
      textMuted: "#001133",
      surface: "#ffff80",
      focus: "#001133",
      border: "#800000",
      buttonRadius: "4px",
    });
  });

  it("takes light and dark from a resolver's contexts, inline, from a set or from a file beside it", () => {
    const colour = ($value: string) => ({ color: { accent: { $type: "color", $value } } });
    const resolver = (dark: unknown) => ({
      version: "2025.10",
      sets: {
        all: { sources: [colour("#111111"), { radius: { $type: "dimension", $value: "4px" } }] },
        night: { sources: [colour("#222222")] },
      },
      modifiers: { mode: { contexts: { Light: [], Dark: [dark] }, default: "Light" } },
      resolutionOrder: [{ $ref: "#/sets/all" }, { $ref: "#/modifiers/mode" }],
    });
    const expected = { accent: { light: "#111111", dark: "#222222" }, radius: "4px" };
    expect(themeFromTokens(resolver(colour("#222222"))).theme).toEqual(expected);
    expect(themeFromTokens(resolver({ $ref: "#/sets/night" })).theme).toEqual(expected);
    expect(themeFromTokens(resolver({ $ref: "night.json" }), { files: { "night.json": colour("#222222") } }).theme).toEqual(expected);
    expect(kinds(resolver({ $ref: "night.json" }))).toEqual(["absent night.json"]);
  });

  it("reads our own files and changes nothing by it", () => {
    const { theme, problems, missing } = themeFromTokens(house("tokens.resolver.json"), { files: { "tokens.json": house("tokens.json") } });
    expect(problems).toEqual([]);
    expect(theme).toMatchObject({
      accent: { light: "#0b5cff", dark: "#6aa1ff" },
      radius: "12px",
      textMuted: { light: "#55617a", dark: "#9aa7bd" },
    });
    expect(missing).toEqual(expect.arrayContaining(["accentSoft", "accentInk", "buttonHover", "space4", "buttonRadius"]));
  });

  it("lets formulas and aliases of an edited copy follow, and takes what was changed", () => {
    const copy = structuredClone(house("tokens.json")) as { semantic: Record<string, { $value: unknown }> };
    const { accent, accentSoft } = copy.semantic;
    if (!accent || !accentSoft) throw new Error("tokens.json has changed its names");
    accent.$value = srgb([0.8, 0, 0.4]);
    expect(themeFromTokens(copy).theme).toMatchObject({ accent: "#cc0066" });
    expect(themeFromTokens(copy).theme.accentSoft).toBeUndefined();
    accentSoft.$value = srgb([1, 0.9, 0.95]);
    expect(themeFromTokens(copy).theme.accentSoft).toBe("#ffe6f2");
  });

  it("reads what Figma exports", () => {
    const { theme } = themeFromTokens({ light: house("figma/light.tokens.json"), dark: house("figma/dark.tokens.json") });
    expect(theme).toMatchObject({
      accent: { light: "#0b5cff", dark: "#6aa1ff" },
      radius: "12px",
      weightStrong: "650",
      font: "inherit",
      duration: "120ms",
    });
  });
});

describe("older and other files", () => {
  it("takes hex strings, sizes as text, and values by mode", () => {
    const byMode = { $type: "color", $value: "#111", $extensions: { mode: { Light: "#111", Dark: "#eee" } } };
    expect(themeFromTokens({ accent: byMode, radius: { $type: "dimension", $value: "6px" } })).toMatchObject({
      theme: { accent: { light: "#111", dark: "#eee" }, radius: "6px" },
      problems: [],
    });
  });

  it("takes groups called light and dark", () => {
    const { theme, problems } = themeFromTokens({
      brand: { blue: { $type: "color", $value: "#0000ff" } },
      light: { accent: { $value: "{brand.blue}" }, text: { $type: "color", $value: "#000000" } },
      dark: { accent: { $type: "color", $value: "#aaaaff" }, text: { $type: "color", $value: "{dark.accent}" } },
    });
    expect(problems).toEqual([]);
    expect(theme).toEqual({ accent: { light: "#0000ff", dark: "#aaaaff" }, text: { light: "#000000", dark: "#aaaaff" } });
  });

  it("takes sets of Tokens Studio, by its themes and without them", () => {
    const sets = {
      global: { blue: { value: "#0b5cff", type: "color" }, borderRadius: { value: "8", type: "borderRadius" } },
      light: { primary: { value: "{blue}", type: "color" }, surface: { value: "#ffffff", type: "color" } },
      dark: { primary: { value: "#6aa1ff", type: "color" }, surface: { value: "#000000", type: "color" } },
      typography: {
        font: { value: "Open Sans, sans-serif", type: "fontFamilies" },
        weightStrong: { value: "Semi Bold", type: "fontWeights" },
      },
      effects: { shadow: { value: { x: "0", y: "2", blur: "4", spread: "0", color: "#00000033", type: "dropShadow" }, type: "boxShadow" } },
      $metadata: { tokenSetOrder: ["global", "typography", "effects", "light", "dark"] },
    };
    const expected = {
      accent: { light: "#0b5cff", dark: "#6aa1ff" },
      surface: { light: "#ffffff", dark: "#000000" },
      radius: "8px",
      font: '"Open Sans", sans-serif',
      weightStrong: "600",
      shadow: "0 2px 4px 0 #00000033",
    };
    expect(themeFromTokens(sets)).toMatchObject({ theme: expected, problems: [] });
    const chosen = (side: string) => ({
      name: side,
      selectedTokenSets: { global: "source", typography: "enabled", [side.toLowerCase()]: "enabled" },
    });
    const { shadow, ...withoutEffects } = expected;
    expect(shadow).toBeDefined();
    expect(themeFromTokens({ ...sets, $themes: [chosen("Light"), chosen("Dark")] }).theme).toEqual(withoutEffects);
  });

  it.each([
    [["color", "text-muted"], "textMuted"],
    [["Stromkasse", "Semantic", "Text Muted"], "textMuted"],
    [["component", "button", "radius"], "buttonRadius"],
    [["colors", "primary"], "accent"],
    [["Light/accent"], "accent"],
  ])("finds %j as %s", (path, name) => {
    const json = path.reduceRight<object>((inner, step) => ({ [step]: inner }), {
      $type: "color",
      $value: name.endsWith("Radius") ? "4px" : "#123456",
    });
    expect(Object.keys(themeFromTokens({ wrapped: 0, ...json }).theme)).toEqual([name]);
  });
});

describe("what is wrong with a file", () => {
  it("is told, two values for one token too", () => {
    const { theme, problems, missing } = themeFromTokens({
      accent: { $type: "color", $value: "#0b5cff" },
      button: { icon: { $type: "color", $value: "#ff0000" } },
      text: { $type: "color", $value: "{nowhere}" },
      surface: { $type: "color", $value: "{border}" },
      border: { $type: "color", $value: "{surface}" },
      radius: { $type: "dimension", $value: "round" },
      primary: { $type: "color", $value: "#00ff00" },
      saving: { $type: "color", $value: "#00ff00", $extensions: { "studio.tokens": { modify: { type: "darken", value: "0.1" } } } },
    });
    expect(theme).toEqual({});
    expect(problems.map(({ kind, path }) => `${kind} ${path}`)).toEqual([
      "unknown button.icon",
      "question accent",
      "dangling text",
      "cycle surface",
      "cycle border",
      "invalid radius",
      "unsupported saving",
    ]);
    expect(problems[3]?.message).toBe("The references of surface go in a circle: surface → border → surface.");
    expect(missing).toContain("surface");
    expect(missing).toContain("accent");
  });

  it("is a size that differs between light and dark, or a colour for one of both only", () => {
    expect(
      kinds({ light: { radius: { $type: "dimension", $value: "4px" } }, dark: { radius: { $type: "dimension", $value: "8px" } } }),
    ).toEqual(["unsupported radius"]);
    expect(kinds({ dark: { accent: { $type: "color", $value: "#ffffff" } } })).toEqual(["unsupported accent"]);
  });

  it.each([undefined, null, 7, "text", [], {}, { $themes: 3 }, { resolutionOrder: [] }, { resolutionOrder: [null, { $ref: "#/sets/x" }] }])(
    "never throws: %j",
    (json) => {
      expect(themeFromTokens(json).theme).toEqual({});
    },
  );

  it("ends where groups extend each other, point at themselves or are deep", () => {
    expect(
      themeFromTokens({ a: { $extends: "{b}" }, b: { $extends: "{a}" }, accent: { $type: "color", $value: "#111111" } }).theme,
    ).toEqual({ accent: "#111111" });
    expect(themeFromTokens({ a: { $extends: "{a}", b: { $extends: "{a}" } } }).theme).toEqual({});
    let deep: object = { $value: "#fff" };
    for (let level = 0; level < 2000; level++) deep = { deep };
    expect(themeFromTokens(deep).theme).toEqual({});
  });
});
