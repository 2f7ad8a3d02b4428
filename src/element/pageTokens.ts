import type { ThemeTokens } from "../theme/themeTokens.js";

/** Custom properties that the stylesheet declares on its root, by the name that a theme gives them. */
export type TokenNames = ReadonlyMap<string, string>;

/** What a sheet's root can be given: read from the sheet itself, so that there is no second list. */
export function tokenNamesOf(sheets: readonly CSSStyleSheet[]): TokenNames {
  const names = new Map<string, string>();
  for (const rule of sheets.flatMap((sheet) => [...sheet.cssRules])) {
    // Not `instanceof`: the sheet may be another frame's.
    if (!("selectorText" in rule) || rule.selectorText !== ":where(.sk-root)") continue;
    for (const property of (rule as CSSStyleRule).style) if (property.startsWith("--sk-")) names.set(property, tokenName(property));
  }
  return names;
}

/** `--sk-accent-text` is `accentText`, `--sk-4` is `space4`. */
export function tokenName(property: string): string {
  const name = property.slice("--sk-".length);
  return /^\d/.test(name) ? `space${name}` : name.replaceAll(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

/**
 * What the page gives to an element by `strom-kasse { --sk-accent: … }`, or to anything around it. The stylesheet's root declares every
 * token itself, which hides what is inherited; so it is taken over as a theme, from which the rest follows as from any other.
 */
export function readPageTokens(element: Element, names: TokenNames): ThemeTokens {
  const style = getComputedStyle(element);
  const given = [...names].map(([property, name]) => [name, style.getPropertyValue(property).trim()] as const);
  return Object.fromEntries(given.filter(([, value]) => value !== ""));
}

/** A rule that makes a change of any token a transition, which tells of it: a page's media query or class makes no other sound. */
export function tokenTransitions(selector: string, names: TokenNames): string {
  const properties = [...names.keys()].map((property) => `${property} 1ms step-start allow-discrete`);
  return `${selector} { transition: ${properties.join(", ")}; }`;
}
