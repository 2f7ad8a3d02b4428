import type { FileToken } from "../dtcg.js";
import { isObject, listOf, textOf, type Json, type JsonObject } from "../json.js";
import { sidesOfTokens, type Scheme, type Sides } from "./schemes.js";

/** Material Theme Builder's export: `schemes` with `light` and `dark`, and several with more contrast, which are not taken. */
export function sidesOfMaterial(json: Json): Sides | undefined {
  const schemes = isObject(json) ? json["schemes"] : undefined;
  if (!isObject(schemes)) return undefined;
  const tokensFor = (scheme: Scheme) => {
    const found = isObject(schemes[scheme]) ? schemes[scheme] : {};
    return new Map(Object.entries(found).map(([name, value]) => [name, plainToken([name], value, "color")]));
  };
  const told = (["light", "dark"] as const).filter((scheme) => isObject(schemes[scheme]));
  return told.length === 0 ? undefined : sidesOfTokens(tokensFor("light"), tokensFor("dark"), told);
}

/**
 * Lists that builds of Style Dictionary and Theo write: `{ "tokens": [{ path or key, value }] }`, `{ "props": { name: { value } } }`, and a plain
 * object of names and values (`{ "brand_color_primary": "#0b5cff" }`). Undefined for any other file.
 */
export function sidesOfList(json: Json): Sides | undefined {
  if (!isObject(json)) return undefined;
  const entries = ofTokens(listOf(json["tokens"])) ?? ofProps(json) ?? ofNames(json);
  if (!entries) return undefined;
  const tokens = new Map(entries.map((token) => [token.path.join("."), token]));
  return sidesOfTokens(tokens, tokens);
}

function ofTokens(list: readonly Json[]): readonly FileToken[] | undefined {
  const found = list.flatMap((item): FileToken[] => {
    if (!isObject(item)) return [];
    const path = pathOf(item);
    const value = item["value"] ?? item["$value"];
    return path.length === 0 || value === undefined ? [] : [plainToken(path, value, textOf(item["type"] ?? item["$type"]))];
  });
  return found.length > 0 ? found : undefined;
}

function pathOf(item: JsonObject): readonly string[] {
  const path = listOf(item["path"]).filter((step) => typeof step === "string");
  if (path.length > 0) return path;
  const key = textOf(item["key"])?.replaceAll(/[{}]/g, "") ?? textOf(item["pathString"]) ?? textOf(item["name"]) ?? "";
  return key.split(".").filter((step) => step !== "");
}

function ofProps(json: JsonObject): readonly FileToken[] | undefined {
  const props = json["props"];
  if (!isObject(props)) return undefined;
  return Object.entries(props).flatMap(([name, prop]) =>
    isObject(prop) && prop["value"] !== undefined ? [plainToken([name], prop["value"], textOf(prop["type"]))] : [],
  );
}

/** Only where every entry is one value: an object with groups in it is something else. */
function ofNames(json: JsonObject): readonly FileToken[] | undefined {
  const entries = Object.entries(json).filter(([name]) => !name.startsWith("$"));
  const isFlat = entries.length >= 4 && entries.every(([, value]) => typeof value === "string" || typeof value === "number");
  return isFlat ? entries.map(([name, value]) => plainToken([name], value, undefined)) : undefined;
}

function plainToken(path: readonly string[], value: Json, type: string | undefined): FileToken {
  return { path, type, value, description: undefined, extensions: {} };
}
