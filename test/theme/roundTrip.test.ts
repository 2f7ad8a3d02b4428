import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cssFromTheme, declarationOf, themeColour, themeFromTokens, tokenNames, tokensFromTheme } from "../../src/theme.js";
import { anyTheme } from "../support/themes.js";

describe("a theme written as tokens", () => {
  it("comes back equal, as a value and as a file", () => {
    fc.assert(
      fc.property(anyTheme, (given) => {
        const tokens = tokensFromTheme(given);
        expect(themeFromTokens(tokens)).toMatchObject({ theme: given, problems: [] });
        expect(themeFromTokens(JSON.parse(JSON.stringify(tokens))).theme).toEqual(given);
      }),
    );
  });

  it("is a resolver document of the format, with light first and the dark as a context", () => {
    expect(tokensFromTheme({ accent: { light: "#111111", dark: "#eeeeee" }, radius: "4px" }, { name: "Beispiel" })).toEqual({
      $schema: "https://www.designtokens.org/schemas/2025.10/resolver.json",
      name: "Beispiel",
      version: "2025.10",
      sets: {
        theme: {
          sources: [
            {
              semantic: {
                accent: { $type: "color", $value: { colorSpace: "srgb", components: [0.0667, 0.0667, 0.0667], hex: "#111111" } },
                radius: { $type: "dimension", $value: { value: 4, unit: "px" } },
              },
            },
          ],
        },
      },
      modifiers: {
        scheme: {
          contexts: {
            light: [],
            dark: [
              {
                semantic: {
                  accent: { $type: "color", $value: { colorSpace: "srgb", components: [0.9333, 0.9333, 0.9333], hex: "#eeeeee" } },
                },
              },
            ],
          },
          default: "light",
        },
      },
      resolutionOrder: [{ $ref: "#/sets/theme" }, { $ref: "#/modifiers/scheme" }],
    });
  });

  it("keeps CSS that the format has no form for beside the nearest value", () => {
    const { sets } = tokensFromTheme({ base: "max(18px, 1rem)" });
    expect(JSON.stringify(sets)).toContain('"$value":{"value":18,"unit":"px"},"$extensions":{"stromkasse":{"value":"max(18px, 1rem)"}}');
  });
});

describe("a theme written as CSS", () => {
  it("has what it sets and what follows, computed for both schemes", () => {
    const css = cssFromTheme({ accent: "#ffcc00", radius: 0 });
    expect(css).toMatch(/^\.sk-root \{\n {2}--sk-accent: #ffcc00;\n/);
    expect(css).toContain("  --sk-accent-text: #000000;\n");
    expect(css).toMatch(/ {2}--sk-accent-ink: light-dark\(#[\da-f]{6}, #[\da-f]{6}\);\n/);
    expect(css).toContain("--sk-radius: 0px;");
    expect(css).not.toContain("--sk-text-muted");
    expect(cssFromTheme({ text: "#123456" }, { selector: ".shop .sk-root" })).toMatch(/^\.shop \.sk-root \{[^]*--sk-text-muted/);
    expect(cssFromTheme({})).toBe("");
  });

  it("comes back as the same look", () => {
    fc.assert(
      fc.property(anyTheme, (given) => {
        const { theme } = themeFromTokens(cssFromTheme(given));
        for (const name of tokenNames.filter((token) => given[token] !== undefined && declarationOf(token).type === "color"))
          for (const scheme of ["light", "dark"] as const)
            expect(themeColour(theme, name, scheme), `${name} ${scheme}`).toBe(themeColour(given, name, scheme));
        expect(Object.keys(theme)).toEqual(expect.arrayContaining(Object.keys(given)));
      }),
    );
  });

  it("never leaves its declarations, whatever the theme holds", () => {
    fc.assert(
      fc.property(fc.record(Object.fromEntries(tokenNames.map((name) => [name, fc.string()])), { requiredKeys: [] }), (wild) => {
        const css = cssFromTheme(wild);
        expect(css.match(/[{}]/g) ?? []).toHaveLength(css === "" ? 0 : 2);
        expect(css).not.toMatch(/url|@|<|!|\\/i);
      }),
    );
  });
});
