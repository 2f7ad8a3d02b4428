import { toHex } from "./colour.js";
import { readColour } from "./cssColour.js";
import { partsOfComposite } from "./composites.js";
import { aliasPath, faultText, resolveOwn, type FileToken } from "./dtcg.js";
import { isObject, type Json, type JsonObject } from "./json.js";
import { colourReader, declarationOf, modes, tokenNames } from "./resolveTheme.js";
import type { NeighbourFiles } from "./resolver.js";
import { tokenProperty, type ThemeTokens, type ThemeValue } from "./themeTokens.js";
import type { TokenName } from "./tokens.js";
import { nameOfPath } from "./tokenPaths.js";
import { faultOfRange } from "./ranges.js";
import { sidesOf } from "./tokenSides.js";
import type { Scheme, Side, Sides } from "./formats/schemes.js";
import { cssOfValue, joinShadows } from "./tokenValue.js";
import { isValidValue } from "./validate.js";

/** Something in a token file that was not taken, and why. */
export interface TokenProblem {
  readonly kind:
    /** No token of ours has this name, and none that has refers to it. */
    | "unknown"
    /** The value is none of the token's type, or is not harmless. */
    | "invalid"
    /** References go round in a circle. */
    | "cycle"
    /** A reference leads nowhere. */
    | "dangling"
    /** Two paths mean the same token; the first was taken. */
    | "duplicate"
    /** Right, but not to be had here: a size that differs between light and dark, an unknown modifier of Tokens Studio. */
    | "unsupported"
    /** A file that a resolver names was not given. */
    | "absent"
    /** A size that is out of its token's range. */
    | "range"
    /** Two names may mean the same token, with different values: a person has to say which (`stromkasse-theme map`). */
    | "question";
  /** Path in the file, joined with dots. */
  readonly path: string;
  /** For people, in English. */
  readonly message: string;
}

/** What a token file gives. Nothing is thrown: whatever is wrong is a value. */
export interface ImportedTheme {
  /** For the `theme` prop. */
  readonly theme: ThemeTokens;
  readonly problems: readonly TokenProblem[];
  /** Tokens that the file does not set: they follow from the others, or stay the house's. */
  readonly missing: readonly TokenName[];
  /** The colour schemes that the file speaks of; both unless it says otherwise. */
  readonly schemes: readonly Scheme[];
}

export interface ImportOptions {
  /** Other files that a resolver refers to, by the text of its `$ref`. */
  readonly files?: NeighbourFiles;
}

/** A token's value in one scheme, or why there is none. */
type Read = { readonly css: string } | { readonly problem: TokenProblem };

/**
 * Reads a theme from design tokens: files of the Format Module 2025.10 and its resolvers, older ones with colours as hex strings, exports
 * of Tokens Studio. Names may differ in case, hyphens and the groups around them (see docs/theming.md).
 */
export function themeFromTokens(json: unknown, { files = {} }: ImportOptions = {}): ImportedTheme {
  return themeOfSides(sidesOf(json as Json, files));
}

/** Reads a theme from sides that are told apart already. */
export function themeOfSides({ light, dark, absent, schemes }: Sides): ImportedTheme {
  const problems: TokenProblem[] = absent.map((path) => ({
    kind: "absent",
    path,
    message: `The resolver refers to ${path}, which was not given.`,
  }));
  const referred = new Set([...referredPaths(light), ...referredPaths(dark)]);
  const named = new Map<TokenName, string[]>();
  for (const path of new Set([...light.own.keys(), ...dark.own.keys()])) {
    const token = light.own.get(path) ?? dark.own.get(path);
    const name = token && nameOfPath(token.path);
    if (token && name !== undefined) named.set(name, [...(named.get(name) ?? []), path]);
    else if (!referred.has(path) && !path.startsWith("base."))
      problems.push({ kind: "unknown", path, message: `No token is called ${path}.` });
  }
  if (hasOwnLanguage(named, problems)) {
    const message = `Hardly any name is ours, so none was taken: ${named.size} of ${named.size + problems.length}. Say what is what with \`stromkasse-theme map\`.`;
    return { theme: {}, problems: [{ kind: "question", path: "", message }], missing: tokenNames, schemes };
  }
  const theme = new Map<TokenName, ThemeValue>();
  for (const [name, paths] of named) {
    const explicit = paths.filter(isExplicit);
    const [first = "", ...others] = explicit.length > 0 ? explicit : paths;
    const read = readBothSides(name, first, light, dark);
    const rival = others.find((path) => isRival(name, first, path, light, dark));
    if (rival !== undefined) {
      const message = `${first} and ${rival} may both mean ${name}, and differ: choose with \`stromkasse-theme map\`, or set stromkasse.${name}.`;
      problems.push({ kind: "question", path: first, message });
      continue;
    }
    for (const path of others)
      problems.push({ kind: "duplicate", path, message: `${path} and ${first} both mean ${name}; ${first} was taken.` });
    if (read.problem) problems.push(read.problem);
    const range = read.value === undefined ? undefined : faultOfRange(name, read.value);
    if (range !== undefined) problems.push({ kind: "range", path: first, message: range });
    else if (read.value !== undefined) theme.set(name, read.value);
  }
  return { theme: Object.fromEntries(theme), problems, missing: tokenNames.filter((name) => !theme.has(name)), schemes };
}

/** From so many foreign names on, a few that happen to be ours say nothing: their `space.5` is not our `space5`. */
const manyNames = 12;

