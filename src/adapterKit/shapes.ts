/** What a value has to be, told as sentences about what is wrong with it. */

/** Looks at a value; `at` names its place. */
export type Look = (value: unknown, at: string) => readonly string[];

const wrong = (value: unknown, at: string, wanted: string) => [
  `${at} is ${value === undefined ? "missing" : JSON.stringify(value)}, and should be ${wanted}`,
];

const when =
  (wanted: string, holds: (value: unknown) => boolean): Look =>
  (value, at) =>
    holds(value) ? [] : wrong(value, at, wanted);

export const string = when("a string", (value) => typeof value === "string");
export const filled = when("a string that is not empty", (value) => typeof value === "string" && value !== "");
export const finite = when("a finite number", (value) => typeof value === "number" && Number.isFinite(value));
export const boolean = when("true or false", (value) => typeof value === "boolean");
export const instant = when(
  "an ISO instant with date and time",
  (value) => typeof value === "string" && /^\d{4}-\d\d-\d\dT/.test(value) && !Number.isNaN(Date.parse(value)),
);
export const day = when("a day, YYYY-MM-DD", (value) => typeof value === "string" && /^\d{4}-\d\d-\d\d$/.test(value));
export const exactly = (wanted: unknown): Look => when(JSON.stringify(wanted), (value) => JSON.stringify(value) === JSON.stringify(wanted));
export const oneOf = (...words: readonly unknown[]): Look => when(`one of ${JSON.stringify(words)}`, (value) => words.includes(value));
export const setOf = (...words: readonly unknown[]): Look =>
  when(`a Set of ${JSON.stringify(words)}`, (value) => value instanceof Set && [...value].every((item) => words.includes(item)));

/** The value, or `null`; never `undefined`. */
export const nullable =
  (look: Look): Look =>
  (value, at) =>
    value === null ? [] : look(value, at);

export const listOf =
  (look: Look): Look =>
  (value, at) =>
    Array.isArray(value) ? value.flatMap((item, index) => look(item, `${at}[${index}]`)) : wrong(value, at, "a list");

export const record =
  (fields: Readonly<Record<string, Look>>): Look =>
  (value, at) => {
    if (typeof value !== "object" || value === null) return wrong(value, at, "an object");
    const parts = new Map<string, unknown>(Object.entries(value));
    return Object.entries(fields).flatMap(([name, look]) => look(parts.get(name), at === "" ? name : `${at}.${name}`));
  };

export const pageOf = (item: Look): Look => record({ items: listOf(item), nextCursor: nullable(filled) });

/** What several looks find. */
export const all =
  (...looks: readonly Look[]): Look =>
  (value, at) =>
    looks.flatMap((look) => look(value, at));
