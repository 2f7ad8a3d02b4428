import { splitArguments } from "../cssColour.js";
import type { FileToken } from "../dtcg.js";
import type { JsonObject } from "../json.js";
import { schemeOfName, sidesOfTokens, type Scheme, type Sides } from "./schemes.js";

/** A custom property as a stylesheet sets it. */
interface Declaration {
  readonly name: string;
  readonly value: string;
  readonly place: Scheme | "root" | "scoped";
}

/** Whether a text is a stylesheet that sets custom properties. */
export const isCss = (text: string): boolean => !/^\s*[{[]/.test(text) && /--[\w-]+\s*:/.test(text);

/**
 * Reads the custom properties of a stylesheet, as shadcn, tweakcn and the builds of Style Dictionary write them: `:root` and `@theme` for both
 * schemes, `.dark`, `[data-theme="dark"]` and `prefers-color-scheme` for one. `var()` becomes a reference; bare channels (`222 47% 11%`) are HSL.
 */
export function sidesOfCss(css: string): Sides {
  const declarations = declarationsOf(css);
  const isSaid = (scheme: Scheme) => declarations.some(({ place }) => place === scheme);
  // A sheet that has no place for both schemes is for the one that it names.
  const isFor = (scheme: Scheme) => declarations.some(({ place }) => place === "root") || isSaid(scheme);
  const schemes = (["light", "dark"] as const).filter(isFor);
  return sidesOfTokens(tokensFor("light", declarations), tokensFor("dark", declarations), schemes.length === 0 ? undefined : schemes);
}

function tokensFor(scheme: Scheme, declarations: readonly Declaration[]): ReadonlyMap<string, FileToken> {
  const tokens = new Map<string, FileToken>();
  for (const place of ["scoped", "root", scheme] as const)
    for (const declaration of declarations.filter((candidate) => candidate.place === place)) {
      const token = tokenOf(declaration, scheme);
      tokens.set(declaration.name, token);
    }
  return tokens;
}

function tokenOf({ name, value }: Declaration, scheme: Scheme): FileToken {
  const [, inside] = /^light-dark\((.*)\)$/is.exec(value) ?? [];
  const written = inside === undefined ? value : (splitArguments(inside)[scheme === "light" ? 0 : 1] ?? value);
  const channels = /^\d*\.?\d+(?:deg)?\s+\d*\.?\d+%\s+\d*\.?\d+%$/.test(written) ? `hsl(${written})` : written;
  // What our own properties hold is CSS that only has to be harmless.
  const extensions: JsonObject = name.startsWith("--sk-") ? { stromkasse: { value: written } } : {};
  return { path: [name], type: undefined, value: withReferences(channels), description: undefined, extensions };
}

/** `hsl(var(--primary) / 50%)` of channels: the reference resolves to `hsl(…)` already. */
function withReferences(value: string): string {
  const referring = value.replaceAll(/var\(\s*(--[\w-]+)\s*(?:,[^()]*)?\)/g, "{$1}");
  return referring.replace(/^hsla?\(\s*(\{--[\w-]+\})\s*\)$/, "$1");
}

function declarationsOf(css: string): readonly Declaration[] {
  const text = css.replaceAll(/\/\*.*?\*\//gs, " ");
  const found: Declaration[] = [];
  const around: string[] = [];
  let start = 0;
  let [depth, quote] = [0, ""];
  const endStatement = (end: number) => {
    const [, name, value = ""] = /^\s*(--[\w-]+)\s*:\s*(.*?)\s*(?:!important\s*)?$/s.exec(text.slice(start, end)) ?? [];
    const place = placeOf(around);
    if (name !== undefined && place !== undefined && value !== "") found.push({ name, value: value.replaceAll(/\s+/g, " "), place });
    start = end + 1;
  };
  for (let at = 0; at < text.length; at++) {
    const character = text[at] ?? "";
    if (quote !== "") {
      if (character === quote) quote = "";
    } else if (character === '"' || character === "'") quote = character;
    else if (character === "(") depth++;
    else if (character === ")") depth = Math.max(0, depth - 1);
    else if (depth > 0) continue;
    else if (character === "{") {
      around.push(text.slice(start, at).trim());
      start = at + 1;
    } else if (character === "}") {
      endStatement(at);
      around.pop();
    } else if (character === ";") endStatement(at);
  }
  return found;
}

/** Where a rule holds; undefined where that is no ordinary page: print, more contrast, a part of a viewport. */
function placeOf(around: readonly string[]): Declaration["place"] | undefined {
  let place: Declaration["place"] | undefined;
  for (const prelude of around) {
    if (/@media[^{]*(?:print|width|contrast|reduced|forced)|@keyframes|@property|@container/i.test(prelude)) return undefined;
    const next = prelude.startsWith("@") ? placeOfRule(prelude) : placeOfSelectors(prelude);
    if (next === "other") return undefined;
    if (next !== undefined && (place === undefined || next !== "root")) place = place === "light" || place === "dark" ? place : next;
  }
  return place;
}

const placeOfRule = (rule: string) => (rule.startsWith("@theme") ? "root" : rule.startsWith("@media") ? schemeOfName(rule) : undefined);

function placeOfSelectors(prelude: string): Declaration["place"] | "other" {
  const selectors = prelude
    .replaceAll(/:(?:where|is)\(([^()]*)\)/g, "$1")
    .split(",")
    .map((selector) => selector.trim());
  if (selectors.some((selector) => /^(?:\*|(?::root|:host|html|body)(?:\(\))?)$/.test(selector))) return "root";
  const schemes = selectors.map((selector) => schemeOfName(selector.replaceAll(/:not\([^)]*\)/g, "")));
  const told = schemes.find((scheme) => scheme === "light" || scheme === "dark") ?? schemes.find(Boolean);
  return told ?? (selectors.some((selector) => /^(?::root|:host|html|body)/.test(selector)) ? "root" : "scoped");
}
