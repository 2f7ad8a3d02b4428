import type { Order } from "../energy/order.js";
import { warnDeveloper } from "../messages/developer.js";
import type { StepId } from "./steps.js";

/** A host's no, with a sentence for the visitor in the host's words. */
export interface GateRefusal {
  readonly refuse: string;
}

/** What a host is asked before something happens: nothing lets it happen, a refusal does not. May take its time. */
export type Gate<Detail> = (detail: Detail) => void | GateRefusal | Promise<void | GateRefusal>;

/** A move between steps that is about to happen. */
export interface StepMove {
  readonly from: StepId;
  readonly to: StepId;
}

/** An order that is about to be sent. Holds no payment data: a host has no use for it, and must not log it. */
export interface OrderIntent {
  readonly order: Omit<Order, "payment">;
}

/** The host's gates; absent ones are open. */
export interface Gates {
  /** Asked before each step, forwards and backwards. */
  readonly beforeStep?: Gate<StepMove> | undefined;
  /**
   * Asked before an order is sent; not when a lost answer is asked for again, because that order may have arrived. A yes that comes when
   * answers or plan have changed, or the provider has gone from the page, sends nothing.
   */
  readonly beforeOrder?: Gate<OrderIntent> | undefined;
}

/**
 * Asks a gate.
 *
 * @returns The refusal's sentence; `null` where the gate is open. A gate that throws refuses without a sentence: a host that checks for
 * fraud, say, must not be passed because its check broke.
 */
export async function askGate<Detail>(gate: Gate<Detail>, detail: Detail): Promise<string | null> {
  try {
    const answer = await gate(detail);
    return answer ? answer.refuse : null;
  } catch {
    if (process.env.NODE_ENV !== "production")
      warnDeveloper(
        "a gate (beforeStep or beforeOrder) threw, so the visitor was held back without a reason. " +
          'Catch what can fail in it, and return { refuse: "…" } with a sentence for the visitor.',
      );
    return "";
  }
}
