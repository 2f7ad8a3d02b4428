import type * as z from "zod/mini";
import { parseName } from "../energy/address.js";
import { parseReplyEmail, parseWords } from "../energy/declaration.js";
import { parseLastDay } from "../energy/lastDay.js";
import { berlinDate } from "../energy/startDate.js";
import { field, ifAsked, oneOf, sectionOf, type FaultsOf } from "./field.js";

/** Who declares, about which contract, and where the receipt goes: all that § 356a Abs. 2 BGB lets a withdrawal ask for. */
export interface DeclarationContact {
  /** First and last name. */
  readonly name: string;
  /** What identifies the contract, in the customer's words: its number, or the address of the supply point, or when it was ordered. */
  readonly contract: string;
  /** E-mail address for the receipt. */
  readonly email: string;
}

/** The kind of a cancellation (§ 312k Abs. 2 Nr. 1a BGB): with notice, for an important cause, or because somebody moves (§ 41b EnWG). */
export type CancellationKind = "ordinary" | "forCause" | "movingOut";

/** What is typed into a cancellation, as it is typed. */
export interface CancellationAnswers extends DeclarationContact {
  readonly kind: CancellationKind;
  /** Counts with `kind: "forCause"`. */
  readonly reason: string;
  readonly end: "earliest" | "onDate";
  /** `YYYY-MM-DD`; counts with `end: "onDate"`. */
  readonly lastDay: string;
}

/** A withdrawal of which nothing is typed yet. */
export const noContact: DeclarationContact = { name: "", contract: "", email: "" };

/** A cancellation of which nothing is typed yet. */
export const noCancellation: CancellationAnswers = { ...noContact, kind: "ordinary", reason: "", end: "earliest", lastDay: "" };

const contact = () => ({ name: field(parseName), contract: field(parseWords), email: field(parseReplyEmail) });

/** A withdrawal (Widerruf). */
export const withdrawalSchema = () => sectionOf<DeclarationContact>()(contact());

/** What reading a cancellation depends on. */
export interface CancellationReading {
  /** The present instant, by which a last day is over. Default: the clock's. */
  readonly now?: (() => Date) | undefined;
}

/** A cancellation (Kündigung). A reason is asked of one for cause alone, a last day where it is not to be the earliest. */
export const cancellationSchema = ({ now = () => new Date() }: CancellationReading = {}) =>
  sectionOf<CancellationAnswers>(({ reason, lastDay, ...always }) => ({
    ...always,
    ...(always.kind === "forCause" && { reason }),
    ...(always.end === "onDate" && { lastDay }),
  }))({
    ...contact(),
    kind: oneOf("ordinary", "forCause", "movingOut"),
    reason: ifAsked(field(parseWords)),
    end: oneOf("earliest", "onDate"),
    lastDay: ifAsked(field((day: string) => parseLastDay(day, berlinDate(now())))),
  });

/** What a withdrawal's answers mean. */
export type WithdrawalValue = z.output<ReturnType<typeof withdrawalSchema>>;

/** The codes of what can be wrong in a withdrawal, by field. */
export type WithdrawalFaults = FaultsOf<ReturnType<typeof withdrawalSchema>>;

/** What a cancellation's answers mean. What was not asked is `undefined`. */
export type CancellationValue = z.output<ReturnType<typeof cancellationSchema>>;

/** The codes of what can be wrong in a cancellation, by field. */
export type CancellationFaults = FaultsOf<ReturnType<typeof cancellationSchema>>;
