import { CheckoutError, type CheckoutErrorKind } from "../adapter/CheckoutError.js";
import { demand, nameOf, told, type Outcome, type Reason } from "./check.js";
import { looksLikeCheckoutError } from "./subject.js";

const why: Readonly<Record<CheckoutErrorKind, string>> = {
  invalid: "Only an error of this kind leads the visitor to the field that was refused.",
  unserviceable: "Only then the visitor reads that the tariff is not sold at this place, beside the zip, and not that something broke.",
  conflict: "What is there already must not be offered again.",
  forbidden: "Nothing that a visitor does will help; a retry would only keep them waiting.",
  notFound: "Nothing that a visitor does will help; a retry would only keep them waiting.",
  rateLimited: "The checkout waits and offers to try again.",
  unavailable: "The checkout offers to try again.",
  offline: "The checkout says that the device has no network, instead of blaming the server.",
  timeout: "The visitor has waited long enough: the checkout says so and offers to try again.",
  contract: "An answer that means something else must not be shown as a price or taken as an order.",
  unknownOutcome: "The order may have arrived. Any other kind lets the visitor order again: a second contract.",
};

/** Demands that a call ended in a `CheckoutError` of one of these kinds. */
export function demandError(
  outcome: Outcome,
  situation: string,
  kinds: readonly [CheckoutErrorKind, ...CheckoutErrorKind[]],
): asserts outcome is { readonly kind: "error"; readonly cause: CheckoutError } {
  const wanted = kinds.map((kind) => `"${kind}"`).join(" or ");
  const reason: Reason = { why: why[kinds[0]], fix: `Reject with \`new CheckoutError(${wanted}, { message, cause })\` of \`stromkasse\`.` };
  demand(outcome.kind === "error", `${situation}: the call ${told(outcome)}, and should fail with CheckoutError ${wanted}.`, reason);
  const { cause } = outcome;
  demandCheckoutError(cause, situation);
  demand(kinds.includes(cause.kind), `${situation}: the call failed with ${nameOf(cause)}, and should with ${wanted}.`, reason, cause);
}

/** Demands that what was thrown is a `CheckoutError`. */
export function demandCheckoutError(cause: unknown, situation: string): asserts cause is CheckoutError {
  demand(
    looksLikeCheckoutError(cause),
    `${situation}: the call failed with ${nameOf(cause)}, which is no CheckoutError.`,
    {
      why: "The checkout decides by the error's kind what the visitor reads and may do. Of anything else it knows nothing, so an order would end as unknown.",
      fix: "Catch what `fetch`, the parser and your mapping throw, and make a CheckoutError of it at one place.",
    },
    cause,
  );
  demand(
    cause instanceof CheckoutError,
    `${situation}: the call failed with a CheckoutError of another copy of stromkasse.`,
    {
      why: "`instanceof` fails across copies, so the checkout does not recognise it.",
      fix: "Run `npm ls stromkasse` and keep one version; in a monorepo, make it a peer of the adapter's package.",
    },
    cause,
  );
}
