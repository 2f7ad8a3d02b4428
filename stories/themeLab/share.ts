import { isObject } from "../../src/theme/json.js";
import type { ThemeTokens } from "../../src/theme.js";
import { checkedTheme } from "./checkedTheme.js";
import { tidyTheme } from "./labTheme.js";

/** Says which way of writing a link holds. */
const version = "t1-";
/** Storybook leaves out arguments of an address with anything else in them. */
const allowed = /^[\w-]+$/;
const longest = 40_000;

/** A theme as a word that an address can hold: letters, digits, hyphen and underscore. Empty for the house's theme. */
export function encodeTheme(theme: ThemeTokens): string {
  const tidy = tidyTheme(theme);
  if (Object.keys(tidy).length === 0) return "";
  const bytes = new TextEncoder().encode(JSON.stringify(tidy));
  const binary = Array.from(bytes, (byte) => String.fromCodePoint(byte)).join("");
  return version + btoa(binary).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

/** What a link holds: a theme, or one sentence about why it is none. */
export type SharedTheme = { readonly theme: ThemeTokens } | { readonly fault: string };

/** Reads what {@link encodeTheme} wrote, all of it or nothing. */
export function decodeTheme(text: string): SharedTheme {
  if (text === "") return { theme: {} };
  if (!text.startsWith(version)) return refused("it was not made by this version of the lab.");
  if (text.length > longest || !allowed.test(text)) return refused("it was changed on its way.");
  const json = readJson(text.slice(version.length));
  if (!isObject(json)) return refused("it was cut off or changed on its way.");
  const { theme, problems } = checkedTheme(Object.entries(json));
  return problems[0] ? refused(problems[0].message) : { theme };
}

const refused = (reason: string) => ({ fault: `The theme of this link was not taken: ${reason} You see the house’s theme.` });

function readJson(encoded: string): unknown {
  try {
    const binary = atob(encoded.replaceAll("-", "+").replaceAll("_", "/"));
    const bytes = Uint8Array.from(binary, (character) => character.codePointAt(0) ?? 0);
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}

const story = "theme-lab--lab";

/** The address of the lab with a theme in it, in the Storybook that a page is of: with the sidebar if the page has it. */
export function linkTo(page: string, theme: ThemeTokens): string {
  const url = new URL(page);
  // Other stories of the lab act by themselves.
  if (url.searchParams.has("id")) url.searchParams.set("id", story);
  else url.searchParams.set("path", `/story/${story}`);
  url.searchParams.set("args", `theme:${encodeTheme(theme)}`);
  return url.href;
}
