import { listTokens, type FileToken, type FileTokens } from "./dtcg.js";
import { isObject, listOf, textOf, type Json, type JsonObject } from "./json.js";

/** Other files that a resolver's `$ref` names, by that name. */
export type NeighbourFiles = Readonly<Record<string, unknown>>;

/** Context to take of each modifier; the others stand at their default, or at their first. */
export type ResolverInputs = Readonly<Record<string, string>>;

export interface Modifier {
  readonly name: string;
  readonly contexts: readonly string[];
  readonly fallback: string;
}

/** Whether a file is a document of the Resolver Module 2025.10. */
export const isResolver = (json: Json): json is JsonObject => isObject(json) && Array.isArray(json["resolutionOrder"]);

/** The modifiers that a resolver's order names. */
export function listModifiers(resolver: JsonObject): readonly Modifier[] {
  return orderOf(resolver).flatMap(({ name, part }) => {
    if (!isObject(part["contexts"])) return [];
    const contexts = Object.keys(part["contexts"]);
    const fallback = textOf(part["default"]) ?? contexts[0] ?? "";
    return [{ name, contexts, fallback }];
  });
}

/** All tokens of a resolver for one choice of contexts, and the names of files that were not given. */
export function resolveDocument(
  resolver: JsonObject,
  inputs: ResolverInputs = {},
  files: NeighbourFiles = {},
  read: (file: Json) => Iterable<readonly [string, FileToken]> = listTokens,
): { readonly tokens: FileTokens; readonly absent: readonly string[] } {
  const tokens = new Map<string, FileToken>();
  const absent: string[] = [];
  const take = (source: Json, depth = 0): void => {
    const reference = isObject(source) ? source["$ref"] : undefined;
    const [, file = "", pointer] = /^([^#]*)(?:#(.*))?$/.exec(typeof reference === "string" ? reference : "") ?? [];
    if (typeof reference !== "string") {
      for (const [path, token] of listTokens(source)) tokens.set(path, token);
    } else if (reference.startsWith("#/sets/") && depth < 8) {
      const set = isObject(resolver["sets"]) ? resolver["sets"][reference.slice("#/sets/".length)] : undefined;
      for (const inner of sourcesOf(set)) take(inner, depth + 1);
    } else if (file === "" ? depth < 8 : Object.hasOwn(files, file)) {
      const target = partOf(file === "" ? resolver : (files[file] as Json), pointer);
      if (target === undefined) absent.push(reference);
      else for (const [path, token] of read(target)) tokens.set(path, token);
    } else {
      absent.push(reference);
    }
  };
  const modifiers = listModifiers(resolver);
  for (const { name, part } of orderOf(resolver)) {
    const modifier = modifiers.find((candidate) => candidate.name === name);
    const contexts = part["contexts"];
    const chosen = modifier && isObject(contexts) ? contexts[inputs[name] ?? modifier.fallback] : undefined;
    const sources = modifier ? listOf(chosen) : sourcesOf(part);
    for (const source of sources) take(source);
  }
  return { tokens, absent: [...new Set(absent)] };
}

/** What a JSON pointer leads to; the whole without one. */
function partOf(json: Json, pointer = ""): Json | undefined {
  const steps = pointer.split("/").slice(1);
  return steps.reduce<Json | undefined>((node, step) => {
    const name = decodeURIComponent(step).replaceAll("~1", "/").replaceAll("~0", "~");
    return isObject(node) && Object.hasOwn(node, name) ? node[name] : undefined;
  }, json);
}

/** Sets and modifiers in their order, named where they stand apart, or inline. */
function orderOf(resolver: JsonObject): readonly { readonly name: string; readonly part: JsonObject }[] {
  const order = resolver["resolutionOrder"];
  return listOf(order).flatMap((item) => {
    if (!isObject(item)) return [];
    const [, kind, name = ""] = /^#\/(sets|modifiers)\/(.+)$/.exec(textOf(item["$ref"]) ?? "") ?? [];
    const group = kind === undefined ? undefined : resolver[kind];
    const part = isObject(group) ? group[name] : item;
    return isObject(part) ? [{ name: name || (textOf(item["name"]) ?? ""), part }] : [];
  });
}

function sourcesOf(set: Json | undefined): readonly Json[] {
  return listOf(isObject(set) ? set["sources"] : undefined);
}
