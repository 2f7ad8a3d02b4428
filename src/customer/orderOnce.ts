import { asOrderError, type CheckoutError } from "../adapter/CheckoutError.js";
import { isOpenAttempt, noAttempt, type LaterOrder } from "./AttemptStore.js";
import type { CustomerContextValue } from "./CustomerContext.js";

/** How something is ordered for a contract. */
export interface OrderSteps<Item> {
  readonly order: LaterOrder;
  /** Sends it. Called once. */
  readonly send: () => Promise<Item>;
  /** Puts the answer where it is shown. */
  readonly keep: (item: Item) => Promise<void>;
  /** Loads the list anew. @returns Whether it is ordered now. */
  readonly look: () => Promise<boolean>;
}

type OrderContext = Pick<CustomerContextValue, "attempts" | "emit">;

/**
 * Sends an order, unless it is under way already: of two clicks in one tick the second finds the first. After a lost answer, or where
 * the API knows the order already, the list is looked at; nothing is sent again by itself.
 */
export async function orderOnce<Item>(context: OrderContext, steps: OrderSteps<Item>): Promise<void> {
  const { attempts, emit } = context;
  const { order, send, keep } = steps;
  if (isOpenAttempt(attempts.get(order))) return;
  attempts.set(order, { status: "sending" });
  emit({ type: "laterOrderSent", module: moduleOf(order) }, "user");
  try {
    await keep(await send());
    attempts.set(order, noAttempt);
    emit({ type: "laterOrderAccepted", module: moduleOf(order) }, "program");
  } catch (cause) {
    const error = asOrderError(cause, "The adapter");
    const codes = error.fields.map(({ code }) => code);
    emit({ type: "laterOrderFailed", module: moduleOf(order), kind: error.kind, codes, requestId: error.requestId ?? null }, "program");
    if (error.kind === "conflict" || error.kind === "unknownOutcome") await lookForOrder(context, steps, error);
    else attempts.set(order, { status: "failed", error });
  }
}

/** Looks into the list for an order whose answer was lost, or which the API refused as a second one. */
export async function lookForOrder(
  { attempts, emit }: OrderContext,
  { order, look }: Pick<OrderSteps<unknown>, "order" | "look">,
  error: CheckoutError,
): Promise<void> {
  const wasRefused = error.kind === "conflict";
  const before = attempts.get(order);
  if (before.status === "unknown" && before.isLooking) return;
  attempts.set(order, before.status === "unknown" ? { ...before, isLooking: true } : { status: "checking" });
  const found = await look().catch(() => null);
  if (found === true) {
    attempts.set(order, noAttempt);
    if (!wasRefused) emit({ type: "laterOrderAccepted", module: moduleOf(order) }, "program");
    return;
  }
  if (found === null && !wasRefused) attempts.set(order, { status: "unknown", error, isLooking: false });
  else attempts.set(order, { status: wasRefused ? "failed" : "missing", error });
}

const moduleOf = (order: LaterOrder) => (order === "smartMeter" ? null : order);
