import { CheckoutError, type CheckoutErrorKind } from "../adapter/CheckoutError.js";
import { warnDeveloper } from "../messages/developer.js";

/** Failures that no visitor causes and no second try cures: the set-up is wrong. */
const ofTheSetup: ReadonlySet<CheckoutErrorKind> = new Set(["contract", "forbidden", "notFound"]);

/** A read whose failure is told to the developer where it is the set-up's: the screen has only words for visitors. */
export async function tellingSetup<Value>(read: Promise<Value>): Promise<Value> {
  if (process.env.NODE_ENV === "production") return read;
  return read.catch((cause: unknown) => {
    if (cause instanceof CheckoutError && ofTheSetup.has(cause.kind))
      warnDeveloper(`${cause.message} So the checkout shows no price, and nobody can order.`);
    throw cause;
  });
}
