import {
  clip,
  fromDisplayP3,
  fromHex,
  fromHsl,
  fromLinearParts,
  fromOklabParts,
  fromOklch,
  luminance,
  mix,
  toOklch,
  type Colour,
} from "./colour.js";

/** Which side of `light-dark()` holds, and what a `var(--sk-…)` stands for. */
export interface ColourContext {
  readonly scheme: "light" | "dark";
  /** Colour of a custom property, without the leading `--`; undefined where there is none. */
  readonly lookUp: (property: string) => Colour | undefined;
}

const plain: ColourContext = { scheme: "light", lookUp: () => undefined };

const keywords: Readonly<Record<string, string>> = { black: "#000000", white: "#ffffff", transparent: "#00000000" };

/**
 * Computes a CSS colour: hex, `rgb()`, `hsl()`, `oklch()`, `oklab()`, `color(srgb | srgb-linear | display-p3 …)`, `light-dark()`, `color-mix()` in
 * oklab or srgb, `var(--sk-…)`, and the house's own `on()`, `at-most()` and `at-least()` (see formula.ts). Undefined for anything else.
 */
export function readColour(text: string, context: ColourContext = plain): Colour | undefined {
  const source = text.trim().toLowerCase();
  const hex = fromHex(keywords[source] ?? source);
  if (hex) return hex;
  const [, name = "", inside = ""] = /^([a-z-]+)\((.*)\)$/s.exec(source) ?? [];
  const parts = splitArguments(inside);
  const colourAt = (index: number) => readColour(parts[index] ?? "", context);
  switch (name) {
    case "var":
      return context.lookUp(parts[0]?.replace(/^--/, "") ?? "") ?? (parts[1] === undefined ? undefined : colourAt(1));
    case "light-dark":
      return parts.length === 2 ? colourAt(context.scheme === "light" ? 0 : 1) : undefined;
    case "color-mix":
      return readMix(parts, context);
    case "on":
    case "at-most":
    case "at-least":
      return readOwn(name, colourAt(0), Number(parts[1]));
    default:
      return readFunction(name, inside);
  }
}

/** Text to be read on a colour: white while that gives 4.5 : 1, else black; on one of both it always does. */
export function readableOn(back: Colour): Colour {
  const channel = luminance(back) < onThreshold ? 1 : 0;
  return { red: channel, green: channel, blue: channel, alpha: 1 };
}

/** White on this luminance has 1.05 / 0.233 = 4.506 : 1, black on it 4.66 : 1. */
export const onThreshold = 0.183;

function readOwn(name: "on" | "at-most" | "at-least", colour: Colour | undefined, bound: number): Colour | undefined {
  if (!colour) return undefined;
  if (name === "on") return readableOn(colour);
  const { lightness, ...rest } = toOklch(colour);
  const bounded = name === "at-most" ? Math.min(lightness, bound) : Math.max(lightness, bound);
  return clip(fromOklch({ ...rest, lightness: bounded }));
}

function readMix(parts: readonly string[], context: ColourContext): Colour | undefined {
  const [method, first = "", second = ""] = parts;
  const space = /^in (oklab|srgb)$/.exec(method ?? "")?.[1];
  if ((space !== "oklab" && space !== "srgb") || parts.length !== 3) return undefined;
  const [one, other] = [splitShare(first), splitShare(second)];
  const [front, back] = [readColour(one.colour, context), readColour(other.colour, context)];
  const share = one.share ?? (other.share === undefined ? 0.5 : 1 - other.share);
  if (!front || !back || (one.share !== undefined && other.share !== undefined)) return undefined;
  return clip(mix(space, front, share, back));
}

function splitShare(text: string): { readonly colour: string; readonly share: number | undefined } {
  const [, colour = text, share] = /^(.*?)\s+([\d.]+)%$/s.exec(text) ?? [];
  return { colour, share: share === undefined ? undefined : Number(share) / 100 };
}

function readFunction(name: string, inside: string): Colour | undefined {
  const [main = "", slashed] = inside.split("/");
  const words = main
    .trim()
    .split(/[\s,]+/)
    .filter(Boolean);
  const space = name === "color" ? words.shift() : name;
  const fourth = slashed?.trim() ?? (/^(rgb|hsl)a?$/.test(name) ? words[3] : undefined);
  const [one, two, three] = words.map((word) => word.replace(/deg$/, ""));
  if (one === undefined || two === undefined || three === undefined || words.length > 4 || (words.length === 4 && slashed !== undefined)) {
    return undefined;
  }
  const alpha = fourth === undefined ? 1 : amount(fourth, 1);
  const made = makeColour(space ?? "", [one, two, three], alpha);
  return made && Object.values(made).every((part) => Number.isFinite(part)) ? clip(made) : undefined;
}

function makeColour(space: string, [one, two, three]: readonly [string, string, string], alpha: number): Colour | undefined {
  switch (space) {
    case "rgb":
    case "rgba":
      return { red: amount(one, 255) / 255, green: amount(two, 255) / 255, blue: amount(three, 255) / 255, alpha };
    case "hsl":
    case "hsla":
      return fromHsl(amount(one, 360), amount(two, 100) / 100, amount(three, 100) / 100, alpha);
    case "oklch":
      return fromOklch({ lightness: amount(one, 1), chroma: amount(two, 0.4), hue: amount(three, 360), alpha });
    case "oklab":
      return fromOklabParts(amount(one, 1), amount(two, 0.4), amount(three, 0.4), alpha);
    case "srgb":
      return { red: amount(one, 1), green: amount(two, 1), blue: amount(three, 1), alpha };
    case "srgb-linear":
      return fromLinearParts(amount(one, 1), amount(two, 1), amount(three, 1), alpha);
    case "display-p3":
      return fromDisplayP3(amount(one, 1), amount(two, 1), amount(three, 1), alpha);
    default:
      return undefined;
  }
}

/** A number, or a percentage of `whole`; `none` is 0. NaN for anything else. */
function amount(text: string, whole: number): number {
  if (text === "none") return 0;
  if (!/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?%?$/.test(text)) return Number.NaN;
  return text.endsWith("%") ? (Number(text.slice(0, -1)) / 100) * whole : Number(text);
}

/** Splits at the commas that are not inside brackets. */
export function splitArguments(text: string): string[] {
  const parts: string[] = [];
  let [depth, start] = [0, 0];
  for (let at = 0; at < text.length; at++) {
    if (text[at] === "(") depth++;
    if (text[at] === ")") depth--;
    if (text[at] === "," && depth === 0) {
      parts.push(text.slice(start, at).trim());
      start = at + 1;
    }
  }
  parts.push(text.slice(start).trim());
  return parts.filter(Boolean);
}
