import { toOklch, type Colour } from "../colour.js";
import { readColour } from "../cssColour.js";
import { faultOfRange } from "../ranges.js";
import { declarationOf } from "../resolveTheme.js";
import type { TokenName } from "../tokens.js";
import type { Brand, BrandToken } from "./readBrand.js";
import { roles } from "./roles.js";

/** A token of the brand that may be meant by one of ours. */
export interface Suggestion {
  readonly token: TokenName;
  readonly from: BrandToken;
  /** For people, in English. */
  readonly reason: string;
}

/** All that is offered for one token of ours. */
export interface Offer {
  readonly token: TokenName;
  /** The surest first. */
  readonly suggestions: readonly Suggestion[];
  /** Why a person has to choose; undefined where the first one is clear. */
  readonly question: string | undefined;
}

/** What a brand's tokens may be for us, by name, type and value. Nothing is applied: a person takes or leaves each offer. */
export function suggestMap(brand: Brand): readonly Offer[] {
  const named = brand.tokens.map((token) => ({ token, name: roleName(token.path, brand) }));
  return (Object.entries(roles) as [TokenName, readonly string[]][]).flatMap(([token, names]): Offer[] => {
    const suggestions = names.flatMap((wanted) =>
      named
        .filter(({ token: from, name }) => name === wanted && fits(token, from))
        .map(({ token: from }) => suggestionOf(token, from, wanted)),
    );
    return suggestions.length === 0 ? [] : [{ token, suggestions, question: questionOf(token, suggestions) }];
  });
}

const sorting = new Set(
  "color colors colour colours semantic sem sys global core base alias theme light dark default standard normal rest main tokens token kui mode functional typography typescale".split(
    " ",
  ),
);

/** The words of a path that say what it is for. A word that begins nearly every name is the brand's own. */
function roleName(path: string, { tokens }: Brand): string {
  const words = wordsOf(path);
  const isPrefix = (word: string) =>
    tokens.length >= 8 && tokens.filter((other) => wordsOf(other.path)[0] === word).length > tokens.length * 0.8;
  const [first = "", ...rest] = words;
  const own = rest.length > 0 && isPrefix(first) ? rest : words;
  // Material puts `md` in front; at the end it is a size.
  const kept = own.filter((word, index) => !sorting.has(word) && !(word === "md" && index === 0));
  return kept.filter((word, index) => word !== kept[index - 1]).join(" ");
}

const wordsOf = (path: string) =>
  path
    .replaceAll(/([a-z])([A-Z])/g, "$1 $2")
    .toLowerCase()
    .split(/[^a-z0-9&]+/)
    .filter(Boolean);

/** Only a value of the token's type, in its range, and a colour that can be what the name says. */
function fits(token: TokenName, from: BrandToken): boolean {
  const { type } = declarationOf(token);
  if (from.type !== type) return false;
  const values = [from.light, from.dark].filter((value) => value !== undefined);
  if (type !== "color") return values.every((value) => faultOfRange(token, value) === undefined && isPlausibleSize(token, value));
  return isPlausible(token, from.light, "light") && (from.dark === from.light || isPlausible(token, from.dark, "dark"));
}

/** Corners rounder than this belong to pills. */
const roundest = 48;

function isPlausibleSize(token: TokenName, css: string): boolean {
  if (token !== "radius") return true;
  const size = Number.parseFloat(css) * (css.endsWith("rem") ? 16 : 1);
  return size >= 0 && size <= roundest;
}

/** One value for both schemes is judged as that of the light one. */
function isPlausible(token: TokenName, css: string | undefined, scheme: "light" | "dark"): boolean {
  if (css === undefined) return true;
  const colour = readColour(css);
  if (!colour) return false;
  const { lightness } = toOklch(colour);
  switch (token) {
    case "surface":
    case "cardBackground":
    case "surfaceRaised":
      return scheme === "light" ? lightness > 0.85 : lightness < 0.45;
    case "savingSoft":
    case "warningSoft":
    case "dangerSoft":
    case "surfaceSunken":
      return scheme === "light" ? lightness > 0.85 : lightness < 0.5;
    case "saving":
      return isHue(colour, 100, 200);
    case "warning":
      return isHue(colour, 20, 115);
    case "danger":
      return isHue(colour, 0, 50) || isHue(colour, 340, 360);
    default:
      return colour.alpha > 0;
  }
}

function isHue(colour: Colour, from: number, to: number): boolean {
  const { hue, chroma } = toOklch(colour);
  return chroma > 0.03 && hue >= from && hue <= to;
}

function suggestionOf(token: TokenName, from: BrandToken, wanted: string): Suggestion {
  const value = from.light === from.dark || from.dark === undefined ? from.light : `${from.light ?? "nothing"}, in the dark ${from.dark}`;
  return { token, from, reason: `“${wanted}” is a usual name for ${token}; its ${from.type} is ${value ?? from.dark}` };
}

/** Names that two brands use for two different things: only a person knows. */
const ambiguous: Readonly<Partial<Record<TokenName, readonly string[]>>> = { accent: ["primary", "accent", "brand"] };

function questionOf(token: TokenName, suggestions: readonly Suggestion[]): string | undefined {
  const [first] = suggestions;
  const rivals = suggestions.filter(({ from }) => from.light !== first?.from.light && isAmbiguous(token, from.path));
  if (!first || rivals.length === 0 || !isAmbiguous(token, first.from.path)) return undefined;
  return `${[first, ...rivals].map(({ from }) => from.path).join(" or ")}? Both may be ${token}.`;
}

const isAmbiguous = (token: TokenName, path: string) => ambiguous[token]?.includes(wordsOf(path).at(-1) ?? "") ?? false;