function hasOwnLanguage(named: ReadonlyMap<TokenName, readonly string[]>, problems: readonly TokenProblem[]): boolean {
  const foreign = problems.filter(({ kind }) => kind === "unknown").length;
  const isSaidOutright = [...named.values()].some((paths) => paths.some(isExplicit));
  return !isSaidOutright && foreign >= manyNames && foreign > 3 * named.size;
}

/** `stromkasse.accent` and `--sk-accent` say outright what is meant. */
const isExplicit = (path: string) => /^(?:stromkasse\.|--sk-)/i.test(path);

/** Whether two paths reach a token by different words (`primary`, `accent`) and with different values. */
function isRival(name: TokenName, first: string, other: string, light: Side, dark: Side): boolean {
  const lastOf = (path: string) => path.split(/[./]/).at(-1)?.toLowerCase();
  if (lastOf(first) === lastOf(other)) return false;
  const [one, two] = [first, other].map((path) => JSON.stringify(readBothSides(name, path, light, dark).value));
  return one !== two;
}

function readBothSides(
  name: TokenName,
  path: string,
  light: Side,
  dark: Side,
): { readonly value?: ThemeValue; readonly problem?: TokenProblem } {
  const isFormula = hasFormula(light.own.get(path)) || hasFormula(dark.own.get(path));
  const [one, other] = [readSide(name, path, light, isFormula), readSide(name, path, dark, isFormula)];
  const onlyOne = one ?? other;
  if (!onlyOne || "problem" in onlyOne) return onlyOne ?? {};
  if (!one || !other) {
    const message = `${path} has a value for one colour scheme only.`;
    return { value: onlyOne.css, problem: { kind: "unsupported", path, message } };
  }
  if ("problem" in other) return { value: onlyOne.css, problem: other.problem };
  if (other.css === onlyOne.css) return { value: onlyOne.css };
  if (declarationOf(name).type === "color") return { value: { light: onlyOne.css, dark: other.css } };
  const joined = declarationOf(name).type === "shadow" ? joinShadows(onlyOne.css, other.css) : undefined;
  if (joined !== undefined) return { value: joined };
  const message = `${path} differs between light and dark; only colours can. The light value was taken.`;
  return { value: onlyOne.css, problem: { kind: "unsupported", path, message } };
}

function readSide(name: TokenName, path: string, side: Side, isFormula: boolean): Read | undefined {
  const token = side.own.get(path);
  if (!token || isLeftToFollow(name, token, isFormula)) return undefined;
  const { type } = declarationOf(name);
  const kept = ownCss(token);
  if (kept !== undefined && isValidValue(type, kept)) return { css: kept };
  const resolved = resolveOwn(token, side.known, [path]);
  if ("fault" in resolved) {
    const kind = resolved.fault === "modifier" ? "unsupported" : resolved.fault;
    return { problem: { kind, path, message: faultText(resolved) } };
  }
  const part = partsOfComposite(resolved.value).find((candidate) => candidate.type === type);
  const css = cssOfValue(type, resolved.value) ?? (part && cssOfValue(type, part.value));
  if (css !== undefined && isValidValue(type, css)) return { css };
  return { problem: { kind: "invalid", path, message: `${path} is no ${type} that can be used: ${excerpt(resolved.value)}.` } };
}

/**
 * Whether an edited copy of our tokens.json leaves a token to follow others: the same alias as the house's, or a formula whose computed
 * value nobody has changed. Taken as it stands it would keep the house's tones beside another accent.
 */
function isLeftToFollow(name: TokenName, { value }: FileToken, isFormula: boolean): boolean {
  const { css, type } = declarationOf(name);
  const alias = typeof value === "string" ? aliasPath(value) : undefined;
  const target = alias === undefined ? undefined : nameOfPath(alias.split("."));
  if (target !== undefined && css === `var(${tokenProperty(target)})`) return true;
  if (!isFormula || type !== "color") return isFormula;
  const read = readColour(cssOfValue("color", value) ?? "");
  return read !== undefined && houseColours(name).includes(toHex(read));
}

function hasFormula(token: FileToken | undefined): boolean {
  const own = token?.extensions["stromkasse"];
  return isObject(own) && typeof own["css"] === "string";
}

const houseColours = (name: TokenName) =>
  modes.map((mode) => {
    const colour = colourReader({}, mode)(name);
    return colour && toHex(colour);
  });

/** CSS that our own export keeps beside a value for which the format has no form. */
function ownCss({ extensions }: FileToken): string | undefined {
  const own: JsonObject | undefined = isObject(extensions["stromkasse"]) ? extensions["stromkasse"] : undefined;
  return typeof own?.["value"] === "string" ? own["value"] : undefined;
}

function excerpt(value: Json): string {
  const text = JSON.stringify(value) ?? "nothing";
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}

/** Paths that references in a side's tokens name: a palette is not unknown. */
function referredPaths({ own, known }: Side): ReadonlySet<string> {
  const text = JSON.stringify([...own.values()].map(({ value, extensions }) => [value, extensions["studio.tokens"] ?? null]));
  const named = [...text.matchAll(/\{([^{}"]+)\}|"\$ref":"#\/([^"$]+)/g)].map(([, alias, pointer]) =>
    (alias ?? pointer ?? "").trim().replace(/\/$/, "").replaceAll("/", "."),
  );
  return new Set(named.flatMap((path) => [...known.keys()].filter((key) => key === path || key === `${path}.$root`)));
}
