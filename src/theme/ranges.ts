import { declarationOf } from "./resolveTheme.js";
import type { ThemeValue } from "./themeTokens.js";
import type { TokenName } from "./tokens.js";

interface Range {
  readonly least: number;
  readonly most: number;
  readonly why: string;
}

/** In pixels where the token is a length. What is outside makes a checkout that cannot be read or used, whatever a file says. */
const ranges: Readonly<Partial<Record<TokenName, Range>>> = {
  base: { least: 16, most: 24, why: "below 16 px iOS zooms into fields" },
  density: { least: 0.75, most: 1.25, why: "0.75 is dense, 1.25 airy" },
  focusWidth: { least: 1, most: 8, why: "thinner is not seen" },
};

/** What is wrong with a size, with the range that it has to be in; undefined where nothing is, or where it is a formula. */
export function faultOfRange(name: TokenName, value: ThemeValue): string | undefined {
  const range = ranges[name];
  if (!range || typeof value === "object") return undefined;
  const [, amount, unit = ""] = /^(-?[\d.]+)(px|rem)?$/.exec(String(value)) ?? [];
  if (amount === undefined) return undefined;
  const size = Number(amount) * (unit === "rem" ? 16 : 1);
  if (size >= range.least && size <= range.most) return undefined;
  const suffix = declarationOf(name).type === "dimension" ? " px" : "";
  return `${name} is ${value}, but has to be from ${range.least} to ${range.most}${suffix}: ${range.why}.`;
}
