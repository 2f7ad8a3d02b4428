/**
 * What is made of src/theme/tokens.json and tokens.resolver.json: the stylesheet's custom properties, the typed table, a list for people, and one
 * file a mode for Figma. Pure: `tokens.ts` writes it, a test compares it with what is checked in.
 */
import { readColour } from "../src/theme/cssColour.js";
import { listTokens, resolveToken, aliasPath, type FileToken, type FileTokens } from "../src/theme/dtcg.js";
import { needsRelativeColour, toPlainCss } from "../src/theme/formula.js";
import { isObject, textOf, type Json, type JsonObject } from "../src/theme/json.js";
import { resolveDocument } from "../src/theme/resolver.js";
import { tokenProperty } from "../src/theme/themeTokens.js";
import type { TokenDeclaration, TokenType } from "../src/theme/tokenDeclaration.js";
import { cssOfValue, joinShadows } from "../src/theme/tokenValue.js";

type Scheme = "light" | "dark";
type Contrast = "standard" | "more";

/** A custom property's line. */
interface Line {
  readonly name: string;
  readonly css: string;
  readonly firm?: boolean;
}

/** Files by their path from the project's root. */
export function tokenFiles(tokensJson: Json, resolverJson: Json): Readonly<Record<string, string>> {
  const table = readTable(tokensJson, resolverJson);
  const figma = figmaModes.map(({ scheme, contrast, file, mode }) => {
    const tokens = tokensFor(tokensJson, resolverJson, scheme, contrast);
    return [`src/theme/figma/${file}.tokens.json`, `${JSON.stringify(figmaFile(tokens, mode), null, 2)}\n`] as const;
  });
  return {
    "src/theme/tokens.css": stylesheet(table),
    "src/theme/tokens.ts": tableModule(table),
    "docs/tokens.md": tableForPeople(table),
    ...Object.fromEntries(figma),
  };
}

const figmaModes = [
  { scheme: "light", contrast: "standard", file: "light", mode: "Light" },
  { scheme: "dark", contrast: "standard", file: "dark", mode: "Dark" },
  { scheme: "light", contrast: "more", file: "light-more-contrast", mode: "Light, more contrast" },
  { scheme: "dark", contrast: "more", file: "dark-more-contrast", mode: "Dark, more contrast" },
] as const;

function tokensFor(tokensJson: Json, resolverJson: Json, scheme: Scheme, contrast: Contrast): FileTokens {
  if (!isObject(resolverJson)) throw new Error("tokens.resolver.json holds no object.");
  const { tokens, absent } = resolveDocument(resolverJson, { scheme, contrast }, { "tokens.json": tokensJson });
  if (absent.length > 0) throw new Error(`tokens.resolver.json refers to ${absent.join(", ")}, which is not there.`);
  return tokens;
}

/** Name that a theme uses: the path without its first group, in camel case; the palette has none. */
function tokenName({ path: [tier, ...rest] }: FileToken): string | undefined {
  if (tier === "base") return undefined;
  return rest.map((step, index) => (index === 0 ? step : step.charAt(0).toUpperCase() + step.slice(1))).join("");
}

function readTable(tokensJson: Json, resolverJson: Json): Readonly<Record<string, TokenDeclaration>> {
  const house = listTokens(tokensJson);
  const [light, dark, moreLight, moreDark] = figmaModes.map(({ scheme, contrast }) =>
    tokensFor(tokensJson, resolverJson, scheme, contrast),
  );
  if (!light || !dark || !moreLight || !moreDark) throw new Error("A mode is missing.");
  const table: Record<string, TokenDeclaration> = {};
  for (const [path, token] of house) {
    const name = tokenName(token);
    if (name === undefined) continue;
    const own = ownData(token);
    const derive = own["derive"];
    const css = cssFor(path, light, dark, house);
    const changed = moreLight.get(path);
    const moreCss = cssFor(path, moreLight, moreDark, house);
    const isFirm = changed !== undefined && ownData(changed)["firm"] === true;
    table[name] = {
      path,
      type: token.type as TokenType,
      description: token.description ?? "",
      css,
      ...(isObject(derive)
        ? { derive: { from: derive["from"] as readonly string[], css: linked(textOf(derive["css"]) ?? "", house) } }
        : {}),
      ...(isFirm || moreCss !== css ? { more: { css: moreCss, ...(isFirm ? { firm: true } : {}) } } : {}),
    };
  }
  return table;
}

function ownData({ extensions }: FileToken): JsonObject {
  const own = extensions["stromkasse"];
  return isObject(own) ? own : {};
}

/** The formula, the token that it is an alias of, or the values of both schemes. */
function cssFor(path: string, light: FileTokens, dark: FileTokens, house: FileTokens): string {
  const token = light.get(path);
  if (!token) throw new Error(`There is no token ${path}.`);
  const formula = ownData(token)["css"];
  if (typeof formula === "string") return linked(formula, house);
  const alias = typeof token.value === "string" ? aliasPath(token.value) : undefined;
  if (alias !== undefined && !alias.startsWith("base.")) return linked(`{${alias}}`, house);
  const [one, other] = [plainCss(path, light), plainCss(path, dark)];
  if (one === other) return one;
  const css = token.type === "shadow" ? joinShadows(one, other) : `light-dark(${one}, ${other})`;
  if (css === undefined) throw new Error(`${path} differs between light and dark in more than its colours.`);
  return css;
}

