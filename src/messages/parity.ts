import type { Catalogue, TextTree } from "./catalogue.js";
import { de } from "./de/index.js";
import { localeOf } from "./locale.js";
import type { SectionName } from "./sections.js";

/** A text of a catalogue, as it is found there. */
export type Leaf = string | ((values: never) => string);

/** All texts of a catalogue by their path: `review / order / button`. Keys may hold dots, so paths do not use them. */
export function leavesOf(tree: object, path: readonly string[] = []): ReadonlyMap<string, Leaf> {
  const leaves = Object.entries(tree as TextTree).flatMap(([key, value]): [string, Leaf][] => {
    const here = [...path, key];
    return typeof value === "object" && value !== null ? [...leavesOf(value, here)] : [[here.join(" / "), value]];
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

/** One of each kind that languages count by: one, two, few, many, other (Unicode CLDR). */
const counts = [1, 2, 3, 7, 11];
const all = Object.keys(de.sections) as readonly SectionName[];

/**
 * What is wrong with a language of your own, beside the built-in German: a text that is missing, unknown, empty or of another kind, that
 * throws, leaves out something it is given or a figure (a deadline, a paragraph), or writes figures in other digits than a contract has.
 * For your tests: `expect(catalogueFaults(tr)).toEqual([])`. It cannot see whether a text is true.
 *
 * @param names The sections that are looked at; all, unless some still speak another language.
 * @returns A sentence for each fault, beginning with the text's path: `quote / caption / month`.
 */
export function catalogueFaults({ locale, sections }: Catalogue, names: readonly SectionName[] = all): readonly string[] {
  const german = leavesOf(Object.fromEntries(names.map((name) => [name, de.sections[name]])));
  const texts = leavesOf(Object.fromEntries(names.map((name) => [name, sections[name] ?? {}])));
  const unknown = [...texts.keys()].filter((path) => !german.has(path));
  return [
    ...(localeOf(locale).isKnown ? [] : [`The locale "${locale}" is none, so nobody gets this language. Give a BCP 47 tag: "tr".`]),
    ...unknown.map((path) => `${path} is no text that is shown. Take it away, or look for its new name.`),
    ...[...german].flatMap(([path, original]) => textFaults(texts.get(path), original).map((fault) => `${path} ${fault}`)),
  ];
}

function textFaults(text: Leaf | undefined, original: Leaf): readonly string[] {
  const german = `German says: ${said(original)}`;
  if (text === undefined) return [`is missing. ${german}`];
  if (typeof text !== typeof original) return [`is a ${typeof text}, and has to be a ${typeof original}. ${german}`];
  const results = counts.map((count) => saidOrFault(text, count));
  const spoken = results.filter((result) => typeof result === "string");
  const thrown = results.find((result) => typeof result !== "string");
  if (thrown) return [`throws: ${thrown.message}. ${german}`];
  const lost = (pattern: RegExp) => {
    const there = found(said(text), pattern);
    return found(said(original), pattern).filter((part) => !there.includes(part));
  };
  const gone = [...lost(/‹\w+›/g), ...lost(/\d+/g)];
  const made = found(said(text), /‹\w+›/g).filter((part) => !found(said(original), /‹\w+›/g).includes(part));
  return [
    ...(spoken.every((words) => /^\S(.*\S)?$/su.test(words)) ? [] : [`is empty, or begins or ends with a blank. ${german}`]),
    ...(gone.length === 0 ? [] : [`leaves out ${gone.join(", ")}. ${german}`]),
    ...(made.length === 0 ? [] : [`asks for ${made.join(", ")}, which it is not given. ${german}`]),
    ...(spoken.some((words) => /(?![0-9])\p{Nd}/u.test(words)) ? ["has digits that are not 0 to 9: the supplier reads them too."] : []),
  ];
}

function saidOrFault(text: Leaf, count: number): string | Error {
  try {
    const words: unknown = said(text, count);
    return typeof words === "string" ? words : new Error(`it gives ${typeof words}`);
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

const found = (text: string, pattern: RegExp): readonly string[] => [...new Set(text.match(pattern))];
