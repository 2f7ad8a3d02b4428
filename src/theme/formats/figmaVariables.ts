import type { FileToken } from "../dtcg.js";
import { isObject, listOf, textOf, type Json, type JsonObject } from "../json.js";
import { schemeOfName, sidesOfTokens, type Scheme, type Sides } from "./schemes.js";

/** A variable of Figma, whatever wrote it down. */
interface Variable {
  /** With slashes between its groups. */
  readonly name: string;
  readonly type: string;
  /** By the name of its mode. */
  readonly byMode: readonly (readonly [mode: string, value: Json])[];
}

/**
 * Reads variables of Figma: the answer of the REST API (`meta.variables`), and what the usual plugins write: lists of collections with
 * `valuesByMode`, collections whose modes list their variables, and plain lists of `{ name, value, type: "COLOR" }`. Undefined for any other file.
 */
export function sidesOfFigma(json: Json): Sides | undefined {
  const variables = variablesOf(json);
  if (!variables) return undefined;
  const modes = [...new Set(variables.flatMap(({ byMode }) => byMode.map(([mode]) => mode)))];
  const told = modes.map(schemeOfName);
  const schemes = (["light", "dark"] as const).filter((scheme) => told.includes(scheme));
  return sidesOfTokens(tokensFor("light", variables), tokensFor("dark", variables), schemes.length === 1 ? schemes : undefined);
}

function tokensFor(scheme: Scheme, variables: readonly Variable[]): ReadonlyMap<string, FileToken> {
  return new Map(
    variables.flatMap(({ name, type, byMode }): [string, FileToken][] => {
      const value =
        byMode.find(([mode]) => schemeOfName(mode) === scheme) ?? byMode.find(([mode]) => schemeOfName(mode) === undefined) ?? byMode[0];
      const path = name.split("/").filter((step) => step !== "");
      if (!value || schemeOfName(value[0]) === "other") return [];
      return [[path.join("."), { path, type: typeOf(type), value: value[1], description: undefined, extensions: {} }]];
    }),
  );
}

/** A number may be a length, a weight or neither: what it is for says which. */
const typeOf = (type: string) => (type.toUpperCase() === "COLOR" ? "color" : undefined);

function variablesOf(json: Json): readonly Variable[] | undefined {
  if (Array.isArray(json)) return ofList(json as readonly Json[]);
  if (!isObject(json)) return undefined;
  const meta = isObject(json["meta"]) ? json["meta"] : json;
  if (isObject(meta["variables"]) && isObject(meta["variableCollections"])) {
    return ofCollections(Object.values(meta["variables"]), Object.values(meta["variableCollections"]));
  }
  const variables = listOf(meta["variables"]);
  if (variables.some((variable) => isObject(variable) && "valuesByMode" in variable)) {
    const collections = listOf(meta["collections"] ?? meta["variableCollections"]);
    return ofCollections(variables, collections.length > 0 ? collections : [meta]);
  }
  return ofList(listOf(json["collections"]));
}

function ofList(list: readonly Json[]): readonly Variable[] | undefined {
  const [first] = list;
  if (!isObject(first)) return undefined;
  if (typeof first["name"] === "string" && "value" in first && /^(?:COLOR|FLOAT|STRING|BOOLEAN)$/i.test(textOf(first["type"]) ?? ""))
    return ofFlatList(list);
  const nested = list.flatMap((collection) => (isObject(collection) ? (ofCollection(collection) ?? []) : []));
  return nested.length > 0 ? nested : undefined;
}

function ofFlatList(list: readonly Json[]): readonly Variable[] {
  const byName = new Map<string, Variable>();
  for (const item of list) {
    const variable = isObject(item) ? ofItem(item, textOf(item["mode"]) ?? "") : undefined;
    if (variable) byName.set(variable.name, { ...variable, byMode: [...(byName.get(variable.name)?.byMode ?? []), ...variable.byMode] });
  }
  return [...byName.values()];
}

/** `{ name, modes: [{ name, variables: [{ name, type, value }] }] }`, or `{ name, modes, variables: [{ …, valuesByMode }] }`. */
function ofCollection(collection: JsonObject): readonly Variable[] | undefined {
  const variables = listOf(collection["variables"]);
  if (variables.length > 0) return ofCollections(variables, [collection]);
  const items = listOf(collection["modes"]).flatMap((mode) =>
    isObject(mode) ? listOf(mode["variables"]).map((item) => (isObject(item) ? { ...item, mode: mode["name"] ?? "" } : item)) : [],
  );
  return items.length > 0 ? ofFlatList(items) : undefined;
}

function ofItem(item: JsonObject, mode: string): Variable | undefined {
  const { name, type, value } = item;
  if (typeof name !== "string" || typeof type !== "string" || value === undefined) return undefined;
  return { name, type: type.toLowerCase() === "number" ? "FLOAT" : type, byMode: [[mode, valueOf(value, () => undefined)]] };
}

function ofCollections(variables: readonly Json[], collections: readonly Json[]): readonly Variable[] | undefined {
  const modeNames = new Map<string, string>(
    collections.flatMap((collection) => (isObject(collection) ? modesOf(collection["modes"]) : [])),
  );
  const nameById = new Map(
    variables.flatMap((one): [string, string][] =>
      isObject(one) && typeof one["id"] === "string" ? [[one["id"], textOf(one["name"]) ?? ""]] : [],
    ),
  );
  const found = variables.flatMap((variable): Variable[] => {
    const name = isObject(variable) ? textOf(variable["name"]) : undefined;
    const values = isObject(variable) ? (variable["valuesByMode"] ?? variable["values"]) : undefined;
    if (!isObject(variable) || name === undefined || !isObject(values)) return [];
    const byMode = Object.entries(values).map(
      ([id, value]) => [modeNames.get(id) ?? id, valueOf(value, (target) => nameById.get(target))] as const,
    );
    return [{ name, type: textOf(variable["resolvedType"]) ?? textOf(variable["type"]) ?? "", byMode }];
  });
  return found.length > 0 ? found : undefined;
}

/** `[{ modeId, name }]`, or `{ "1:0": "Light" }`. */
function modesOf(modes: Json | undefined): readonly (readonly [id: string, name: string])[] {
  if (isObject(modes)) return Object.entries(modes).map(([id, name]) => [id, textOf(name) ?? id]);
  return listOf(modes).flatMap((mode) =>
    isObject(mode) ? [[textOf(mode["modeId"]) ?? textOf(mode["id"]) ?? "", textOf(mode["name"]) ?? ""] as const] : [],
  );
}

/** Colours are channels from 0 to 1; an alias names another variable by its id or by its name. */
function valueOf(value: Json, nameOf: (id: string) => string | undefined): Json {
  if (!isObject(value)) return value;
  const { r, g, b, a } = value;
  if (typeof r === "number" && typeof g === "number" && typeof b === "number") {
    return { colorSpace: "srgb", components: [r, g, b], alpha: typeof a === "number" ? a : 1 };
  }
  const target = value["type"] === "VARIABLE_ALIAS" ? nameOf(textOf(value["id"]) ?? "") : textOf(value["name"]);
  return target === undefined ? value : `{${target.split("/").filter(Boolean).join(".")}}`;
}
