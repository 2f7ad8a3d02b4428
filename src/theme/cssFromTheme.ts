import { declarationOf, tokenNames } from "./resolveTheme.js";
import { cssOfThemeValue, tokenProperty, type ThemeTokens } from "./themeTokens.js";
import type { TokenName } from "./tokens.js";
import { themeColour } from "./tokensFromTheme.js";
import { isValidValue } from "./validate.js";

export interface CssOptions {
  /** Whose custom properties are set. Default `.sk-root`, every checkout of the page. */
  readonly selector?: string;
  /** The one scheme that the brand has: the checkout then stays in it, whatever the page or the visitor's system asks for. */
  readonly only?: "light" | "dark";
}

/**
 * Writes a theme as a stylesheet for hosts without JavaScript of their own, or for pages that come from a server: what the theme sets, and the
 * colours that follow from it, computed for both schemes. A value that is no harmless CSS of its type is left out.
 */
export function cssFromTheme(theme: ThemeTokens, { selector = ".sk-root", only }: CssOptions = {}): string {
  const tokens = tokenNames.flatMap((name) => {
    const css = lineFor(name, theme);
    return css === undefined ? [] : [`  ${tokenProperty(name)}: ${css};`];
  });
  const lines = only && tokens.length > 0 ? [`  color-scheme: only ${only} !important;`, ...tokens] : tokens;
  return lines.length === 0 ? "" : `${selector} {\n${lines.join("\n")}\n}\n`;
}

function lineFor(name: TokenName, theme: ThemeTokens): string | undefined {
  const { type, derive } = declarationOf(name);
  const own = theme[name];
  if (own !== undefined) {
    const css = cssOfThemeValue(own);
    return isValidValue(type, css) ? css : undefined;
  }
  if (!derive?.from.some((source) => theme[source as TokenName] !== undefined)) return undefined;
  if (type !== "color") return derive.css;
  const [light, dark] = [themeColour(theme, name, "light"), themeColour(theme, name, "dark")];
  if (light === undefined || dark === undefined) return undefined;
  return light === dark ? light : `light-dark(${light}, ${dark})`;
}
