import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkTheme, faultLine, modes, themeColour } from "../../src/theme.js";

describe("the house's own theme", () => {
  it("passes in every mode", () => {
    const { passes, pairs, faults } = checkTheme({});
    expect(faults.map(faultLine)).toEqual([]);
    expect(passes).toBe(true);
    expect(new Set(pairs.map(({ scheme, contrast }) => `${scheme} ${contrast}`)).size).toBe(modes.length);
  });

  it("gives every text 7 : 1 where more contrast is asked for", () => {
    const texts = checkTheme({}).pairs.filter(
      ({ kind, contrast, front }) => kind === "text" && contrast === "more" && front !== "accentText",
    );
    expect(texts.filter(({ ratio }) => ratio < 7).map(({ front, back, ratio }) => `${front} on ${back} ${ratio}`)).toEqual([]);
  });
});

describe("a theme of six values", () => {
  it("passes with any accent on the house's surfaces: what cannot be read is derived until it can", () => {
    const accent = fc.integer({ min: 0, max: 0xffffff }).map((number) => `#${number.toString(16).padStart(6, "0")}`);
    fc.assert(
      fc.property(accent, (colour) => {
        expect(checkTheme({ accent: colour }).faults.map(faultLine)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it("follows surface and text in muted text, lines and grounds", () => {
    const theme = { surface: { light: "#fff8ee", dark: "#1a1410" }, text: { light: "#2b2118", dark: "#f5ede3" } };
    expect(checkTheme(theme).faults.map(faultLine)).toEqual([]);
    expect(themeColour(theme, "textMuted", "light")).not.toBe(themeColour({}, "textMuted", "light"));
    expect(themeColour(theme, "savingSoft", "dark")).not.toBe(themeColour({}, "savingSoft", "dark"));
  });

  it("keeps what it sets itself", () => {
    expect(themeColour({ accent: "#ffcc00", accentText: "#332200" }, "accentText", "light")).toBe("#332200");
    expect(themeColour({ accent: "#ffcc00" }, "accentText", "light")).toBe("#000000");
  });
});

describe("a fault", () => {
  const report = checkTheme({ textMuted: { light: "#a0a9b8", dark: "#9aa7bd" } });

  it("names the pair, its ratio and the mode", () => {
    expect(report.passes).toBe(false);
    expect(report.faults.map(({ front, back, scheme, contrast }) => [front, back, scheme, contrast])).toEqual([
      ["textMuted", "surface", "light", "standard"],
      ["textMuted", "surfaceSunken", "light", "standard"],
      ["textMuted", "surfaceRaised", "light", "standard"],
      ["textMuted", "accentSoft", "light", "standard"],
    ]);
    expect(report.faults[0]).toMatchObject({ frontColour: "#a0a9b8", backColour: "#ffffff", needs: 4.5, kind: "text" });
    expect(report.faults[0]?.ratio).toBeCloseTo(2.38, 1);
  });

  it("comes with the nearest colour of the same hue that passes, on all its grounds", () => {
    const nearest = report.faults[0]?.nearest ?? "";
    expect(nearest).toMatch(/^#[\da-f]{6}$/);
    const mended = checkTheme({ textMuted: { light: nearest, dark: "#9aa7bd" } });
    expect(mended.faults).toEqual([]);
    expect(
      Math.min(
        ...mended.pairs
          .filter(({ front, scheme, contrast }) => front === "textMuted" && scheme === "light" && contrast === "standard")
          .map(({ ratio }) => ratio),
      ),
    ).toBeLessThan(4.65);
  });

  it("has no nearest where no lightness would do", () => {
    const { faults } = checkTheme({ accentText: "#777777", accent: "#757575", buttonHover: "#ffffff", buttonBackground: "#000000" });
    expect(faults.find(({ front, scheme }) => front === "accentText" && scheme === "light")?.nearest).toBeUndefined();
  });

  it("is said in one line", () => {
    expect(report.faults.map(faultLine)[0]).toMatch(
      /^light: textMuted #a0a9b8 on surface #ffffff is 2\.\d\d : 1, needs 4\.5; nearest that does: #[\da-f]{6}$/,
    );
  });
});

describe("what cannot be computed", () => {
  it("is told, and no circle hangs", () => {
    expect(checkTheme({ accent: "rebeccapurple" }).unreadable).toContain("accent");
    expect(checkTheme({ surface: "var(--sk-text)", text: "var(--sk-surface)" }).unreadable).toEqual(
      expect.arrayContaining(["surface", "text"]),
    );
  });

  it("asks only for the schemes that a site shows", () => {
    const theme = { surface: "#101010", text: "#eeeeee" };
    expect(checkTheme(theme, { schemes: ["dark"] }).faults.map(faultLine)).toEqual([]);
    expect(checkTheme(theme).passes).toBe(false);
  });
});
