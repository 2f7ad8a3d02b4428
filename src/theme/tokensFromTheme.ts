import { black, toHex } from "./colour.js";
import { splitArguments } from "./cssColour.js";
import type { Json, JsonObject } from "./json.js";
import { colourReader, declarationOf, tokenNames } from "./resolveTheme.js";
import { cssOfThemeValue, type ThemeTokens } from "./themeTokens.js";
import type { TokenName } from "./tokens.js";
import { colourValue, cssOfValue, valueOfCss } from "./tokenValue.js";

type Scheme = "light" | "dark";

/** A document of the Resolver Module 2025.10 that holds its tokens inline. */
export interface TokenDocument extends JsonObject {
  readonly version: "2025.10";
}

/**
 * Writes a theme as design tokens: one resolver document with the tokens inline, light first, and what differs in the dark as a context.
 * `themeFromTokens` reads the same theme back. CSS for which the format has no form stands in `$extensions.stromkasse.value`, beside the
 * nearest value that it has.
 */
export function tokensFromTheme(theme: ThemeTokens, { name = "Theme" }: { readonly name?: string } = {}): TokenDocument {
  const light = tokenTree(theme, "light", () => true);
  const dark = tokenTree(theme, "dark", (token) => needsDark(theme, token));
  return {
    $schema: "https://www.designtokens.org/schemas/2025.10/resolver.json",
    name,
    version: "2025.10",
    sets: { theme: { sources: [light] } },
    modifiers: { scheme: { contexts: { light: [], dark: [dark] }, default: "light" } },
    resolutionOrder: [{ $ref: "#/sets/theme" }, { $ref: "#/modifiers/scheme" }],
  };
}

function needsDark(theme: ThemeTokens, name: TokenName): boolean {
  if (declarationOf(name).type !== "color") return false;
  return JSON.stringify(fileToken(theme, name, "light")) !== JSON.stringify(fileToken(theme, name, "dark"));
}

function tokenTree(theme: ThemeTokens, scheme: Scheme, isWanted: (name: TokenName) => boolean): JsonObject {
  const tree: Record<string, Json> = {};
  for (const name of tokenNames) {
    if (theme[name] === undefined || !isWanted(name)) continue;
    const path = declarationOf(name).path.split(".");
    let group = tree;
    for (const step of path.slice(0, -1)) group = (group[step] ??= {}) as Record<string, Json>;
    group[path.at(-1) ?? name] = fileToken(theme, name, scheme);
  }
  return tree;
}

function fileToken(theme: ThemeTokens, name: TokenName, scheme: Scheme): JsonObject {
  const { type } = declarationOf(name);
  const value = theme[name] ?? "";
  const css = typeof value === "object" ? value[scheme] : cssOfThemeValue(value);
  const exact = type === "shadow" ? shadowValue(css) : valueOfCss(type, css);
  if (exact !== undefined && cssOfValue(type, exact) === css) return { $type: type, $value: exact };
  return { $type: type, $value: exact ?? nearest(theme, name, scheme, css), $extensions: { stromkasse: { value: css } } };
}

/** What comes closest to CSS that the format cannot hold: the colour that it computes to, the first length in it. */
function nearest(theme: ThemeTokens, name: TokenName, scheme: Scheme, css: string): Json {
  const { type } = declarationOf(name);
  switch (type) {
    case "color": {
      const colour = colourReader(theme, { scheme, contrast: "standard" })(name);
      return colourValue(colour ?? black);
    }
    case "dimension":
      return { value: Number.parseFloat(/\d*\.?\d+/.exec(css)?.[0] ?? "0"), unit: "px" };
    case "duration":
      return { value: 0, unit: "ms" };
    case "fontFamily":
      return "inherit";
    case "shadow":
      return [];
    default:
      return 1;
  }
}

/** `[inset] x y [blur [spread]] #colour`, several with commas between. */
function shadowValue(css: string): Json | undefined {
  const parts = splitArguments(css).map((shadow) => {
    const words = shadow.split(" ");
    const isInset = words[0] === "inset";
    const [offsetX, offsetY, blur, spread, colour] = isInset ? words.slice(1) : words;
    const lengths = [offsetX, offsetY, blur, spread].map((length) => valueOfCss("dimension", length === "0" ? "0px" : (length ?? "")));
    const color = valueOfCss("color", colour ?? "");
    if (lengths.some((length) => length === undefined) || color === undefined) return undefined;
    const [x = 0, y = 0, soft = 0, wide = 0] = lengths;
    return { color, offsetX: x, offsetY: y, blur: soft, spread: wide, ...(isInset ? { inset: true } : {}) };
  });
  const known = parts.filter((part) => part !== undefined);
  return known.length === parts.length ? known : undefined;
}

/** A theme's colour in a scheme as `#rrggbb`, derived ones included; undefined where it cannot be computed. */
export function themeColour(theme: ThemeTokens, name: TokenName, scheme: Scheme): string | undefined {
  const colour = colourReader(theme, { scheme, contrast: "standard" })(name);
  return colour && toHex(colour);
}
