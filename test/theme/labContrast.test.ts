import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkTheme, type ContrastFault, type ThemeTokens } from "../../src/theme.js";
import { brands } from "../../stories/support/brands/index.js";
import { fixAll, fixOf } from "../../stories/themeLab/fixContrast.js";
import { faultOfValue, sideOf, withSide, withToken } from "../../stories/themeLab/labTheme.js";

function firstFault(theme: ThemeTokens): ContrastFault {
  const [fault] = checkTheme(theme).faults;
  if (!fault) throw new Error("Nothing fails in this theme");
  return fault;
}
const hex = fc.integer({ min: 0, max: 0xffffff }).map((number) => `#${number.toString(16).padStart(6, "0")}`);

describe("taking over the nearest passing colour", () => {
  it("makes the pair pass, in its scheme alone", () => {
    const theme = { textMuted: { light: "#9aa7bd", dark: "#9aa7be" } };
    const fault = firstFault(theme);
    expect(fault).toMatchObject({ front: "textMuted", scheme: "light" });
    const fix = fixOf(theme, fault);
    expect(fix?.theme).toEqual({ textMuted: { light: fix?.colour, dark: "#9aa7be" } });
    expect(checkTheme(fix?.theme ?? {}).passes).toBe(true);
  });

  it("makes any accent ink and muted text pass", { timeout: 20_000 }, () => {
    fc.assert(
      fc.property(hex, hex, (accentInk, textMuted) => {
        const theme = { accentInk, textMuted };
        for (const fault of checkTheme(theme).faults) {
          const fix = fixOf(theme, fault);
          expect(fix).toBeDefined();
          const after = checkTheme(fix?.theme ?? {}).faults;
          expect(after.filter(({ front, scheme }) => front === fault.front && scheme === fault.scheme)).toEqual([]);
        }
      }),
      { numRuns: 8 },
    );
  });

  it("is not offered where the colour follows others whatever the theme says", () => {
    const { faults } = checkTheme({ surface: "#808080", text: "#858585" });
    const firm = faults.find(({ front, contrast }) => front === "textMuted" && contrast === "more");
    expect(firm && fixOf({ surface: "#808080", text: "#858585" }, firm)).toBeUndefined();
  });

  it("of all of them leaves a theme that passes", () => {
    const theme = { accent: "#ffcc00", accentInk: "#ffcc00", textMuted: "#bbbbbb", borderStrong: "#eeeeee" };
    expect(checkTheme(theme).faults.length).toBeGreaterThan(5);
    expect(checkTheme(fixAll(theme)).faults).toEqual([]);
    expect(fixAll(theme)).toMatchObject({ accent: "#ffcc00" });
  });

  it.each(brands)("changes nothing in $name", ({ theme }) => {
    expect(fixAll(theme)).toBe(theme);
  });
});

describe("one side of a colour", () => {
  it("changes alone: the other scheme keeps what is seen", () => {
    expect(withSide({}, "accent", "light", "#123456")).toEqual({ accent: { light: "#123456", dark: "#6aa1ff" } });
    expect(withSide({ accent: "light-dark(#111111, rgb(1, 2, 3))" }, "accent", "light", "#123456")).toEqual({
      accent: { light: "#123456", dark: "rgb(1, 2, 3)" },
    });
    expect(withSide({ accent: "#222222" }, "accent", "dark", "#123456")).toEqual({ accent: { light: "#222222", dark: "#123456" } });
    expect(withSide({ accent: { light: "#123456", dark: "#000000" } }, "accent", "dark", "#123456")).toEqual({ accent: "#123456" });
    expect(sideOf("#abcdef", "dark")).toBe("#abcdef");
  });

  it("goes with its token", () => {
    expect(withToken({ accent: "#123456", radius: "4px" }, "accent", undefined)).toEqual({ radius: "4px" });
  });

  it("is refused where it is none, with an example", () => {
    expect(faultOfValue("accent", "#12345")).toMatch(/#0b5cff/);
    expect(faultOfValue("radius", "12")).toMatch(/12px/);
    expect(faultOfValue("radius", "12px")).toBeUndefined();
  });
});
