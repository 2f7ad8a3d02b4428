import { describe, expect, it } from "vitest";
import { brands, highContrast } from "../../stories/support/brands/index.js";
import { checkTheme, faultLine, themeFromTokens, tokenNames, tokensFromTheme } from "../../src/theme.js";
import { declarationOf } from "../../src/theme/resolveTheme.js";
import { isValidValue } from "../../src/theme/validate.js";
import { cssOfThemeValue } from "../../src/theme/themeTokens.js";

describe.each(brands)("$name", ({ theme }) => {
  it("can be read and seen, light and dark, and with more contrast", () => {
    const { faults, unreadable } = checkTheme(theme);
    expect(faults.map(faultLine)).toEqual([]);
    expect(unreadable).toEqual([]);
  });

  it("has valid values only, and gives the six that make a theme", () => {
    const wrong = tokenNames.filter((name) => {
      const value = theme[name];
      return value !== undefined && !isValidValue(declarationOf(name).type, cssOfThemeValue(value));
    });
    expect(wrong).toEqual([]);
    expect(Object.keys(theme)).toEqual(expect.arrayContaining(["accent", "surface", "text", "radius", "font", "density"]));
  });

  it("comes back from its token file", () => {
    expect(themeFromTokens(tokensFromTheme(theme))).toMatchObject({ theme, problems: [] });
  });
});

it("the brand of high contrast gives every text 7 : 1", () => {
  const texts = checkTheme(highContrast.theme).pairs.filter(({ kind }) => kind === "text");
  expect(texts.filter(({ ratio }) => ratio < 7)).toEqual([]);
});
