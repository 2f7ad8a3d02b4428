import { listTokens, type FileToken, type FileTokens } from "./dtcg.js";
import { isObject, listOf, textOf, type Json, type JsonObject } from "./json.js";
import { isResolver, listModifiers, resolveDocument, type NeighbourFiles } from "./resolver.js";

type Scheme = "light" | "dark";

/** The tokens of a file for one scheme. */
export interface Side {
  /** Those that may be meant for us. */
  readonly own: FileTokens;
  /** Those that references may mean: the same and more. */
  readonly known: FileTokens;
}

export interface Sides {
  readonly light: Side;
  readonly dark: Side;
  /** Files that a resolver names and nobody gave. */
  readonly absent: readonly string[];
}

/**
 * Finds the light and the dark tokens of a file: contexts of a resolver, groups or sets named `light` and `dark`, themes of Tokens Studio
 * named so, or values by mode in a token's extensions. Where there is only one side, it serves both.
 */
export function sidesOf(json: Json, files: NeighbourFiles = {}): Sides {
  if (isResolver(json)) return sidesOfResolver(json, files);
  return { light: sideOfFile(json, "light"), dark: sideOfFile(json, "dark"), absent: [] };
}

function sidesOfResolver(resolver: JsonObject, files: NeighbourFiles): Sides {
  const inputs = (scheme: Scheme) =>
    Object.fromEntries(
      listModifiers(resolver).flatMap(({ name, contexts }) => {
        const context = contexts.find((candidate) => candidate.toLowerCase() === scheme);
        return context === undefined ? [] : [[name, context]];
      }),
    );
  const [light, dark] = [resolveDocument(resolver, inputs("light"), files), resolveDocument(resolver, inputs("dark"), files)];
  return {
    light: { own: light.tokens, known: light.tokens },
    dark: { own: dark.tokens, known: dark.tokens },
    absent: [...new Set([...light.absent, ...dark.absent])],
  };
}

function sideOfFile(json: Json, scheme: Scheme): Side {
  if (!isObject(json)) return { own: new Map(), known: new Map() };
  const groups = Object.entries(json).filter(([name, group]) => !name.startsWith("$") && isObject(group));
  const isStudio = "$themes" in json || "$metadata" in json;
  const chosen = isStudio ? setsOfTheme(json, scheme) : undefined;
  const own = new Map<string, FileToken>();
  const known = new Map<string, FileToken>(listTokens(json));
  const add = (tokens: ReadonlyMap<string, FileToken>) => {
    for (const [path, token] of tokens) {
      const sided = atSide(token, scheme);
      own.set(path, sided);
      known.set(path, sided);
    }
  };
  const sideName = (name: string) => /(?:^|[/\s_-])(light|dark)$/i.exec(name)?.[1]?.toLowerCase();
  for (const [name, group] of groups.toSorted((one, other) => rank(json, one[0]) - rank(json, other[0]))) {
    if (sideName(name) !== undefined || (chosen && !chosen.has(name))) continue;
    add(isStudio ? listTokens(group, json) : listTokens({ ...inherited(json), [name]: group }, json));
  }
  for (const [name, group] of groups) {
    if (chosen ? chosen.has(name) && sideName(name) !== undefined : sideName(name) === scheme) add(listTokens(group, json));
  }
  return { own, known };
}

/** What the top of a file says of all its groups. */
const inherited = (json: JsonObject) => ("$type" in json ? { $type: json["$type"] ?? null } : {});

/** Sets of the Tokens Studio theme of this scheme's name; undefined where there is none, and the sets' own names decide. */
function setsOfTheme(json: JsonObject, scheme: Scheme): ReadonlySet<string> | undefined {
  const theme = listOf(json["$themes"]).find(
    (candidate) => isObject(candidate) && textOf(candidate["name"])?.toLowerCase().includes(scheme),
  );
  const sets = isObject(theme) ? theme["selectedTokenSets"] : undefined;
  if (!isObject(sets)) return undefined;
  return new Set(Object.entries(sets).flatMap(([name, state]) => (state === "disabled" ? [] : [name])));
}

/** Tokens Studio's order of sets: later ones win. */
function rank(json: JsonObject, name: string): number {
  const metadata = json["$metadata"];
  return listOf(isObject(metadata) ? metadata["tokenSetOrder"] : undefined).indexOf(name);
}

/** Several exporters keep all modes in one token: `"$extensions": { "mode": { "light": …, "dark": … } }`. */
function atSide(token: FileToken, scheme: Scheme): FileToken {
  const byMode = token.extensions["mode"] ?? token.extensions["modes"];
  if (!isObject(byMode)) return token;
  const found = Object.entries(byMode).find(([name]) => name.toLowerCase() === scheme);
  return found ? { ...token, value: found[1] } : token;
}
