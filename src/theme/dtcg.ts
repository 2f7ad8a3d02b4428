import { modifyColour } from "./formats/studioModifiers.js";
import { isObject, textOf, type Json, type JsonObject } from "./json.js";

/** A token as it stands in a file of the Design Tokens Format Module 2025.10, or of Tokens Studio (`value` and `type` without `$`). */
export interface FileToken {
  readonly path: readonly string[];
  /** Its own type or that of a group around it. */
  readonly type: string | undefined;
  /** May be, or hold, references. */
  readonly value: Json;
  readonly description: string | undefined;
  readonly extensions: JsonObject;
}

/** Tokens by their path, joined with dots. */
export type FileTokens = ReadonlyMap<string, FileToken>;

/** Why a value cannot be had. */
export interface ReferenceFault {
  /** `modifier`: Tokens Studio changes the colour in a way that is not known. */
  readonly fault: "cycle" | "dangling" | "modifier";
  /** The references on the way to it. */
  readonly way: readonly string[];
}

const deepest = 32;

/** Lists the tokens of a file or group. `document` is where `$extends` and group references look; later tokens of the same path win. */
export function listTokens(group: Json, document: Json = group): Map<string, FileToken> {
  return tokensIn(group, document, [], undefined, []);
}

function tokensIn(
  group: Json,
  document: Json,
  path: readonly string[],
  type: string | undefined,
  extended: readonly Json[],
): Map<string, FileToken> {
  const found = new Map<string, FileToken>();
  if (!isObject(group) || path.length > deepest) return found;
  const groupType = textOf(group["$type"]) ?? type;
  const ancestor = groupReference(group, document);
  if (ancestor && !extended.includes(ancestor.target)) {
    for (const [key, token] of tokensIn(ancestor.target, document, path, groupType, [...extended, ancestor.target])) found.set(key, token);
  }
  for (const [name, child] of Object.entries(group)) {
    if ((name.startsWith("$") && name !== "$root") || !isObject(child)) continue;
    const childPath = [...path, name];
    const token = readToken(child, childPath, groupType);
    if (token) found.set(childPath.join("."), token);
    else for (const [key, inner] of tokensIn(child, document, childPath, groupType, extended)) found.set(key, inner);
  }
  return found;
}

function readToken(node: JsonObject, path: readonly string[], groupType: string | undefined): FileToken | undefined {
  const isStudio = !("$value" in node) && "value" in node && (typeof node["type"] === "string" || isPlainValue(node["value"]));
  const value = "$value" in node ? node["$value"] : isStudio ? node["value"] : tokenReference(node);
  if (value === undefined) return undefined;
  const type = textOf(node["$type"]) ?? (isStudio ? textOf(node["type"]) : undefined) ?? groupType;
  const extensions = isObject(node["$extensions"]) ? node["$extensions"] : {};
  return { path, type, value, description: textOf(node["$description"]) ?? textOf(node["description"]), extensions };
}

/** Style Dictionary gives no type; a group may be called `value` too, and is then an object. */
const isPlainValue = (value: Json | undefined) => typeof value === "string" || typeof value === "number";

/** `{ "$ref": "#/colour/blue" }` in a token's place stands for the whole token; with children beside it, it is a group that extends another. */
function tokenReference(node: JsonObject): Json | undefined {
  const isAlone = Object.entries(node).every(([name, value]) => name.startsWith("$") || !isObject(value));
  return typeof node["$ref"] === "string" && isAlone ? { $ref: node["$ref"] } : undefined;
}

function groupReference(group: JsonObject, document: Json): { readonly target: Json } | undefined {
  const reference = textOf(group["$extends"]) ?? textOf(group["$ref"]);
  if (reference === undefined) return undefined;
  const steps = reference.startsWith("#") ? pointerSteps(reference) : reference.replaceAll(/[{}]/g, "").split(".");
  const target = steps.reduce<Json | undefined>(stepInto, document);
  return target === undefined ? undefined : { target };
}

/** Follows the references of a token to plain values, inside objects and lists too. */
export function resolveToken(path: string, tokens: FileTokens, way: readonly string[] = []): { readonly value: Json } | ReferenceFault {
  // Style Dictionary's references end in the key that they lead to.
  const token = tokens.get(path) ?? tokens.get(`${path}.$root`) ?? tokens.get(path.replace(/\.\$?value$/, ""));
  if (!token) return { fault: "dangling", way: [...way, path] };
  if (way.includes(path) || way.length > deepest) return { fault: "cycle", way: [...way, path] };
  return resolveOwn(token, tokens, [...way, path]);
}

