import { listTokens, type FileToken, type FileTokens } from "./dtcg.js";
import { sidesOfCss } from "./formats/cssFile.js";
import { sidesOfFigma } from "./formats/figmaVariables.js";
import { sidesOfList, sidesOfMaterial } from "./formats/flatFiles.js";
import type { Scheme, Side, Sides } from "./formats/schemes.js";
import { isObject, listOf, textOf, type Json, type JsonObject } from "./json.js";
import { isResolver, listModifiers, resolveDocument, type NeighbourFiles } from "./resolver.js";

/**
 * Finds the light and the dark tokens of a file: contexts of a resolver, modes of Figma, places of a stylesheet (a text that is no JSON), groups
 * or sets named `light` and `dark`, themes of Tokens Studio named so, or values by mode in a token's extensions. Where there is only one
 * side, it serves both.
 */
export function sidesOf(json: Json, files: NeighbourFiles = {}): Sides {
  if (typeof json === "string") return sidesOfCss(json);
  if (isResolver(json)) return sidesOfResolver(json, files);
  const foreign = sidesOfFigma(json) ?? sidesOfMaterial(json) ?? sidesOfList(json);
  if (foreign) return foreign;
  return { light: sideOfFile(json, "light"), dark: sideOfFile(json, "dark"), absent: [], schemes: ["light", "dark"] };
}

function sidesOfResolver(resolver: JsonObject, files: NeighbourFiles): Sides {
  const inputs = (scheme: Scheme) =>
    Object.fromEntries(
      listModifiers(resolver).flatMap(({ name, contexts }) => {
        const context = contexts.find((candidate) => candidate.toLowerCase() === scheme);
        return context === undefined ? [] : [[name, context]];
      }),
    );
  const resolve = (scheme: Scheme) =>
    resolveDocument(resolver, inputs(scheme), files, (file) => [...sidesOf(file)[scheme].known, ...sidesOf(file)[scheme].own]);
  const [light, dark] = [resolve("light"), resolve("dark")];
  const schemes = declaredSchemes(resolver);
  // A map takes what was chosen and nothing else; the brand's names are there to be referred to.
  const sideOf = (known: FileTokens): Side => ({
    own: isMap(resolver) ? new Map([...known].filter(([path]) => path.startsWith("stromkasse."))) : known,
    known,
  });
  const [one, other] = [schemes.includes("light") ? light : dark, schemes.includes("dark") ? dark : light];
  return {
    light: sideOf(one.tokens),
    dark: sideOf(other.tokens),
    absent: [...new Set([...one.absent, ...other.absent])],
    schemes,
  };
}

function ownExtension(resolver: JsonObject): JsonObject {
  const extensions = resolver["$extensions"];
  const own = isObject(extensions) ? extensions["stromkasse"] : undefined;
  return isObject(own) ? own : {};
}

const isMap = (resolver: JsonObject) => ownExtension(resolver)["map"] === true;

/** A map says which schemes its brand has. */
function declaredSchemes(resolver: JsonObject): readonly Scheme[] {
  const listed = listOf(ownExtension(resolver)["schemes"]);
  const told = (["light", "dark"] as const).filter((scheme) => listed.includes(scheme));
  return told.length === 0 ? ["light", "dark"] : told;
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
