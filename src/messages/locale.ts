/** A locale as it can be used. */
export interface UsableLocale {
  /** BCP 47, for texts and `lang`. */
  readonly locale: string;
  /** What figures and dates are written by: the same, or `de` where the engine has no data for it and would take the browser's own. */
  readonly figures: string;
  /** Whether what was wished is a locale at all. */
  readonly isKnown: boolean;
}

/** Reads a locale, also as operating systems write it (`de_DE`). Whatever is none (`C`, an empty text, a header's list) becomes German. Never throws. */
export function localeOf(wished: string): UsableLocale {
  try {
    const [locale] = Intl.getCanonicalLocales(wished.replaceAll("_", "-"));
    if (locale !== undefined) {
      const isWritten = Intl.NumberFormat.supportedLocalesOf(locale).length > 0;
      // Bare English would be American, with dates that a customer in Germany misreads.
      const figures = locale === "en" ? "en-GB" : isWritten ? locale : "de";
      return { locale: figures === "en-GB" ? figures : locale, figures, isKnown: true };
    }
  } catch {
    // No locale: a RangeError, or no text at all where a host has no types.
  }
  return { locale: "de", figures: "de", isKnown: false };
}

const rightToLeft = /Arab|Hebr|Syrc|Thaa|Nkoo|Adlm|Rohg/;

/** The direction that a language is written in; `undefined` for left to right, where the page's own stands. */
export function directionOf(locale: string): "rtl" | undefined {
  return rightToLeft.test(new Intl.Locale(locale).maximize().script ?? "") ? "rtl" : undefined;
}
