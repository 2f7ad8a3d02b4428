import { leavesOf } from "../../src/messages/parity.js";

/** Words and figures; a blank that does not break ties a unit to its figure. */
const wordLike = /[\p{L}\d@.\u00a0/]*[\p{L}\d]/gu;

/** Every word in some data. */
export function wordsOf(data: object): ReadonlySet<string> {
  return new Set([...leavesOf(data).values()].join(" ").match(wordLike));
}

/** Words that stand outside the brackets of the pseudo-locale, and are neither figures nor data. */
export function strayWordsOf(texts: readonly string[], data: ReadonlySet<string>): readonly string[] {
  const outside = texts.flatMap((text) => text.replaceAll(/⟦[^⟧]*⟧/g, " ").match(wordLike) ?? []);
  return outside.filter((word) => /\p{L}{2}/u.test(word) && !/\d/.test(word) && !data.has(word));
}
