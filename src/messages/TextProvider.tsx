"use client";

import { createContext, useContext, useMemo, type ReactNode } from "react";
import { catalogueFor, languageOf, unknownKeys, withOverrides, type Catalogue, type MessageOverrides } from "./catalogue.js";
import { common } from "./de/common.js";
import { warnDeveloper } from "./developer.js";
import { createFormat, type Format } from "./format.js";
import { localeOf } from "./locale.js";
import type { SectionName, Sections } from "./sections.js";
import { tied } from "./tie.js";

/** What decides on the language. */
export interface TextProviderProps {
  /**
   * BCP 47, or as operating systems write it (`de_DE`). Numbers and dates follow it; the text is that of its language. Default `de`, also for
   * what is no locale.
   */
  readonly locale?: string | undefined;
  /** Languages beside German: `[en]`. */
  readonly catalogues?: readonly Catalogue[] | undefined;
  /** A partner's own words, over any language. */
  readonly messages?: MessageOverrides | undefined;
  readonly children: ReactNode;
}

interface TextContextValue {
  readonly catalogue: Catalogue | undefined;
  readonly overrides: MessageOverrides | undefined;
  readonly format: Format;
}

const TextContext = createContext<TextContextValue>({ catalogue: undefined, overrides: undefined, format: createFormat("de") });
const none: readonly Catalogue[] = [];

/** Gives the parts below it their language. Without one they speak German. */
export function TextProvider({ locale: wished = "de", catalogues = none, messages, children }: TextProviderProps) {
  const { locale, isKnown } = localeOf(wished);
  const catalogue = catalogueFor(locale, catalogues);
  if (process.env.NODE_ENV !== "production") {
    if (!isKnown) {
      warnDeveloper(`"${wished}" is no locale, so its visitors read German. Give the provider a BCP 47 tag: locale="de-DE".`);
    } else if (!catalogue && languageOf(locale) !== "de") {
      warnDeveloper(
        `there is no catalogue for the locale "${wished}", so its visitors read German beside their own figures. ` +
          `Give the provider one: <CheckoutProvider locale="${wished}" catalogues={[…]}>.`,
      );
    }
  }
  // A catalogue of a partner without types may lack what came later.
  const { ct, kwh } = { ...common.units, ...withOverrides(catalogue?.sections.common ?? common, messages?.common).units };
  const format = useMemo(() => createFormat(locale, { ct, kwh }), [locale, ct, kwh]);
  const value = useMemo(() => ({ catalogue, overrides: messages, format }), [catalogue, messages, format]);
  return <TextContext.Provider value={value}>{children}</TextContext.Provider>;
}

/**
 * A section's texts in the provider's language, with the partner's words over it. Figures keep their units at the end of a line.
 *
 * @param german The German section, imported by the component itself: it is the fallback and keeps the bundle small.
 */
export function useText<Name extends SectionName>(name: Name, german: Sections[Name]): Sections[Name] {
  const { catalogue, overrides } = useContext(TextContext);
  if (process.env.NODE_ENV !== "production") warnOfUnknownKeys(name, german, overrides);
  return useMemo(() => tied(withOverrides(catalogue?.sections[name] ?? german, overrides?.[name])), [catalogue, overrides, name, german]);
}

function warnOfUnknownKeys(name: SectionName, section: object, overrides: MessageOverrides | undefined): void {
  const keys = unknownKeys(section, overrides?.[name] ?? {});
  if (keys.length === 0) return;
  warnDeveloper(
    `\`messages.${name}\` has keys that are no texts: ${keys.join(", ")}. So visitors read our words and not yours. ` +
      `There are: ${Object.keys(section).join(", ")}. The type is \`MessageOverrides\`.`,
  );
}

/** The figures and dates of the provider's locale. */
export function useFormat(): Format {
  return useContext(TextContext).format;
}

/** The language that the texts are in, BCP 47: the locale's, or German where there is no catalogue for it. */
export function useLanguage(): string {
  const { catalogue, format } = useContext(TextContext);
  return catalogue || languageOf(format.locale) === "de" ? format.locale : "de";
}
