import { tokenNames } from "./resolveTheme.js";
import { tokenProperty } from "./themeTokens.js";
import type { TokenName } from "./tokens.js";

/** Groups that only sort: they may stand before a token's name, in any number. */
const sorting = new Set(
  "semantic component components color colors colour colours token tokens stromkasse sk theme brand global core size sizes sizing dimension typography light dark $root".split(
    " ",
  ),
);

/** What others call our tokens; single words, because more would be a guess. */
const synonyms: Readonly<Record<string, TokenName>> = {
  primary: "accent",
  background: "surface",
  foreground: "text",
  onaccent: "accentText",
  onprimary: "accentText",
  fontfamily: "font",
  borderradius: "radius",
  success: "saving",
  error: "danger",
};

const plain = (text: string) => text.toLowerCase().replaceAll(/[^a-z0-9]/g, "");

const nameByPlain: ReadonlyMap<string, TokenName> = new Map(tokenNames.map((name) => [plain(name), name]));

/** Our own stylesheet's names. */
const nameByProperty: ReadonlyMap<string, TokenName> = new Map(tokenNames.map((name) => [tokenProperty(name), name]));

/**
 * The token that a path in a file means: the path without sorting groups, case, hyphens and slashes, is its name. `semantic.accent`,
 * `color.text-muted`, `sk.button.radius`, `Light/Text Muted` are found; `button.icon` is not, and is never taken for something like it.
 */
export function nameOfPath(path: readonly string[]): TokenName | undefined {
  const property = path.length === 1 ? nameByProperty.get(path[0] ?? "") : undefined;
  if (property !== undefined) return property;
  const steps = path.flatMap((step) => step.split("/")).filter((step) => step !== "$root");
  let start = 0;
  for (;;) {
    const rest = plain(steps.slice(start).join(""));
    const name = nameByPlain.get(rest) ?? (Object.hasOwn(synonyms, rest) ? synonyms[rest] : undefined);
    if (name !== undefined) return name;
    if (start >= steps.length - 1 || !sorting.has((steps[start] ?? "").toLowerCase())) return undefined;
    start++;
  }
}
