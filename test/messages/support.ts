/** A text of a catalogue, as it is found there. */
export type Leaf = string | ((values: never) => string);

/** All texts of a catalogue by their path: `review / order / button`. Keys may hold dots, so paths do not use them. */
export function leavesOf(tree: object, path: readonly string[] = []): ReadonlyMap<string, Leaf> {
  const leaves = Object.entries(tree).flatMap(([key, value]: [string, unknown]): [string, Leaf][] => {
    const here = [...path, key];
    return typeof value === "object" && value !== null ? [...leavesOf(value, here)] : [[here.join(" / "), value as Leaf]];
  });
  return new Map(leaves);
}

const numbers = new Set(["number", "count", "months", "days", "persons", "hour", "minute"]);

/** Values for any text: `‹name›` for what is a word, the number for what counts, two stretches of the year, `false` for what is yes or no. */
export function sample(number = 7): never {
  return new Proxy(
    {},
    {
      get(_, name) {
        const key = String(name);
        if (numbers.has(key)) return number;
        if (key === "andMore") return false;
        if (key === "spans") return [sample(number), sample(number)];
        return `‹${key}›`;
      },
    },
  ) as never;
}

/** What a text says, with {@link sample} values where it takes some. */
export function said(text: Leaf | undefined, number = 7): string {
  if (text === undefined) return "";
  return typeof text === "string" ? text : text(sample(number));
}
