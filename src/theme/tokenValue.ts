import { round } from "culori/fn";
import { readColour } from "./cssColour.js";
import { fromHex, readLiteral, toHex, type Colour } from "./colour.js";
import { computeMaths } from "./formats/maths.js";
import { isObject, listOf, textOf, type Json, type JsonObject } from "./json.js";
import type { TokenType } from "./tokenDeclaration.js";
import { isValidValue } from "./validate.js";

/** Names of weights in the Format Module 2025.10, without their hyphens. */
const weights: Readonly<Record<string, number>> = {
  thin: 100,
  hairline: 100,
  extralight: 200,
  ultralight: 200,
  light: 300,
  normal: 400,
  regular: 400,
  book: 400,
  medium: 500,
  semibold: 600,
  demibold: 600,
  bold: 700,
  extrabold: 800,
  ultrabold: 800,
  black: 900,
  heavy: 900,
  extrablack: 950,
  ultrablack: 950,
};

const genericFamilies = /^(inherit|serif|sans-serif|monospace|cursive|fantasy|system-ui|ui-[a-z-]+|math|emoji)$/;

/** Writes a resolved value of a token file as CSS; undefined where it is none of this type. Hex strings and Tokens Studio's forms are taken too. */
export function cssOfValue(type: TokenType, value: Json): string | undefined {
  switch (type) {
    case "color":
      return cssOfColour(value);
    case "dimension":
      return cssOfMeasure(value, /^(px|rem)$/, "px");
    case "duration":
      return cssOfMeasure(value, /^m?s$/, "ms");
    case "number":
      return cssOfNumber(value);
    case "fontWeight":
      return cssOfWeight(value);
    case "fontFamily":
      return cssOfFamily(value);
    case "shadow":
      return cssOfShadow(value);
  }
}

function cssOfColour(value: Json): string | undefined {
  if (typeof value === "string") return readColour(value) ? value.trim().toLowerCase() : fadedColour(value);
  const space = isObject(value) ? textOf(value["colorSpace"]) : undefined;
  if (!isObject(value) || space === undefined) return undefined;
  const parts = listOf(value["components"]).map((part) => (typeof part === "number" || part === "none" ? String(part) : ""));
  const alpha = typeof value["alpha"] === "number" ? value["alpha"] : 1;
  if (parts.length !== 3 || parts.includes("")) return undefined;
  const hex = typeof value["hex"] === "string" ? fromHex(value["hex"]) : undefined;
  const written = writtenColour(space, parts, alpha < 1 ? ` / ${alpha}` : "");
  const read = readLiteral(written);
  if (hex && (!read || (!keptSpaces.has(space) && isNear(hex, read)))) return toHex({ ...hex, alpha });
  return read && (space === "srgb" ? toHex(read) : written);
}

/** `rgba(#0b5cff, 0.5)`: what references of Tokens Studio leave behind. */
function fadedColour(text: string): string | undefined {
  const [, inner = "", amount = ""] = /^\s*(?:rgba?|hsla?)\(\s*(.+?)\s*[,/]\s*([\d.]+%?)\s*\)\s*$/i.exec(text) ?? [];
  const colour = readColour(inner);
  const alpha = amount.endsWith("%") ? Number.parseFloat(amount) / 100 : Number(amount);
  return colour && alpha >= 0 && alpha <= 1 ? toHex({ ...colour, alpha }) : undefined;
}

/** Components are rounded in many files; the hex beside them then says what was meant. */
function isNear(hex: Colour, read: Colour): boolean {
  return [hex.r - read.r, hex.g - read.g, hex.b - read.b].every((distance) => Math.abs(distance) < 1 / 255);
}

/** Spaces that a theme is written in for their own sake: their components stay, whatever hex stands beside them. */
const keptSpaces: ReadonlySet<string> = new Set(["srgb-linear", "display-p3", "oklch", "oklab", "hsl"]);

/** The Format Module's spaces are those of CSS Color 4, of the same names and ranges. */
function writtenColour(space: string, parts: readonly string[], slash: string): string {
  switch (space) {
    case "hsl":
    case "hwb":
      // Without a unit, newer browsers only read them.
      return `${space}(${parts.map((part, index) => (index === 0 || part === "none" ? part : `${part}%`)).join(" ")}${slash})`;
    case "lab":
    case "lch":
    case "oklab":
    case "oklch":
      return `${space}(${parts.join(" ")}${slash})`;
    default:
      return `color(${space} ${parts.join(" ")}${slash})`;
  }
}

function cssOfMeasure(value: Json, units: RegExp, unit: string): string | undefined {
  if (typeof value === "number") return `${value}${unit}`;
  const computed = typeof value === "string" ? (/^\s*-?[\d.]+[a-z]*\s*$/.test(value) ? value : (computeMaths(value) ?? "")) : "";
  const [, amount, written = unit] =
    typeof value === "string"
      ? (/^\s*(-?\d*\.?\d+)([a-z]*)\s*$/.exec(computed) ?? [])
      : isObject(value) && typeof value["value"] === "number" && typeof value["unit"] === "string"
        ? ["", String(value["value"]), value["unit"]]
        : [];
  const given = written === "" ? unit : written;
  return amount !== undefined && Number.isFinite(Number(amount)) && units.test(given) ? `${Number(amount)}${given}` : undefined;
}

