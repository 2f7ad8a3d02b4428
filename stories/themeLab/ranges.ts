import { declarationOf, type ThemeTokens, type TokenName } from "../../src/theme.js";
import { valueOf } from "./labTheme.js";
import type { Range } from "./MeasureEditor.js";

/** The slider of a token: a length in pixels and a weight have one, formulas and all else have none. */
export function rangeOf(name: TokenName, theme: ThemeTokens): Range | undefined {
  const value = valueOf(name, theme);
  switch (declarationOf(name).type) {
    case "dimension":
      return /^\d*\.?\d+px$/.test(value) && Number.parseFloat(value) <= 48 ? { min: 0, max: 48, step: 1, unit: "px" } : undefined;
    case "fontWeight":
      return /^\d+$/.test(value) ? { min: 100, max: 900, step: 50, unit: "" } : undefined;
    case "duration":
      return /^\d+ms$/.test(value) ? { min: 0, max: 600, step: 20, unit: "ms" } : undefined;
    default:
      return undefined;
  }
}
