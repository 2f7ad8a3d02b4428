import { black, clip, fromOklch, isMixingSpace, luminance, mix, readLiteral, toOklch, white, type Colour } from "./colour.js";

/** Which side of `light-dark()` holds, and what a `var(--sk-…)` stands for. */
export interface ColourContext {
  readonly scheme: "light" | "dark";
  /** Colour of a custom property, without the leading `--`; undefined where there is none. */
  readonly lookUp: (property: string) => Colour | undefined;
}

const plain: ColourContext = { scheme: "light", lookUp: () => undefined };

const keywords: ReadonlyMap<string, Colour> = new Map([
  ["black", black],
  ["white", white],
  ["transparent", { ...black, alpha: 0 }],
]);

/**
 * Computes a CSS colour: hex, every colour function and space of CSS Color 4, `light-dark()`, `color-mix()`, `var(--sk-…)`, and the house's own
 * `on()`, `at-most()` and `at-least()` (see formula.ts). Undefined for anything else. culori reads the colours that are written out; what stands
 * around them its parser refuses, and is read here.
 */
export function readColour(text: string, context: ColourContext = plain): Colour | undefined {
  const source = text.trim().toLowerCase();
  const written = keywords.get(source) ?? readLiteral(source);
  if (written) return clip(written);
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
      return undefined;
  }
}

/** Text to be read on a colour: white while that gives 4.5 : 1, else black; on one of both it always does. */
export function readableOn(back: Colour): Colour {
  return luminance(back) < onThreshold ? white : black;
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
  const space = /^in ([\w-]+)$/.exec(method ?? "")?.[1] ?? "";
  if (!isMixingSpace(space) || parts.length !== 3) return undefined;
  const [one, other] = [splitShare(first), splitShare(second)];
  const [front, back] = [readColour(one.colour, context), readColour(other.colour, context)];
  const share = one.share ?? (other.share === undefined ? 0.5 : 1 - other.share);
  if (!front || !back || !(share >= 0 && share <= 1) || (one.share !== undefined && other.share !== undefined)) return undefined;
  return clip(mix(space, front, share, back));
}

function splitShare(text: string): { readonly colour: string; readonly share: number | undefined } {
  const [, colour = text, share] = /^(.*?)\s+([\d.]+)%$/s.exec(text) ?? [];
  return { colour, share: share === undefined ? undefined : Number(share) / 100 };
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
