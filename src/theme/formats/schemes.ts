import type { FileToken, FileTokens } from "../dtcg.js";

export type Scheme = "light" | "dark";

/** The tokens of a file for one scheme. */
export interface Side {
  /** Those that may be meant for us. */
  readonly own: FileTokens;
  /** Those that references may mean: the same and more. */
  readonly known: FileTokens;
}

/** What files say for light and for dark. */
export interface Sides {
  readonly light: Side;
  readonly dark: Side;
  /** Files that a resolver names and nobody gave. */
  readonly absent: readonly string[];
  /** The schemes that the files speak of; both where they do not say. */
  readonly schemes: readonly Scheme[];
}

const more = /contrast|(?:^|[^a-z])hc(?:[^a-z]|$)|colou?r-?blind|tritan|protan|deutan|dimmed|forced/i;

/**
 * The scheme that the name of a mode, set, file, theme or selector tells: `Dark`, `theme/light`, `color.dark.css`. Modes for more contrast or for
 * colour blindness are none of both: our own rules for more contrast stand above a theme.
 */
export function schemeOfName(name: string): Scheme | "other" | undefined {
  const [, found] = /(?:^|[^a-z])(light|dark|day|night)(?:[^a-z]|mode|theme|$)/i.exec(name.replaceAll(/([a-z])([A-Z])/g, "$1-$2")) ?? [];
  if (found === undefined) return undefined;
  if (more.test(name)) return "other";
  return /light|day/i.test(found) ? "light" : "dark";
}

/** One set of tokens for each scheme, where references look among the same. */
export function sidesOfTokens(light: FileTokens, dark: FileTokens, schemes: readonly Scheme[] = ["light", "dark"]): Sides {
  return { light: { own: light, known: light }, dark: { own: dark, known: dark }, absent: [], schemes };
}

/** Several files one after the other: later ones win, and references may lead from each to each. */
export function joinSides(parts: readonly Sides[]): Sides {
  const join = (scheme: Scheme, which: keyof Side) => new Map<string, FileToken>(parts.flatMap((part) => [...part[scheme][which]]));
  const side = (scheme: Scheme): Side => ({ own: join(scheme, "own"), known: join(scheme, "known") });
  const told = parts.flatMap(({ schemes }) => (schemes.length === 1 ? schemes : []));
  const isOneOnly = parts.length > 0 && told.length === parts.length && new Set(told).size === 1;
  return {
    light: side("light"),
    dark: side("dark"),
    absent: [...new Set(parts.flatMap(({ absent }) => absent))],
    schemes: isOneOnly ? [...new Set(told)] : ["light", "dark"],
  };
}

/** A file for one scheme says nothing of the other. */
export function onlyIn(scheme: Scheme, { own, known }: Side, absent: readonly string[] = []): Sides {
  const none: Side = { own: new Map(), known: new Map() };
  const side = { own, known };
  return { light: scheme === "light" ? side : none, dark: scheme === "dark" ? side : none, absent, schemes: [scheme] };
}
