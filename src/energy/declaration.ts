/** What a declaration to the supplier (withdrawal, cancellation) may be asked for. Looser than an order: no rule of an API stands between a customer and a right. */
import { parsedFault, parsedOk, type Parsed } from "./parsed.js";
import { collapseBlanks } from "./text.js";

/** Why words in the customer's own way are refused. */
export type WordsFault = "empty" | "tooLong";

/** Room for an address, an order's date and a number together, or for a reason. */
const maxWords = 1000;

/** What the customer says in words: 1 to 1000 characters, in one line. */
export function parseWords(text: string): Parsed<string, WordsFault> {
  const words = collapseBlanks(text);
  if (words === "") return parsedFault("empty");
  return words.length > maxWords ? parsedFault("tooLong") : parsedOk(words);
}

/** Why an address for a receipt is refused. */
export type ReplyEmailFault = "empty" | "format";

/** An e-mail address that mail can go to, domains with umlauts included. */
export function parseReplyEmail(text: string): Parsed<string, ReplyEmailFault> {
  const email = collapseBlanks(text);
  if (email === "") return parsedFault("empty");
  return email.length <= 254 && /^[^\s@]+@[^\s@]+$/.test(email) ? parsedOk(email) : parsedFault("format");
}
