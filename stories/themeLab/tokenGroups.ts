import { declarationOf, tokenNames, type ThemeTokens, type TokenName } from "../../src/theme.js";

/** Tokens that a designer thinks of together. */
export interface TokenGroup {
  readonly title: string;
  readonly names: readonly TokenName[];
}

const families: readonly (readonly [RegExp, string])[] = [
  [/^semantic\.(accent|focus$)/, "Accent and focus"],
  [/^semantic\.(surface|text|border)/, "Grounds, text, lines"],
  [/^semantic\.(saving|warning|danger|peak)/, "Meanings"],
  [/^semantic\.layer/, "Parts of a price"],
  [/^semantic\.(base|space|radius|density|focusWidth)/, "Sizes"],
  [/^semantic\.(font|weight)/, "Type"],
  [/^semantic\./, "Shadow and motion"],
  [/^component\.(button|field|checkbox)/, "Buttons and fields"],
  [/^component\./, "Other parts"],
];

/** All tokens, by what they are about. */
export const tokenGroups: readonly TokenGroup[] = families
  .map(([, title]) => ({ title, names: tokenNames.filter((name) => familyOf(name) === title) }))
  .filter(({ names }) => names.length > 0);

function familyOf(name: TokenName): string | undefined {
  const { path } = declarationOf(name);
  return families.find(([pattern]) => pattern.test(path))?.[1];
}

/** The groups with what a search leaves of them: each word is looked for in name, path and purpose. */
export function searchTokens(query: string, theme: ThemeTokens, isOwnOnly: boolean): readonly TokenGroup[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  const isFound = (name: TokenName) => {
    const { path, description, type } = declarationOf(name);
    const text = `${name} ${path} ${type} ${description}`.toLowerCase();
    return (!isOwnOnly || theme[name] !== undefined) && words.every((word) => text.includes(word));
  };
  return tokenGroups.map(({ title, names }) => ({ title, names: names.filter(isFound) })).filter(({ names }) => names.length > 0);
}
