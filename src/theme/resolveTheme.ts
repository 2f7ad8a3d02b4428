import { over, type Colour } from "./colour.js";
import { readColour } from "./cssColour.js";
import { cssOfThemeValue, tokenProperty, type ThemeTokens } from "./themeTokens.js";
import type { TokenDeclaration } from "./tokenDeclaration.js";
import { tokenTable, type TokenName } from "./tokens.js";

/** One look of a theme. */
export interface Mode {
  readonly scheme: "light" | "dark";
  readonly contrast: "standard" | "more";
}

/** Every look that a visitor can meet. */
export const modes: readonly Mode[] = [
  { scheme: "light", contrast: "standard" },
  { scheme: "dark", contrast: "standard" },
  { scheme: "light", contrast: "more" },
  { scheme: "dark", contrast: "more" },
];

/** All tokens, in the order of tokens.json. */
export const tokenNames = Object.keys(tokenTable) as readonly TokenName[];

/** How tokens.json declares a token. */
export function declarationOf(name: TokenName): TokenDeclaration {
  return tokenTable[name];
}

/** CSS that holds for a token: what the stylesheet's cascade gives it. */
export function cssFor(name: TokenName, theme: ThemeTokens, { contrast }: Mode): string {
  const { css, derive, more } = declarationOf(name);
  if (contrast === "more" && more?.firm) return more.css;
  const own = theme[name];
  if (own !== undefined) return cssOfThemeValue(own);
  if (contrast === "more" && more) return more.css;
  return derive?.from.some((source) => theme[source as TokenName] !== undefined) ? derive.css : css;
}

/** Computes a theme's colours in one mode, as a browser would. A token whose value cannot be computed is undefined. */
export function colourReader(theme: ThemeTokens, mode: Mode): (name: TokenName) => Colour | undefined {
  const known = new Map<TokenName, Colour | undefined>();
  const read = (name: TokenName): Colour | undefined => {
    if (!known.has(name)) {
      // Also ends a circle: whoever asks again on the way gets nothing.
      known.set(name, undefined);
      const lookUp = (property: string) => {
        const found = nameByProperty.get(`--${property}`);
        return found && read(found);
      };
      known.set(name, readColour(cssFor(name, theme, mode), { scheme: mode.scheme, lookUp }));
    }
    return known.get(name);
  };
  return read;
}

/** A colour as it is seen: what is translucent lies on the surface. */
export function seenColour(name: TokenName, read: (name: TokenName) => Colour | undefined): Colour | undefined {
  const [colour, surface] = [read(name), read("surface")];
  return colour && colour.alpha < 1 && surface ? over(colour, surface) : colour;
}

const nameByProperty: ReadonlyMap<string, TokenName> = new Map(tokenNames.map((name) => [tokenProperty(name), name]));