function plainCss(path: string, tokens: FileTokens): string {
  const token = tokens.get(path);
  const resolved = resolveToken(path, tokens);
  const css = token && "value" in resolved ? cssOfValue(token.type as TokenType, resolved.value) : undefined;
  if (css === undefined) throw new Error(`${path} has no value of its type.`);
  return css;
}

/** References in a formula become custom properties. */
function linked(formula: string, house: FileTokens): string {
  return formula.replaceAll(/\{([^{}]+)\}/g, (_, path: string) => {
    const token = house.get(path);
    const name = token && tokenName(token);
    if (name === undefined) throw new Error(`A formula refers to {${path}}, which is no token with a custom property.`);
    return `var(${tokenProperty(name)})`;
  });
}

function stylesheet(table: Readonly<Record<string, TokenDeclaration>>): string {
  const entries = Object.entries(table);
  const derivedFrom = (isAccent: boolean, isRelative: boolean): Line[] =>
    entries.flatMap(([name, { derive }]) =>
      derive &&
      derive.from.includes("accent") === isAccent &&
      !derive.from.includes("radius") &&
      needsRelativeColour(derive.css) === isRelative
        ? [{ name, css: derive.css }]
        : [],
    );
  const radii = entries.flatMap(([name, { derive }]) => (derive?.from.includes("radius") ? [{ name, css: derive.css }] : []));
  const more = entries.flatMap(([name, token]) => (token.more ? [{ name, ...token.more }] : []));
  const moreContrast = block(':where(.sk-root[data-contrast="more"], [data-contrast="more"] .sk-root)', more);
  return `/* Made by \`npm run tokens\` of tokens.json and tokens.resolver.json: change those. docs/tokens.md says what each is for.
   \`light-dark()\` takes its side from the root's \`color-scheme\`, so each colour is written once.
   \`:where()\` keeps these weaker than any rule of a host: \`.sk-root { --sk-accent: … }\` wins wherever it stands. */
${block(
  ":where(.sk-root)",
  entries.map(([name, { css }]) => ({ name, css })),
)}

/* What follows from a theme's own values, until it sets these too. */
${block(':where(.sk-root[data-derive~="radius"], [data-derive~="radius"] .sk-root)', radii)}
${block(':where(.sk-root[data-derive~="tones"], [data-derive~="tones"] .sk-root)', derivedFrom(false, false))}
@supports (color: oklch(from light-dark(red, red) l c h)) {
${block(':where(.sk-root[data-derive~="accent"], [data-derive~="accent"] .sk-root)', [...derivedFrom(true, true), ...derivedFrom(true, false)])}
}

/* The visitor's wish for contrast is above a theme: what may only become stronger is important. */
@media (prefers-contrast: more) {
${block(":where(.sk-root)", more)}
}
${moreContrast}
`;
}

function block(selector: string, lines: readonly Line[]): string {
  const written = lines.map(({ name, css, firm }) => `  ${tokenProperty(name)}: ${toPlainCss(css)}${firm ? " !important" : ""};`);
  return `${selector} {\n${written.join("\n")}\n}`;
}

function tableModule(table: Readonly<Record<string, TokenDeclaration>>): string {
  const code = JSON.stringify(table, null, 2).replaceAll(/^(\s*)"(\w+)":/gm, "$1$2:");
  return `/* Made by \`npm run tokens\` of tokens.json and tokens.resolver.json: change those. */
import type { TokenDeclaration } from "./tokenDeclaration.js";

/** Every design decision that a theme can set, by its name. */
export const tokenTable = ${code} as const satisfies Readonly<Record<string, TokenDeclaration>>;

/** Name of a token. */
export type TokenName = keyof typeof tokenTable;
`;
}

function tableForPeople(table: Readonly<Record<string, TokenDeclaration>>): string {
  const rows = Object.entries(table).map(([name, { description, css, type }]) => {
    const value = css.replaceAll(/var\((--sk-[\w-]+)\)/g, "$1");
    return `| \`${name}\` | \`${tokenProperty(name)}\` | ${type} | \`${value}\` | ${description} |`;
  });
  return `# Tokens

Made by \`npm run tokens\` of \`src/theme/tokens.json\`. How to set them: [theming.md](theming.md).

| name in \`theme\` | custom property | type | the house's value | what for |
| --- | --- | --- | --- | --- |
${rows.join("\n")}
`;
}

/** The form that Figma writes and reads for one mode of a collection of variables: colours, numbers and texts, resolved. */
function figmaFile(tokens: FileTokens, mode: string): JsonObject {
  const file: Record<string, Json> = {};
  for (const [path, token] of tokens) {
    const variable = figmaVariable(path, token, tokens);
    if (!variable) continue;
    let group = file;
    for (const step of token.path.slice(0, -1)) group = (group[step] ??= {}) as Record<string, Json>;
    group[token.path.at(-1) ?? ""] = { ...variable, ...(token.description ? { $description: token.description } : {}) };
  }
  return { ...file, $extensions: { "com.figma.modeName": mode } };
}

function figmaVariable(path: string, { type }: FileToken, tokens: FileTokens): JsonObject | undefined {
  const resolved = resolveToken(path, tokens);
  if (!("value" in resolved)) return undefined;
  const { value } = resolved;
  if (type === "color") return { $type: "color", $value: isObject(value) ? { ...value, alpha: value["alpha"] ?? 1 } : value };
  if (isObject(value) && typeof value["value"] === "number") return { $type: "number", $value: value["value"] };
  if (typeof value === "number") return { $type: "number", $value: value };
  return typeof value === "string" && readColour(value) === undefined ? { $type: "string", $value: value } : undefined;
}
