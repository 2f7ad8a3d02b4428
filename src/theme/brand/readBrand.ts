import { hasModifier, resolveValue } from "../dtcg.js";
import { isCss } from "../formats/cssFile.js";
import { joinSides, onlyIn, schemeOfName, type Scheme, type Side, type Sides } from "../formats/schemes.js";
import { isObject, textOf, type Json } from "../json.js";
import type { TokenType } from "../tokenDeclaration.js";
import { sidesOf } from "../tokenSides.js";
import { cssOfValue } from "../tokenValue.js";

/** A brand's file as it stands on disk. */
export interface BrandFile {
  readonly name: string;
  readonly text: string;
}

/** A value that a brand has, and what it is in each scheme. */
export interface BrandToken {
  /** As references write it: joined with dots. */
  readonly path: string;
  readonly type: TokenType;
  /** CSS; undefined where the brand has no value in this scheme. */
  readonly light: string | undefined;
  readonly dark: string | undefined;
}

/** What a brand's files hold. */
export interface Brand {
  readonly tokens: readonly BrandToken[];
  readonly schemes: readonly Scheme[];
}

/** Reads several files of one brand: `color.light.json` and `color.dark.json` are two sides, all else holds for both. */
export function readBrand(files: readonly BrandFile[]): Brand | { readonly fault: string } {
  const parts: Sides[] = [];
  for (const file of files) {
    const { name, text } = file;
    const content = contentOf(text);
    if (content === undefined) {
      return { fault: `${name} is in no format that is known: neither JSON with tokens nor a stylesheet with custom properties.` };
    }
    const sides = sidesOf(content);
    const scheme = schemeOfFile(file);
    if (scheme !== "other") parts.push(scheme === undefined ? sides : onlyIn(scheme, sides[scheme], sides.absent));
  }
  const sides = joinSides(parts);
  const tokens = brandTokens(sides);
  if (tokens.length === 0) {
    const names = files.map(({ name }) => name).join(", ");
    return {
      fault: `${names}: no tokens found. Known are DTCG, Tokens Studio, Style Dictionary, Figma variables, Material themes and CSS properties.`,
    };
  }
  return { tokens, schemes: sides.schemes };
}

/** The scheme that a whole file is for, as Figma writes it inside or as its name tells. */
export const schemeOfFile = ({ name, text }: BrandFile) => schemeOfName(modeOf(contentOf(text) ?? null) ?? name);

/** JSON, or the text of a stylesheet; undefined for anything else. */
export function contentOf(text: string): Json | undefined {
  if (isCss(text)) return text;
  try {
    const json: Json = JSON.parse(text.replace(/^\uFEFF/, ""));
    return typeof json === "object" && json !== null ? json : undefined;
  } catch {
    return undefined;
  }
}

/** Figma writes the mode into each file that it exports. */
function modeOf(content: Json): string | undefined {
  const extensions = isObject(content) ? content["$extensions"] : undefined;
  return isObject(extensions) ? textOf(extensions["com.figma.modeName"]) : undefined;
}

function brandTokens({ light, dark }: Sides): readonly BrandToken[] {
  return [...new Set([...light.own.keys(), ...dark.own.keys()])].flatMap((path): BrandToken[] => {
    const [one, other] = [valueAt(path, light), valueAt(path, dark)];
    const type = typeOf(path, light.own.get(path)?.type ?? dark.own.get(path)?.type, one ?? other);
    if (type === undefined) return [];
    const cssAt = (value: Json | undefined) => (value === undefined ? undefined : cssOfValue(type, value));
    const [lightCss, darkCss] = [cssAt(one), cssAt(other)];
    return lightCss === undefined && darkCss === undefined ? [] : [{ path, type, light: lightCss, dark: darkCss }];
  });
}

function valueAt(path: string, side: Side): Json | undefined {
  const token = side.own.get(path);
  // A modifier of Tokens Studio changes the value in a way that is not computed here.
  if (token && hasModifier(token)) return undefined;
  const resolved = token && resolveValue(token.value, side.known, [path]);
  return resolved && "value" in resolved ? resolved.value : undefined;
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
function typeOf(path: string, told: string | undefined, value: Json | undefined): TokenType | undefined {
  const named = typeByName[told?.toLowerCase().replaceAll(/[^a-z]/g, "") ?? ""];
  if (named !== undefined || value === undefined) return named;
  if (cssOfValue("color", value) !== undefined) return "color";
  if (/weight/i.test(path)) return "fontWeight";
  if (/font-?family|typeface/i.test(path)) return "fontFamily";
  if (/radius|rounded/i.test(path)) return "dimension";
  if (typeof value === "string" && cssOfValue("dimension", value) !== undefined && /[a-z]/i.test(value)) return "dimension";
  return undefined;
}
