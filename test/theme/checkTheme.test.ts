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
    const texts = checkTheme({}).pairs.filter(({ kind, contrast }) => kind === "text" && contrast === "more");
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
    expect(report.faults.map(({ place, back, scheme, contrast }) => [place, back, scheme, contrast])).toEqual([
      ["hint below a field", "cardBackground", "light", "standard"],
      ["description of an option", "surface", "light", "standard"],
      ["chip that is off, or choice that is not taken", "surfaceSunken", "light", "standard"],
      ["second line in a list that pops up", "surfaceRaised", "light", "standard"],
      ["placeholder or unit in a field", "fieldBackground", "light", "standard"],
      ["second line of what is chosen", "accentSoft", "light", "standard"],
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
    const { faults } = checkTheme({ buttonText: "#777777", buttonHover: "#dddddd", buttonBackground: "#000000" });
    expect(faults.find(({ front, scheme }) => front === "buttonText" && scheme === "light")?.nearest).toBeUndefined();
  });

  it("is said in one line", () => {
    expect(report.faults.map(faultLine)[0]).toMatch(
      /^light, hint below a field: textMuted #a0a9b8 on cardBackground #ffffff is 2\.\d\d : 1, needs 4\.5; nearest that does: #[\da-f]{6}$/,
    );
  });
});

describe("the grounds of a theme", () => {
  it("are tested where something is drawn on them: a card's and a field's own, and a button's only under its own text", () => {
    const card = checkTheme({ cardBackground: { light: "#222222", dark: "#171c25" } }, { schemes: ["light"] });
    expect(card.faults.map(faultLine)[0]).toMatch(/^light, text in a card: text #0f172a on cardBackground #222222/);
    const field = checkTheme({ fieldBackground: "#777777" }, { schemes: ["light"] });
    expect(new Set(field.faults.map(({ place }) => place))).toEqual(
      new Set(["what is typed into a field", "placeholder or unit in a field"]),
    );
    const button = { accent: "#ffcc00", accentText: "#ffcc00", buttonText: "#000000", buttonHover: "#ffdd44" };
    expect(checkTheme(button).faults.filter(({ front }) => front === "accentText")).toEqual([]);
    expect(checkTheme(button).faults.filter(({ front }) => front === "buttonText")).toEqual([]);
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
