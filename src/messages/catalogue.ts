import type { Sections } from "./sections.js";

/** A piece of text: a string, or a function of what it speaks about. Groups may nest. */
export interface TextTree {
  readonly [key: string]: string | ((values: never) => string) | TextTree;
}

/** The shape that every language has to fill: the German section with its literals widened. */
export type TextShape<Tree> = {
  readonly [Key in keyof Tree]: Tree[Key] extends string
    ? string
    : Tree[Key] extends (values: infer Values) => string
      ? (values: Values) => string
      : TextShape<Tree[Key]>;
};

/** Some texts of a section, in a partner's own words: a string anywhere, or a function where the original is one. */
export type TextOverrides<Shape> = {
  readonly [Key in keyof Shape]?: Shape[Key] extends string
    ? string
    : Shape[Key] extends (values: infer Values) => string
      ? string | ((values: Values) => string)
      : TextOverrides<Shape[Key]>;
};

/** All texts in one language. German (Sie) is built in, section by section; others are given to the provider. */
export interface Catalogue {
  /** BCP 47, `en` or `de-x-du`: the locale that it is chosen by. */
  readonly locale: string;
  readonly sections: Sections;
}

/** A partner's own words, section by section: `{ quote: { title: "Ihr Preis" } }`. */
export type MessageOverrides = { readonly [Name in keyof Sections]?: TextOverrides<Sections[Name]> };

/**
 * Lays a partner's words over a section. Unknown keys are ignored; a string in the place of a function is used as it is.
 */
export function withOverrides<Shape extends object>(section: Shape, overrides: TextOverrides<Shape> | undefined): Shape {
  if (!overrides) return section;
  const result = { ...section } as Record<string, unknown>;
  for (const [key, value] of Object.entries(overrides)) {
    const original = result[key];
    if (value === undefined || !Object.hasOwn(section, key)) continue;
    if (typeof original === "function" && typeof value === "string") result[key] = () => value;
    else if (typeof original === "object" && original !== null) result[key] = withOverrides(original, value as TextOverrides<object>);
    else result[key] = value;
  }
  return result as Shape;
}

/** The keys of overrides that a section does not have, as paths: `zip.titel`. */
export function unknownKeys(section: object, overrides: object, path = ""): readonly string[] {
  const texts = new Map<string, unknown>(Object.entries(section));
  return Object.entries(overrides).flatMap(([key, value]) => {
    if (!texts.has(key)) return [path + key];
    const original = texts.get(key);
    const isGroup = typeof original === "object" && original !== null && typeof value === "object" && value !== null;
    return isGroup ? unknownKeys(original, value, `${path}${key}.`) : [];
  });
}

/** The catalogue for a locale: the exact one, else that of its language (`de-AT` → `de`), else `undefined` (German is built in). */
export function catalogueFor(locale: string, catalogues: readonly Catalogue[]): Catalogue | undefined {
  const exact = catalogues.find((catalogue) => catalogue.locale.toLowerCase() === locale.toLowerCase());
  return exact ?? catalogues.find((catalogue) => catalogue.locale.toLowerCase() === languageOf(locale));
}

/** `de-AT` → `de`. */
export function languageOf(locale: string): string {
  return locale.split("-", 1)[0]?.toLowerCase() ?? locale;
}
