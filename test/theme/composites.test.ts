import { describe, expect, it } from "vitest";
import { themeFromTokens } from "../../src/theme.js";

describe("composites", () => {
  it("give the part that a token of ours is", () => {
    const pixels = (value: number) => ({ value, unit: "px" });
    const { theme, problems } = themeFromTokens({
      stromkasse: {
        font: { $type: "typography", $value: { fontFamily: ["Inter"], fontSize: pixels(17), fontWeight: 400 } },
        base: { $type: "typography", $value: { fontFamily: ["Inter"], fontSize: pixels(17), fontWeight: 400 } },
        headingWeight: { $type: "typography", $value: { fontFamily: "Inter", fontSize: pixels(24), fontWeight: "bold" } },
        cardBorder: { $type: "border", $value: { color: "{line}", width: pixels(1), style: "solid" } },
        duration: {
          $type: "transition",
          $value: { duration: { value: 90, unit: "ms" }, delay: { value: 0, unit: "ms" }, timingFunction: [0, 0, 1, 1] },
        },
      },
      line: { $type: "color", $value: "#d5dfe0" },
    });
    expect(problems).toEqual([]);
    expect(theme).toEqual({ font: "Inter", base: "17px", headingWeight: "700", cardBorder: "#d5dfe0", duration: "90ms" });
  });

  it("are refused where no part is of the token's type", () => {
    const shape = { $type: "gradient", $value: [{ color: "#ffffff", position: 0 }] };
    expect(themeFromTokens({ stromkasse: { accent: shape } }).problems.map(({ kind }) => kind)).toEqual(["invalid"]);
  });
});
