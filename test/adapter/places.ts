/** JSON that tests take apart. */
export type JsonValue = string | number | boolean | null | JsonValue[] | { [key: string]: JsonValue };

/** Every place within a value, itself included, as a path. */
export const placesIn = (value: JsonValue, path: readonly string[] = []): (readonly string[])[] =>
  typeof value === "object" && value !== null
    ? [path, ...Object.entries(value).flatMap(([key, part]) => placesIn(part, [...path, key]))]
    : [path];

/** What is at a place; `undefined` where there is nothing. */
export const valueAt = (value: JsonValue, path: readonly string[]): JsonValue | undefined =>
  path.reduce<JsonValue | undefined>((part, key) => Object.entries(part ?? {}).find(([name]) => name === key)?.[1], value);

/** The value with something else at a place; `undefined` takes it away. */
export function replaced(value: JsonValue, [key, ...rest]: readonly string[], by: JsonValue | undefined): JsonValue | undefined {
  if (key === undefined) return by;
  if (typeof value !== "object" || value === null) return value;
  const copy: Record<string, JsonValue> = {};
  for (const [name, part] of Object.entries(value)) {
    const next = name === key ? replaced(part, rest, by) : part;
    if (next !== undefined) copy[name] = next;
  }
  return Array.isArray(value) ? Object.values(copy) : copy;
}
