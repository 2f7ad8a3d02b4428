"use client";

import { createContext, useContext, useMemo, type ReactNode } from "react";
import { catalogueFor, languageOf, unknownKeys, withOverrides, type Catalogue, type MessageOverrides } from "./catalogue.js";
import { warnDeveloper } from "./developer.js";
import { createFormat, type Format } from "./format.js";
import type { SectionName, Sections } from "./sections.js";

/** What decides on the language. */
export interface TextProviderProps {
  /** BCP 47. Numbers and dates follow it; the text is that of its language. Default `de`. */
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
export function TextProvider({ locale = "de", catalogues = none, messages, children }: TextProviderProps) {
  const catalogue = catalogueFor(locale, catalogues);
  if (process.env.NODE_ENV !== "production" && !catalogue && languageOf(locale) !== "de") {
    warnDeveloper(
      `there is no catalogue for the locale "${locale}", so its visitors read German beside their own figures. ` +
        `Give the provider one: <CheckoutProvider locale="${locale}" catalogues={[…]}>.`,
    );
  }
  const format = useMemo(() => createFormat(locale), [locale]);
  const value = useMemo(() => ({ catalogue, overrides: messages, format }), [catalogue, messages, format]);
  return <TextContext.Provider value={value}>{children}</TextContext.Provider>;
}

/**
 * A section's texts in the provider's language, with the partner's words over it.
 *
 * @param german The German section, imported by the component itself: it is the fallback and keeps the bundle small.
 */
export function useText<Name extends SectionName>(name: Name, german: Sections[Name]): Sections[Name] {
  const { catalogue, overrides } = useContext(TextContext);
  if (process.env.NODE_ENV !== "production") warnOfUnknownKeys(name, german, overrides);
  return useMemo(() => withOverrides(catalogue?.sections[name] ?? german, overrides?.[name]), [catalogue, overrides, name, german]);
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
