import { splitArguments } from "../../src/theme/cssColour.js";
import { cssFor } from "../../src/theme/resolveTheme.js";
import { isValidValue } from "../../src/theme/validate.js";
import {
  declarationOf,
  themeColour,
  tokenNames,
  type ThemeTokens,
  type ThemeValue,
  type TokenName,
  type TokenType,
} from "../../src/theme.js";

export type Scheme = "light" | "dark";

export const schemes: readonly Scheme[] = ["light", "dark"];

/**
 * A theme as the lab holds it: tokens in the house's order, numbers as text, colours that differ by scheme as `{ light, dark }`, others as
 * one text. Themes that differ in their writing alone are equal, and so are their links and files.
 */
export function tidyTheme(theme: ThemeTokens): ThemeTokens {
  return Object.fromEntries(
    tokenNames.flatMap((name) => {
      const value = theme[name];
      return value === undefined ? [] : [[name, tidyValue(name, value)]];
    }),
  );
}

function tidyValue(name: TokenName, value: ThemeValue): ThemeValue {
  if (typeof value === "object") return tidySides(value.light, value.dark);
  const [light, dark] = declarationOf(name).type === "color" ? writtenSides(value) : [];
  return light === undefined || dark === undefined ? String(value).trim() : tidySides(light, dark);
}

function tidySides(light: string, dark: string): ThemeValue {
  return light.trim() === dark.trim() ? light.trim() : { light: light.trim(), dark: dark.trim() };
}

/** Both sides of `light-dark(…)`; none of anything else. */
function writtenSides(value: string | number): readonly string[] {
  const [, inside] = /^light-dark\((.*)\)$/is.exec(String(value).trim()) ?? [];
  const sides = inside === undefined ? [] : splitArguments(inside);
  return sides.length === 2 ? sides : [];
}

/** What a tidy value says for one scheme. */
export function sideOf(value: ThemeValue, scheme: Scheme): string {
  return typeof value === "object" ? value[scheme] : String(value);
}

/** What holds for a token, as CSS: its own value, or what it follows. */
export function valueOf(name: TokenName, theme: ThemeTokens): string {
  return cssFor(name, theme, { scheme: "light", contrast: "standard" });
}

/** The theme with another value of a token; without one where it is undefined, so that the token follows the others again. */
export function withToken(theme: ThemeTokens, name: TokenName, value: ThemeValue | undefined): ThemeTokens {
  return tidyTheme({ ...theme, [name]: value });
}

/** The theme with another colour in one scheme. The other scheme keeps what is seen there now. */
export function withSide(theme: ThemeTokens, name: TokenName, scheme: Scheme, css: string): ThemeTokens {
  const own = tidyTheme(theme)[name];
  const other: Scheme = scheme === "light" ? "dark" : "light";
  const kept = own === undefined ? (themeColour(theme, name, other) ?? css) : sideOf(own, other);
  return withToken(theme, name, scheme === "light" ? { light: css, dark: kept } : { light: kept, dark: css });
}

/** What a value of each type looks like, for people. */
const examples: Readonly<Record<TokenType, string>> = {
  color: "a colour: #0b5cff, rgb(11 92 255), oklch(0.55 0.2 260), var(--sk-accent)",
  dimension: "a length: 12px, 0.75rem, calc(var(--sk-radius) * 0.5)",
  number: "a number above 0, up to 4: 0.9",
  duration: "a time: 120ms, 0.2s",
  fontFamily: 'names of fonts with commas between: "Inter", system-ui, sans-serif',
  fontWeight: "a number from 1 to 1000: 650",
  shadow: "a shadow: 0 8px 24px -12px #0f172a33, or none",
};

/** What is wrong with a text as the value of a token; undefined where nothing is. */
export function faultOfValue(name: TokenName, css: string): string | undefined {
  const { type } = declarationOf(name);
  return isValidValue(type, css.trim()) ? undefined : `Not taken. It has to be ${examples[type]}.`;
}
