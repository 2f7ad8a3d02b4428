"use client";

import { createContext, useContext, useMemo, type ReactNode } from "react";
import { callHost } from "./callHost.js";
import { catalogueFor, languageOf, withOverrides, type Catalogue, type MessageOverrides, type TextFunction } from "./catalogue.js";
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
  return useMemo(
    () => withOverrides(catalogue?.sections[name] ?? german, overrides?.[name], guarded),
    [catalogue, overrides, name, german],
  );
}

/** A partner's function of a text: where it throws or gives no text, the original speaks. */
function guarded(key: string, override: TextFunction, original: TextFunction): TextFunction {
  return (values) => {
    const text = callHost(`messages.${key}`, () => override(values));
    return typeof text === "string" ? text : original(values);
  };
}

/** The figures and dates of the provider's locale. */
export function useFormat(): Format {
  return useContext(TextContext).format;
}
