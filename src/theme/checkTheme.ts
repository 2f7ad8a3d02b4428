import { contrast, intoGamut, fromHex, toHex, toOklch, type Colour } from "./colour.js";
import { places } from "./places.js";
import { colourReader, declarationOf, modes, seenColour, tokenNames, type Mode } from "./resolveTheme.js";
import type { ThemeTokens } from "./themeTokens.js";
import type { TokenName } from "./tokens.js";

/** One colour on another, in one mode. */
export interface ContrastPair extends Mode {
  readonly front: TokenName;
  readonly back: TokenName;
  /** Where the two meet, for people: `link in a notice`. */
  readonly place: string;
  /** `text` has to be read (4.5 : 1, WCAG 2.2, 1.4.3), `ui` to be seen (3 : 1, 1.4.11). */
  readonly kind: "text" | "ui";
  readonly needs: 4.5 | 3;
  /** Contrast ratio, 1 to 21. */
  readonly ratio: number;
  readonly passes: boolean;
  /** `#rrggbb`, as it is seen. */
  readonly frontColour: string;
  readonly backColour: string;
}

/** A pair that is too close, and what would do. */
export interface ContrastFault extends ContrastPair {
  /** The nearest lightness of the same hue that passes on every ground this colour has in this mode; undefined where none does. */
  readonly nearest: string | undefined;
}

export interface ThemeReport {
  readonly passes: boolean;
  /** Every pair that is drawn, in every mode. */
  readonly pairs: readonly ContrastPair[];
  readonly faults: readonly ContrastFault[];
  /** Colours that cannot be computed here (a named colour, a `var()` of the page's own), so that nothing can be said of them. */
  readonly unreadable: readonly TokenName[];
}

export interface CheckOptions {
  /** The schemes that the host shows; default both. */
  readonly schemes?: readonly ("light" | "dark")[];
}

/** Tests every pair of a theme's colours that the checkout draws against WCAG 2.2 AA, in light and dark, each with ordinary and with more contrast. */
export function checkTheme(theme: ThemeTokens, { schemes = ["light", "dark"] }: CheckOptions = {}): ThemeReport {
  const pairs: ContrastPair[] = [];
  const faults: ContrastFault[] = [];
  const unreadable = new Set<TokenName>();
  for (const mode of modes.filter(({ scheme }) => schemes.includes(scheme))) {
    const read = colourReader(theme, mode);
    for (const front of tokenNames) {
      if (declarationOf(front).type === "color" && !read(front)) unreadable.add(front);
      const here = pairsOf(front, mode, (name) => seenColour(name, read));
      pairs.push(...here);
      const failing = here.filter(({ passes }) => !passes);
      if (failing.length > 0) {
        const nearest = nearestPassing(here);
        faults.push(...failing.map((pair) => ({ ...pair, nearest })));
      }
    }
  }
  return { passes: faults.length === 0 && unreadable.size === 0, pairs, faults, unreadable: [...unreadable] };
}

function pairsOf(front: TokenName, mode: Mode, seen: (name: TokenName) => Colour | undefined): ContrastPair[] {
  return places
    .filter((place) => place.front === front)
    .flatMap(({ back, kind, name: place }): ContrastPair[] => {
      const [above, below] = [seen(front), seen(back)];
      if (!above || !below) return [];
      const [frontColour, backColour] = [toHex(above), toHex(below)];
      const needs = kind === "text" ? 4.5 : 3;
      const ratio = ratioOf(frontColour, backColour);
      return [{ ...mode, front, back, place, kind, needs, ratio, passes: ratio >= needs, frontColour, backColour }];
    });
}

/** Of what a screen shows: eight bits a channel. */
function ratioOf(front: string, back: string): number {
  const [above, below] = [fromHex(front), fromHex(back)];
  return above && below ? contrast(above, below) : 1;
}

const lightnessSteps = 500;

/** Searches OKLCH lightness upwards and downwards, hue kept, chroma reduced where sRGB ends. */
function nearestPassing(pairs: readonly ContrastPair[]): string | undefined {
  const front = fromHex(pairs[0]?.frontColour ?? "");
  if (!front) return undefined;
  const start = toOklch(front);
  for (let step = 1; step <= lightnessSteps; step++) {
    for (const sign of [-1, 1]) {
      const lightness = start.lightness + (sign * step) / lightnessSteps;
      if (lightness < 0 || lightness > 1) continue;
      const hex = toHex(intoGamut({ ...start, lightness }));
      if (pairs.every(({ backColour, needs }) => ratioOf(hex, backColour) >= needs)) return hex;
    }
  }
  return undefined;
}
