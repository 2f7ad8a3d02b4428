import type { TokenName } from "./tokens.js";

/** A colour in each scheme, where one value does not serve both. */
export interface SchemeColours {
  readonly light: string;
  readonly dark: string;
}

/** A token's value: CSS, a number for `density` and weights, or a colour for each scheme. */
export type ThemeValue = string | number | SchemeColours;

/**
 * Design decisions of a partner, all optional; `docs/tokens.md` lists them. Six give a whole theme, because the rest follows from them:
 * `accent`, `surface`, `text`, `radius`, `font`, `density`. One colour may serve both schemes: `{ light: "#0b5cff", dark: "#6aa1ff" }`,
 * or `light-dark(…)`. `checkTheme` of `stromkasse/theme` says whether everything can be read and seen.
 */
export type ThemeTokens = { readonly [Name in TokenName]?: ThemeValue | undefined };

/** A value as CSS. A bare zero gets a unit, because `calc()` needs one. */
export function cssOfThemeValue(value: ThemeValue): string {
  if (typeof value === "object") return `light-dark(${value.light}, ${value.dark})`;
  return value === "0" || value === 0 ? "0px" : String(value);
}

/** What the stylesheet shall derive: what can be read on the accent and seen beside it, from surface or text all tones between, from a radius the smaller one. */
export function derivedGroups({ accent, surface, text, radius }: ThemeTokens = {}): string | undefined {
  const groups = [(accent || surface || text) && "accent", (surface || text) && "tones", radius !== undefined && "radius"].filter(Boolean);
  return groups.join(" ") || undefined;
}

/** Sets the tokens on an element and takes back those that an earlier theme had set. Through the CSSOM, which a strict CSP allows where it forbids a style attribute. */
export function applyTokens(element: HTMLElement, tokens: ThemeTokens = {}): void {
  const { style } = element;
  const properties = new Map<string, string>();
  for (const [name, value] of Object.entries(tokens)) {
    const css = value === undefined ? "" : cssOfThemeValue(value);
    if (css && !fetchesSomething.test(css)) properties.set(tokenProperty(name), css);
  }
  const outdated = [...style].filter((property) => property.startsWith("--sk-") && !properties.has(property));
  for (const property of outdated) style.removeProperty(property);
  for (const [property, css] of properties) style.setProperty(property, css);
}

/** Custom property that carries a token: `accentText` is `--sk-accent-text`, `space4` is `--sk-4`. */
export function tokenProperty(name: string): string {
  return `--sk-${name.replace("space", "").replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}

/** A theme may come from a partner's database; it must not make the visitor's browser call a third party. */
const fetchesSomething = /url\s*\(|image(-set)?\s*\(|src\s*\(/i;