function cssOfNumber(value: Json): string | undefined {
  const amount = typeof value === "string" && value.trim() !== "" ? Number(value) : value;
  return typeof amount === "number" && Number.isFinite(amount) ? String(amount) : undefined;
}

function cssOfWeight(value: Json): string | undefined {
  const named = typeof value === "string" ? weights[value.toLowerCase().replaceAll(/[\s-]/g, "")] : undefined;
  const weight = named ?? Number(cssOfNumber(value));
  return weight >= 1 && weight <= 1000 ? String(weight) : undefined;
}

function cssOfFamily(value: Json): string | undefined {
  const names = typeof value === "string" ? value.split(",") : listOf(value);
  const written = names.map((name) => (typeof name === "string" ? cssOfFamilyName(name) : undefined));
  return written.length > 0 && written.every((name) => name !== undefined) ? written.join(", ") : undefined;
}

function cssOfFamilyName(name: string): string | undefined {
  const bare = name.trim().replaceAll(/^["']|["']$/g, "");
  if (!/^[\p{L}\p{N}_ .+&-]+$/u.test(bare)) return undefined;
  return genericFamilies.test(bare) || /^[a-z_][\w-]*$/i.test(bare) ? bare : `"${bare}"`;
}

function cssOfShadow(value: Json): string | undefined {
  if (typeof value === "string") return isValidValue("shadow", value) ? value : undefined;
  const parts = (Array.isArray(value) ? (value as readonly Json[]) : [value]).map(cssOfOneShadow);
  return parts.length > 0 && parts.every((part) => part !== undefined) ? parts.join(", ") : undefined;
}

function cssOfOneShadow(value: Json): string | undefined {
  if (!isObject(value)) return undefined;
  const lengths = [field(value, "offsetX", "x"), field(value, "offsetY", "y"), value["blur"] ?? 0, value["spread"] ?? 0].map((part) =>
    part === undefined ? undefined : cssOfMeasure(part, /^(px|rem)$/, "px"),
  );
  const colour = cssOfColour(value["color"] ?? null);
  if (colour === undefined || lengths.includes(undefined)) return undefined;
  const isInset = value["inset"] === true || value["type"] === "innerShadow";
  return `${isInset ? "inset " : ""}${lengths.map((length) => length?.replace(/^0px$/, "0")).join(" ")} ${colour}`;
}

/** One shadow for both schemes: `light-dark()` takes colours only, so all else must be the same; undefined where it is not. */
export function joinShadows(light: string, dark: string): string | undefined {
  const [ones, others] = [light.split(", "), dark.split(", ")];
  const joined = ones.map((one, index) => {
    const [[, shape, colour], [, otherShape, otherColour]] = [splitShadow(one), splitShadow(others[index] ?? "")];
    return shape !== undefined && shape === otherShape ? `${shape} light-dark(${colour}, ${otherColour})` : undefined;
  });
  return ones.length === others.length && joined.every((shadow) => shadow !== undefined) ? joined.join(", ") : undefined;
}

const splitShadow = (shadow: string) => /^(.*) (#\w+)$/.exec(shadow) ?? [];

const field = (value: JsonObject, name: string, studioName: string) => value[name] ?? value[studioName];

/** Writes CSS as a value of the Format Module 2025.10; undefined where the format has no form for it. */
export function valueOfCss(type: TokenType, css: string): Json | undefined {
  switch (type) {
    case "color": {
      const colour = readColour(css);
      return colour && colourValue(colour);
    }
    case "dimension":
    case "duration": {
      const [, amount, unit = ""] = /^(-?\d*\.?\d+)(px|rem|ms|s)$/.exec(css) ?? [];
      return amount === undefined ? undefined : { value: Number(amount), unit };
    }
    case "number":
    case "fontWeight":
      return /^-?\d*\.?\d+$/.test(css) ? Number(css) : undefined;
    case "fontFamily":
      return css.includes("(") ? undefined : css.split(",").map((name) => name.trim().replaceAll(/^["']|["']$/g, ""));
    case "shadow":
      return undefined;
  }
}

const [threePlaces, fourPlaces] = [round(3), round(4)];

/** A colour as the Format Module writes it: sRGB, with the hex beside it. */
export function colourValue(colour: Colour): JsonObject {
  const components = [colour.r, colour.g, colour.b].map(fourPlaces);
  const hex = toHex({ ...colour, alpha: 1 });
  const alpha = threePlaces(colour.alpha);
  return colour.alpha < 1 ? { colorSpace: "srgb", components, alpha, hex } : { colorSpace: "srgb", components, hex };
}
