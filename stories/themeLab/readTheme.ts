import { isObject } from "../../src/theme/json.js";
import { isResolver } from "../../src/theme/resolver.js";
import { themeFromTokens, tokenNames, tokenProperty, type ThemeTokens, type TokenName, type TokenProblem } from "../../src/theme.js";
import { checkedTheme } from "./checkedTheme.js";
import { tidyTheme } from "./labTheme.js";

/** A file that was opened, or a text that was pasted. */
export interface ThemeText {
  readonly name: string;
  readonly text: string;
}

/** What texts give, or one sentence about why they give nothing. */
export type ReadTheme =
  | { readonly fault: string }
  | {
      readonly theme: ThemeTokens;
      readonly problems: readonly TokenProblem[];
      /** Tokens that the texts do not set. */
      readonly missing: readonly TokenName[];
    };

/** Reads a theme from design tokens (one file, or a resolver with the files that it refers to), from CSS or from code. */
export function readTheme(texts: readonly ThemeText[]): ReadTheme {
  const [only] = texts;
  if (texts.length === 1 && only && !/^\s*\{/.test(only.text)) return readWritten(only.text);
  const files = texts.map(({ name, text }) => ({ name, json: parse(text) }));
  const broken = files.find(({ json }) => !isObject(json));
  if (broken) return { fault: `${broken.name} is no JSON object, so there are no tokens in it.` };
  const main = files.length === 1 ? files[0] : files.find(({ json }) => isObject(json) && isResolver(json));
  if (!main) return { fault: "Several files need a resolver among them, which says how they go together." };
  const neighbours = files.flatMap(({ name, json }): [string, unknown][] => [
    [name, json],
    [`./${name}`, json],
  ]);
  const read = themeFromTokens(main.json, { files: Object.fromEntries(neighbours) });
  const isNoTokenFile = Object.keys(read.theme).length === 0 && read.problems.length === 0;
  // The theme prop itself, as JSON.
  if (isNoTokenFile && isObject(main.json)) return readEntries(Object.entries(main.json));
  return { ...read, theme: tidyTheme(read.theme) };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    return undefined;
  }
}

/** CSS with our custom properties, or an object literal. */
function readWritten(text: string): ReadTheme {
  const entries = /--sk-[\w-]+\s*:/.test(text) ? entriesOfCss(text) : entriesOfCode(text);
  return entries.length > 0
    ? readEntries(entries)
    : { fault: "There is no theme in this text. It takes design tokens as JSON, CSS with --sk-… properties, or a theme object." };
}

function readEntries(entries: readonly (readonly [string, unknown])[]): ReadTheme {
  const { theme, problems } = checkedTheme(entries);
  return { theme, problems, missing: tokenNames.filter((name) => theme[name] === undefined) };
}

const nameOfProperty: ReadonlyMap<string, string> = new Map(tokenNames.map((name) => [tokenProperty(name), name]));

const entriesOfCss = (css: string) =>
  [...css.replaceAll(/\/\*.*?\*\//gs, "").matchAll(/(--sk-[\w-]+)\s*:\s*([^;{}]+)/g)].map(
    ([, property = "", value = ""]) => [nameOfProperty.get(property) ?? property, value.trim()] as const,
  );

const quoted = String.raw`"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'`;
const property = new RegExp(String.raw`["']?(\w+)["']?\s*:\s*(\{[^{}]*\}|${quoted}|\d*\.?\d+)`, "g");

function entriesOfCode(code: string): readonly (readonly [string, unknown])[] {
  return [...code.matchAll(property)].map(([, name = "", value = ""]) => [
    name,
    value.startsWith("{") ? Object.fromEntries(entriesOfCode(value.slice(1, -1))) : unquote(value),
  ]);
}

const unquote = (literal: string) => (/^["']/.test(literal) ? literal.slice(1, -1).replaceAll(/\\(.)/g, "$1") : literal);
