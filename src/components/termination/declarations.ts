import type { GateRefusal } from "../../checkout/gates.js";
import { berlinDate } from "../../energy/startDate.js";
import type { CancellationKind, DeclarationContact } from "../../schemas/declarations.js";

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

/** The day in Germany, `YYYY-MM-DD`. A page may stay open over midnight, so nobody keeps it. */
export const today = (): string => berlinDate(new Date());
