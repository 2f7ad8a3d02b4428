import { isObject, listOf, textOf, type Json, type JsonObject } from "../json.js";
import { schemeOfName, type Scheme } from "./schemes.js";

/** What the themes of Tokens Studio or Penpot take. */
export interface StudioThemes {
  /** The names of the sets that a scheme takes; undefined where no theme says. */
  readonly setsFor: (scheme: Scheme) => ReadonlySet<string>;
  /** The schemes that the themes' names tell; both where they tell none. */
  readonly schemes: readonly Scheme[];
}

/**
 * Reads `$themes`: of each group one theme holds, in the group of schemes the one of the scheme's name, in any other the one that Penpot has marked
 * as active, else the first. Undefined where there is no theme with sets.
 */
export function studioThemes(themes: Json | undefined, metadata: Json | undefined): StudioThemes | undefined {
  const found = listOf(themes).flatMap((theme) => (isObject(theme) && isObject(theme["selectedTokenSets"]) ? [theme] : []));
  if (found.every((theme) => enabledSets(theme["selectedTokenSets"]).length === 0)) return undefined;
  const active = new Set(listOf(isObject(metadata) ? metadata["activeThemes"] : undefined));
  const groups = [...new Set(found.map(groupOf))].map((group) => found.filter((theme) => groupOf(theme) === group));
  const holding = (scheme: Scheme) => groups.map((group) => themeOfGroup(group, scheme, active)).filter((theme) => theme !== undefined);
  const told = (["light", "dark"] as const).filter((scheme) => found.some((theme) => schemeOfTheme(theme) === scheme));
  return {
    setsFor: (scheme) => new Set(holding(scheme).flatMap((theme) => enabledSets(theme["selectedTokenSets"]))),
    schemes: told.length === 1 ? told : ["light", "dark"],
  };
}

const groupOf = (theme: JsonObject) => textOf(theme["group"]) ?? "";
const nameOf = (theme: JsonObject) => textOf(theme["name"]) ?? "";
const schemeOfTheme = (theme: JsonObject) => schemeOfName(nameOf(theme));

function themeOfGroup(group: readonly JsonObject[], scheme: Scheme, active: ReadonlySet<Json>): JsonObject | undefined {
  const ordinary = group.filter((theme) => schemeOfTheme(theme) !== "other");
  return (
    ordinary.find((theme) => schemeOfTheme(theme) === scheme) ??
    ordinary.find((theme) => active.has(`${groupOf(theme)}/${nameOf(theme)}`)) ??
    ordinary[0]
  );
}

function enabledSets(sets: Json | undefined): readonly string[] {
  return isObject(sets) ? Object.entries(sets).flatMap(([name, state]) => (state === "disabled" ? [] : [name])) : [];
}

/** The order of sets that `$metadata` tells: later ones win. */
export const setOrder = (metadata: Json | undefined): readonly string[] =>
  listOf(isObject(metadata) ? metadata["tokenSetOrder"] : undefined).filter((name) => typeof name === "string");
