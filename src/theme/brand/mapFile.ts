import type { Scheme } from "../formats/schemes.js";
import type { JsonObject } from "../json.js";
import { declarationOf } from "../resolveTheme.js";
import type { TokenName } from "../tokens.js";
import { mainFiles } from "./placeFiles.js";
import type { Brand, BrandToken } from "./readBrand.js";

/** What was chosen: the brand's tokens by our names. */
export type MapChoices = Readonly<Partial<Record<TokenName, BrandToken>>>;

/**
 * Writes what was chosen as a document of the Resolver Module 2025.10 that names the brand's files and sets `stromkasse.*` by references
 * to their tokens. `stromkasse-theme` and `themeFromTokens` take it like any other.
 */
export function mapFile({ files, schemes }: Pick<Brand, "files" | "schemes">, choices: MapChoices): JsonObject {
  const sources = mainFiles(files);
  const both = sources.filter(({ scheme }) => scheme === undefined).map(({ name }) => ({ $ref: name }));
  const only = (wanted: Scheme) => sources.filter(({ scheme }) => scheme === wanted).map(({ name }) => ({ $ref: name }));
  const chosen = Object.entries(choices).map(([name, { reference }]) => [
    name,
    { $type: declarationOf(name as TokenName).type, $value: reference },
  ]);
  return {
    $schema: "https://www.designtokens.org/schemas/2025.10/resolver.json",
    version: "2025.10",
    sets: { brand: { sources: both }, map: { sources: [{ stromkasse: Object.fromEntries(chosen) }] } },
    modifiers: { scheme: { contexts: { light: only("light"), dark: only("dark") }, default: "light" } },
    resolutionOrder: [{ $ref: "#/sets/brand" }, { $ref: "#/modifiers/scheme" }, { $ref: "#/sets/map" }],
    $extensions: { stromkasse: { map: true, schemes } },
  };
}
