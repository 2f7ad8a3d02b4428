/** Ways in which an answer can be wrong: each value of it replaced, or its text cut. */

type JsonValue = string | number | boolean | null | JsonValue[] | { [key: string]: JsonValue };

const wrongValues: readonly JsonValue[] = [null, "x", {}, [], -1, true];

/** How many lies are told about one answer at most. */
const mostLies = 240;

/** Texts that an answer may be replaced by: cut off in the middle and, where it is JSON, with one value wrong at a time. */
export function liesOf(text: string): readonly string[] {
  const cut = [0.2, 0.5, 0.9].map((part) => text.slice(0, Math.floor(text.length * part)));
  const value = parsed(text);
  if (value === undefined) return cut;
  const lies = placesIn(value).flatMap((path) => wrongValues.map((wrong) => JSON.stringify(replaced(value, path, wrong))));
  const step = Math.max(1, Math.ceil(lies.length / mostLies));
  return [...cut, ...lies.filter((_, index) => index % step === 0)];
}

function parsed(text: string): JsonValue | undefined {
  try {
    return JSON.parse(text) as JsonValue;
  } catch {
    return undefined;
  }
}

/** Long lists are all alike: their first three items stand for the rest. */
const itemsLookedAt = 3;

const placesIn = (value: JsonValue, path: readonly string[] = []): (readonly string[])[] =>
  typeof value === "object" && value !== null
    ? [
        path,
        ...Object.entries(value)
          .slice(0, Array.isArray(value) ? itemsLookedAt : undefined)
          .flatMap(([key, part]) => placesIn(part, [...path, key])),
      ]
    : [path];

function replaced(value: JsonValue, [key, ...rest]: readonly string[], by: JsonValue): JsonValue {
  if (key === undefined) return by;
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([name, part]) => [name, name === key ? replaced(part, rest, by) : part] as const);
  return Array.isArray(value) ? entries.map(([, part]) => part) : Object.fromEntries(entries);
}
