import type { CustomerAdapter } from "../../adapter/CustomerAdapter.js";
import type { TerminationRequest } from "../../energy/customerSubscription.js";
import type { CancellationDeclaration, DeclarationHandler, WithdrawalDeclaration } from "./declarations.js";

/** The part of a {@link CustomerAdapter} that ends contracts. */
export type TerminatingAdapter = Pick<CustomerAdapter, "terminate">;

/**
 * Makes a handler that ends a known contract through the API (curie, reason `WITHDRAWAL`).
 *
 * The API is told neither name nor e-mail address and sends no receipt: do both in a handler around this one. It refuses before the
 * contract is confirmed and outside its own count of the days (`withdrawal_not_allowed`); the law knows no such wall, so give it
 * `otherwise`, your own handler, for whatever the API does not take. Without one such a declaration counts as not delivered.
 */
export function withdrawThrough(
  adapter: TerminatingAdapter,
  subscriptionId: string,
  otherwise?: DeclarationHandler<WithdrawalDeclaration>,
): DeclarationHandler<WithdrawalDeclaration> {
  return (declaration) => terminateOr(adapter, subscriptionId, { kind: "withdrawal" }, declaration, otherwise);
}

/**
 * Makes a handler that ends a known contract through the API (curie, reasons `ORDINARY` and `MOVE_OUT`; a wished last day is sent as
 * the midnight after it).
 *
 * @param otherwise Your own handler, for what the API cannot be told (a cause, moving out without a day) and for what it refuses: a
 *   cancellation to a day that is too early still ends the contract, at the next possible day.
 */
export function cancelThrough(
  adapter: TerminatingAdapter,
  subscriptionId: string,
  otherwise: DeclarationHandler<CancellationDeclaration>,
): DeclarationHandler<CancellationDeclaration> {
  return (declaration) => {
    const request = requestOf(declaration);
    return request === null ? otherwise(declaration) : terminateOr(adapter, subscriptionId, request, declaration, otherwise);
  };
}

function requestOf({ kind, lastDay }: CancellationDeclaration): TerminationRequest | null {
  if (kind === "ordinary") return lastDay === null ? { kind } : { kind, lastDay };
  return kind === "movingOut" && lastDay !== null ? { kind: "moveOut", lastDay } : null;
}

async function terminateOr<Declaration>(
  adapter: TerminatingAdapter,
  subscriptionId: string,
  request: TerminationRequest,
  declaration: Declaration,
  otherwise: DeclarationHandler<Declaration> | undefined,
) {
  try {
    const { lastDay } = await adapter.terminate({ subscriptionId, ...request });
    return { lastDay };
  } catch (error) {
    if (otherwise === undefined) throw error;
    return otherwise(declaration);
  }
}
