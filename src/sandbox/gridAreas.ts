import { gridOperators, type GridOperator } from "./gridOperators.js";

/** A size of municipality that § 2 Abs. 2 KAV sets a concession fee for. */
export type CitySize = "upTo25k" | "upTo100k" | "upTo500k" | "over500k";

/** What a place decides of a price. */
export interface GridArea {
  readonly operator: GridOperator;
  readonly citySize: CitySize;
}

/**
 * Which operator stands for which zip codes; the longest prefix wins. A believable sketch, not the real borders: a dozen
 * operators cannot cover the 850 areas. Where no Modul 3 table was to be found (Hamburg, München, Köln, Leipzig, Dresden) the
 * invented operator stands; every beginning that is not listed goes to Westnetz.
 */
const operatorPrefixes = indexed<keyof typeof gridOperators>([
  ["invented", "010 011 012 013 041 042 043 20 21 22 506 507 508 509 510 511 80 81"],
  ["mitnetz", "01 02 03 04 06 08 09"],
  ["ten", "07 98 99"],
  ["stromnetzBerlin", "10 12 13 140 141"],
  ["edis", "14 15 16 17 18 19"],
  ["shNetz", "23 24 25"],
  ["ewe", "26 27 28 49"],
  ["avacon", "29 31 38 39"],
  ["enercity", "30"],
  ["netzeBw", "68 69 70 71 72 73 74 75 76 77 78 79 88 89"],
  ["bayernwerk", "82 83 84 85 86 87 92 93 94 95 96"],
  ["nergie", "90 91 97"],
]);

const citySizePrefixes = indexed<CitySize>([
  [
    "over500k",
    "010 011 012 013 041 042 043 10 12 13 140 141 20 22 28 30 40 441 442 443 451 452 453 470 472 506 507 508 509 51 60 70 80 81 90",
  ],
  ["upTo500k", "06 09 18 23 24 33 34 38 39 42 48 53 55 65 68 76 79 86 93 99"],
  ["upTo100k", "02 03 07 15 17 25 26 32 35 54 56 57 58 72 73 78 83 84 94 95 96"],
]);

/** Codes of Deutsche Post for Austrian places (Jungholz, Kleinwalsertal), and one that does not exist. */
const unserviceable: ReadonlySet<string> = new Set(["87491", "87567", "87568", "87569", "99999"]);

/** Beginnings that Deutsche Post has given to no place. */
const unassigned: ReadonlySet<string> = new Set(["00", "05", "43", "62"]);

/** The grid area of a zip; `null` where the sandbox delivers no power. */
export function gridAreaOf(zip: string): GridArea | null {
  if (!/^\d{5}$/.test(zip) || unserviceable.has(zip) || unassigned.has(zip.slice(0, 2))) return null;
  return {
    operator: gridOperators[longestPrefix(operatorPrefixes, zip) ?? "westnetz"],
    citySize: longestPrefix(citySizePrefixes, zip) ?? "upTo25k",
  };
}

function indexed<Value extends string>(rows: readonly (readonly [value: Value, prefixes: string])[]): ReadonlyMap<string, Value> {
  return new Map(rows.flatMap(([value, prefixes]) => prefixes.split(" ").map((prefix) => [prefix, value] as const)));
}

function longestPrefix<Value>(index: ReadonlyMap<string, Value>, zip: string): Value | undefined {
  return index.get(zip.slice(0, 3)) ?? index.get(zip.slice(0, 2));
}
