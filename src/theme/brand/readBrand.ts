import { partsOfComposite } from "../composites.js";
import { faultText, resolveOwn, type FileToken } from "../dtcg.js";
import type { Scheme, Side, Sides } from "../formats/schemes.js";
import type { Json } from "../json.js";
import type { TokenType } from "../tokenDeclaration.js";
import { cssOfValue } from "../tokenValue.js";
import { joinFiles, placeFiles, type BrandFile, type LeftFile, type PlacedFile } from "./placeFiles.js";

/** A value that a brand has, and what it is in each scheme. */
export interface BrandToken {
  /** Joined with dots; of a part of a composite, with the part's name at the end. */
  readonly path: string;
  /** How another token refers to it. */
  readonly reference: Json;
  readonly type: TokenType;
  /** CSS; undefined where the brand has no value in this scheme. */
  readonly light: string | undefined;
  readonly dark: string | undefined;
}

/** A token of a brand that cannot be used, and why. */
export interface UnreadToken {
  readonly path: string;
  readonly reason: string;
}

/** What a brand's files hold. */
export interface Brand {
  readonly tokens: readonly BrandToken[];
  readonly unread: readonly UnreadToken[];
  readonly schemes: readonly Scheme[];
  readonly files: readonly PlacedFile[];
  readonly left: readonly LeftFile[];
}

/** Reads several files of one brand. */
export function readBrand(files: readonly BrandFile[]): Brand | { readonly fault: string } {
  const placement = placeFiles(files);
  if ("fault" in placement) return placement;
  const sides = joinFiles(placement.placed);
  const { tokens, unread } = brandTokens(sides);
  if (tokens.length === 0) {
    const names = files.map(({ name }) => name).join(", ");
    return {
      fault: `${names}: no tokens found. Known are DTCG, Tokens Studio, Penpot, Style Dictionary, Figma variables, Material themes and CSS properties.`,
    };
  }
  return { tokens, unread, schemes: sides.schemes, files: placement.placed, left: placement.left };
}

function brandTokens({ light, dark }: Sides): Pick<Brand, "tokens" | "unread"> {
  const tokens: BrandToken[] = [];
  const unread: UnreadToken[] = [];
  for (const path of new Set([...light.own.keys(), ...dark.own.keys()])) {
    const [one, other] = [valuesAt(path, light), valuesAt(path, dark)];
    const [values, faults] = [{ ...other.values, ...one.values }, one.reason ?? other.reason];
    if (faults !== undefined) unread.push({ path, reason: faults });
    for (const [name, { type, reference }] of Object.entries(values)) {
      const [lightCss, darkCss] = [one.values[name]?.css, other.values[name]?.css];
      tokens.push({ path: name, reference, type, light: lightCss, dark: darkCss });
    }
  }
  return { tokens, unread };
}

interface ReadValue {
  readonly type: TokenType;
  readonly css: string;
  readonly reference: Json;
}

/** A token's value in a scheme, or those of its parts, by their paths. */
interface ReadValues {
  readonly values: Readonly<Record<string, ReadValue>>;
  readonly reason?: string;
}

function valuesAt(path: string, side: Side): ReadValues {
  const token = side.own.get(path);
  if (!token) return { values: {} };
  const resolved = resolveOwn(token, side.known, [path]);
  if ("fault" in resolved) return { values: {}, reason: faultText(resolved) };
  const { value } = resolved;
  const type = typeOf(path, token.type, value);
  const css = type && cssOfValue(type, value);
  if (type && css !== undefined) return { values: { [path]: { type, css, reference: `{${path}}` } } };
  const parts = partsOfComposite(value).flatMap((part): [string, ReadValue][] => {
    const partCss = cssOfValue(part.type, part.value);
    const reference = { $ref: `#/${[...token.path, "$value", part.name].map(pointerStep).join("/")}` };
    return partCss === undefined ? [] : [[`${path}.${part.name}`, { type: part.type, css: partCss, reference }]];
  });
  return parts.length > 0 ? { values: Object.fromEntries(parts) } : { values: {}, reason: reasonOf(token, type, value) };
}

const pointerStep = (step: string) => step.replaceAll("~", "~0").replaceAll("/", "~1");

function reasonOf({ type: told }: FileToken, type: TokenType | undefined, value: Json): string {
  const text = JSON.stringify(value);
  const shown = text.length > 60 ? `${text.slice(0, 60)}…` : text;
  if (type !== undefined) return `This is no ${type} that can be computed: ${shown}.`;
  return `No token of ours is a ${told ?? "value like this"}: ${shown}.`;
}

const typeByName: Readonly<Record<string, TokenType>> = {
  color: "color",
  dimension: "dimension",
  borderradius: "dimension",
  radius: "dimension",
  sizing: "dimension",
  spacing: "dimension",
  fontfamily: "fontFamily",
  fontfamilies: "fontFamily",
  fontweight: "fontWeight",
  fontweights: "fontWeight",
  duration: "duration",
  time: "duration",
  shadow: "shadow",
  boxshadow: "shadow",
};

/** The type that a file tells; else what the value is, and for numbers and words what the name says. */
function typeOf(path: string, told: string | undefined, value: Json): TokenType | undefined {
  const named = typeByName[told?.toLowerCase().replaceAll(/[^a-z]/g, "") ?? ""];
  if (named !== undefined) return named;
  if (cssOfValue("color", value) !== undefined) return "color";
  if (/shadow|elevation/i.test(path) && cssOfValue("shadow", value) !== undefined) return "shadow";
  if (/weight/i.test(path)) return "fontWeight";
  if (/font-?family|typeface/i.test(path)) return "fontFamily";
  if (/radius|rounded/i.test(path)) return "dimension";
  if (typeof value === "string" && cssOfValue("dimension", value) !== undefined && /[a-z]/i.test(value)) return "dimension";
  return undefined;
}
