import { vi } from "vitest";

const real = {
  NumberFormat: Intl.NumberFormat,
  DateTimeFormat: Intl.DateTimeFormat,
  PluralRules: Intl.PluralRules,
  Collator: Intl.Collator,
};

/** What the machine speaks when nobody says a language: Node reads it only once, as it starts. Ends with `vi.unstubAllGlobals()`. */
export function withDefaultLocale(locale: string): void {
  const speaking = Object.fromEntries(
    Object.entries(real).map(([name, Constructor]) => {
      const make = (_target: unknown, [locales = locale, options]: unknown[]) =>
        Reflect.construct(Constructor, [locales, options]) as object;
      return [name, new Proxy(Constructor, { construct: make, apply: (target, _self, given: unknown[]) => make(target, given) })];
    }),
  );
  const members = Object.getOwnPropertyDescriptors(Intl);
  vi.stubGlobal("Intl", Object.create(Object.prototype, { ...members, ...Object.getOwnPropertyDescriptors(speaking) }));
}
