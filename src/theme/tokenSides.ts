import { listTokens, type FileToken, type FileTokens } from "./dtcg.js";
import { sidesOfCss } from "./formats/cssFile.js";
import { sidesOfFigma } from "./formats/figmaVariables.js";
import { sidesOfList, sidesOfMaterial } from "./formats/flatFiles.js";
import { schemeOfName, type Scheme, type Side, type Sides } from "./formats/schemes.js";
import { setOrder, studioThemes } from "./formats/studioThemes.js";
import { isObject, listOf, type Json, type JsonObject } from "./json.js";
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
  const schemes = (isObject(json) && studioThemes(json["$themes"], json["$metadata"])?.schemes) || (["light", "dark"] as const);
  const sideFor = (scheme: Scheme) => sideOfFile(json, schemes.includes(scheme) ? scheme : (schemes[0] ?? scheme));
  return { light: sideFor("light"), dark: sideFor("dark"), absent: [], schemes };
}

function sidesOfResolver(resolver: JsonObject, files: NeighbourFiles): Sides {
  const inputs = (scheme: Scheme) =>
    Object.fromEntries(
      listModifiers(resolver).flatMap(({ name, contexts }) => {
        const context = contexts.find((candidate) => candidate.toLowerCase() === scheme);
        return context === undefined ? [] : [[name, context]];
      }),
    );
  // A map may refer to a resolver; without itself among the files, none goes in a circle.
  const others = Object.fromEntries(Object.entries(files).filter(([, file]) => file !== resolver));
  const resolve = (scheme: Scheme) =>
    resolveDocument(resolver, inputs(scheme), others, (file) => {
      const { known, own } = sidesOf(file, others)[scheme];
      return [...known, ...own];
    });
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
  const chosen = studioThemes(json["$themes"], json["$metadata"])?.setsFor(scheme);
  const order = setOrder(json["$metadata"]);
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
  for (const [name, group] of groups.toSorted((one, other) => order.indexOf(one[0]) - order.indexOf(other[0]))) {
    if (sideName(name) !== undefined || (chosen && !chosen.has(name))) continue;
    add(isStudio ? listTokens(group, json) : listTokens({ ...inherited(json), [name]: group }, json));
  }
  for (const [name, group] of groups) {
    if (chosen ? chosen.has(name) && sideName(name) !== undefined : sideName(name) === scheme) add(listTokens(group, json));
  }
  return { own: withModeGroups(own, scheme), known: withModeGroups(known, scheme) };
}

/** A step that holds nothing but modes, as Spectrum writes it: `{ "background": { "sets": { "light": …, "dark": … } } }`. */
const modeGroup = /^(?:sets|modes?|themes)$/i;

/** Values that stand by their mode below a token's name stand for the token. */
function withModeGroups(tokens: ReadonlyMap<string, FileToken>, scheme: Scheme): ReadonlyMap<string, FileToken> {
  const isMode = ({ path }: FileToken) => modeGroup.test(path.at(-2) ?? "");
  const folded = [...tokens].flatMap(([key, token]): [string, FileToken][] => {
    if (!isMode(token)) return [[key, token]];
    const path = token.path.slice(0, -2);
    return schemeOfName(token.path.at(-1) ?? "") === scheme ? [[path.join("."), { ...token, path }]] : [];
  });
  return new Map(folded);
}

/** What the top of a file says of all its groups. */
const inherited = (json: JsonObject) => ("$type" in json ? { $type: json["$type"] ?? null } : {});

/** Several exporters keep all modes in one token: `"$extensions": { "mode": { "light": …, "dark": … } }`. */
function atSide(token: FileToken, scheme: Scheme): FileToken {
  const byMode = token.extensions["mode"] ?? token.extensions["modes"];
  if (!isObject(byMode)) return token;
  const found = Object.entries(byMode).find(([name]) => name.toLowerCase() === scheme);
  return found ? { ...token, value: found[1] } : token;
}
