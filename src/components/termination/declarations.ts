import { parseName } from "../../energy/address.js";
import { parseLastDay } from "../../energy/lastDay.js";
import { parsedFault, parsedOk, type Parsed } from "../../energy/parsed.js";
import { berlinDate } from "../../energy/startDate.js";
import { collapseBlanks } from "../../energy/text.js";
import type { GateRefusal } from "../../checkout/gates.js";
import { asIs } from "../../checkout/sections/section.js";

/** Who declares, about which contract, and where the receipt goes: all that § 356a Abs. 2 BGB lets a withdrawal ask for. */
export interface DeclarationContact {
  /** First and last name. */
  readonly name: string;
  /** What identifies the contract, in the customer's words: its number, or the address of the supply point, or when it was ordered. */
  readonly contract: string;
  /** E-mail address for the receipt. */
  readonly email: string;
}

/** What every declaration carries once it is made. */
export interface Declared {
  /** UUID. Stays the same when the same declaration is sent again after a failure, so that a backend can store it once. */
  readonly id: string;
  /** ISO instant at which the button was pressed first. A withdrawal is in time when it was sent in time (§ 355 Abs. 1 S. 5 BGB). */
  readonly declaredAt: string;
  /** The whole declaration in the visitor's language, for the receipt that the supplier sends by e-mail. */
  readonly text: string;
}

/** A withdrawal (Widerruf), as the customer made it. */
export interface WithdrawalDeclaration extends DeclarationContact, Declared {}

/** The kind of a cancellation (§ 312k Abs. 2 Nr. 1a BGB): with notice, for an important cause, or because somebody moves (§ 41b EnWG). */
export type CancellationKind = "ordinary" | "forCause" | "movingOut";

/** What a customer says to end a contract. */
export interface CancellationContent extends DeclarationContact {
  readonly kind: CancellationKind;
  /** Why, for a cancellation for cause; `null` for the others. */
  readonly reason: string | null;
  /** Wished last day of supply, `YYYY-MM-DD` in Germany; `null` for the earliest possible end (§ 312k Abs. 5 BGB). */
  readonly lastDay: string | null;
}

/** A cancellation (Kündigung), as the customer made it. */
export interface CancellationDeclaration extends CancellationContent, Declared {}

/** What the receiver says of a declaration that arrived. All of it is optional. */
export interface DeclarationReceipt {
  /** ISO instant of its arrival; the moment of the press where it is not told. */
  readonly receivedAt?: string;
  /** Last day of supply where it is known already, `YYYY-MM-DD` in Germany. */
  readonly lastDay?: string;
}

/**
 * Takes a declaration: stores it and sends the receipt by e-mail (§ 356a Abs. 4, § 312k Abs. 4 BGB). Fulfilled, it has arrived.
 * Rejected, or silent for half a minute, nobody knows: the visitor may try again and is shown other ways. `refuse` says why it was
 * not taken.
 */
export type DeclarationHandler<Declaration> = (declaration: Declaration) => DeclarationOutcome | Promise<DeclarationOutcome>;

/** What comes of handing a declaration over. */
export type DeclarationOutcome = void | DeclarationReceipt | GateRefusal;

/** What is typed into a cancellation, as it is typed. */
export interface CancellationAnswers extends DeclarationContact {
  readonly kind: CancellationKind;
  readonly reason: string;
  readonly end: "earliest" | "onDate";
  /** `YYYY-MM-DD` */
  readonly lastDay: string;
}

/** Nothing typed yet. */
export const noContact: DeclarationContact = { name: "", contract: "", email: "" };
export const noCancellation: CancellationAnswers = { ...noContact, kind: "ordinary", reason: "", end: "earliest", lastDay: "" };

/** How the fields of a withdrawal are read. */
export const withdrawalParsers = { name: parseName, contract: parseWords, email: parseReplyEmail };

/** The day in Germany, `YYYY-MM-DD`. A page may stay open over midnight, so nobody keeps it. */
export const today = (): string => berlinDate(new Date());

/** How the fields of a cancellation are read. */
export const cancellationParsers = {
  ...withdrawalParsers,
  kind: (kind: CancellationKind) => asIs(kind),
  reason: (reason: string, { kind }: CancellationAnswers) => (kind === "forCause" ? parseWords(reason) : asIs(null)),
  lastDay: (day: string, { end }: CancellationAnswers) => (end === "onDate" ? parseLastDay(day, today()) : asIs(null)),
};

/** Room for an address, an order's date and a number together, or for a reason. */
const maxWords = 1000;

function parseWords(text: string): Parsed<string, "empty" | "tooLong"> {
  const words = collapseBlanks(text);
  if (words === "") return parsedFault("empty");
  return words.length > maxWords ? parsedFault("tooLong") : parsedOk(words);
}

/** Looser than the order's: no rule of an API stands between a customer and a right. */
function parseReplyEmail(text: string): Parsed<string, "empty" | "format"> {
  const email = collapseBlanks(text);
  if (email === "") return parsedFault("empty");
  return email.length <= 254 && /^[^\s@]+@[^\s@]+$/.test(email) ? parsedOk(email) : parsedFault("format");
}
