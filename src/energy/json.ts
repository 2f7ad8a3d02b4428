/**
 * A value as JSON, as it stands: an old library of a host page (Prototype) gives lists a `toJSON` that makes a text of them. For values that
 * are JSON already: a `Date` is none.
 */
export const asJson = (value: unknown): string =>
  JSON.stringify(value, function (this: Readonly<Record<string, unknown>>, key) {
    return this[key];
  });