/** Follows the references in a token's own value, and changes it as Tokens Studio would: lighter, mixed, translucent. `way` ends in the token. */
export function resolveOwn(token: FileToken, tokens: FileTokens, way: readonly string[]): { readonly value: Json } | ReferenceFault {
  const resolved = resolveValue(token.value, tokens, way);
  const studio = token.extensions["studio.tokens"];
  const modify = isObject(studio) ? studio["modify"] : undefined;
  if (modify === undefined || "fault" in resolved) return resolved;
  const modifier = resolveValue(modify, tokens, way);
  if ("fault" in modifier) return modifier;
  const value = modifyColour(resolved.value, modifier.value);
  return value === undefined ? { fault: "modifier", way } : { value };
}

/** Says in a sentence why a value cannot be had. */
export function faultText({ fault, way: [path = "", ...rest] }: ReferenceFault): string {
  const way = [path, ...rest].join(" → ");
  switch (fault) {
    case "cycle":
      return `The references of ${path} go in a circle: ${way}.`;
    case "dangling":
      return `${path} refers to nothing: ${way}.`;
    case "modifier":
      return `${way} is changed by a modifier of Tokens Studio that is not known: export the resolved value.`;
  }
}

/** Follows the references in a value. */
export function resolveValue(value: Json, tokens: FileTokens, way: readonly string[] = []): { readonly value: Json } | ReferenceFault {
  if (typeof value === "string") {
    const alias = aliasPath(value);
    return alias === undefined ? fillIn(value, tokens, way) : resolveToken(alias, tokens, way);
  }
  if (typeof value !== "object" || value === null) return { value };
  if (Array.isArray(value)) {
    const parts: Json[] = [];
    for (const part of value as readonly Json[]) {
      const resolved = resolveValue(part, tokens, way);
      if ("fault" in resolved) return resolved;
      parts.push(resolved.value);
    }
    return { value: parts };
  }
  const node = value as JsonObject;
  if (typeof node["$ref"] === "string") return resolvePointer(node["$ref"], tokens, way);
  const parts: [string, Json][] = [];
  for (const [name, part] of Object.entries(node)) {
    const resolved = resolveValue(part, tokens, way);
    if ("fault" in resolved) return resolved;
    parts.push([name, resolved.value]);
  }
  return { value: Object.fromEntries(parts) };
}

/** Fills in the references inside a text: `{base} * 2`, `rgba({blue}, 0.5)`. */
function fillIn(text: string, tokens: FileTokens, way: readonly string[]): { readonly value: Json } | ReferenceFault {
  let filled = text;
  for (const [reference, path = ""] of text.matchAll(/\{([^{}:;]+)\}/g)) {
    const resolved = resolveToken(path.trim(), tokens, way);
    if ("fault" in resolved) return resolved;
    const { value } = resolved;
    const written = isObject(value) && typeof value["value"] === "number" ? `${value["value"]}${textOf(value["unit"]) ?? ""}` : value;
    if (typeof written !== "string" && typeof written !== "number") return { value: text };
    filled = filled.replace(reference, () => String(written));
  }
  return { value: filled };
}

/** Path inside `{…}`; undefined where the text is no alias. */
export function aliasPath(text: string): string | undefined {
  return /^\s*\{([^{}]+)\}\s*$/.exec(text)?.[1]?.trim();
}

/** A JSON pointer to a token, or into its value: `#/colour/blue/$value/components/0`. */
function resolvePointer(pointer: string, tokens: FileTokens, way: readonly string[]): { readonly value: Json } | ReferenceFault {
  const steps = pointerSteps(pointer);
  const end = steps.indexOf("$value");
  const path = (end < 0 ? steps : steps.slice(0, end)).join(".");
  const whole = resolveToken(path, tokens, way);
  if ("fault" in whole || end < 0) return whole;
  const value = steps.slice(end + 1).reduce<Json | undefined>(stepInto, whole.value);
  return value === undefined ? { fault: "dangling", way: [...way, pointer] } : { value };
}

function pointerSteps(pointer: string): string[] {
  return pointer
    .replace(/^[^#]*#\/?/, "")
    .split("/")
    .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
}

function stepInto(node: Json | undefined, step: string): Json | undefined {
  if (Array.isArray(node)) return (node as readonly Json[])[Number(step)];
  return isObject(node) && Object.hasOwn(node, step) ? node[step] : undefined;
}
