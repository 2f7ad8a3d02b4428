import type { CheckoutError } from "../../src/adapter/CheckoutError.js";
import type { CheckoutContextValue } from "../../src/checkout/CheckoutContext.js";
import { refusalsOf } from "../../src/checkout/refusals.js";
import { HeldBack, orderKey, staysUnknown, type Sending } from "../../src/checkout/submission.js";
import type { VisitAction } from "../../src/checkout/visitState.js";
import type { Order, Subscription } from "../../src/energy/order.js";
import type { Plan } from "../../src/energy/plan.js";
import type { Quote } from "../../src/energy/quote.js";
import type { SectionId } from "../../src/schemas/answers.js";
import { now } from "./clock.js";
import { stuttgart } from "./quotes.js";

/** Something that has happened in a visit that begins in its middle. `sending` stays under way unless its outcome follows. */
export type Moment =
  | { readonly type: "priceShown"; readonly quote: Quote }
  /** Absent: at the price that was shown, of a plan that offers everything. */
  | { readonly type: "sending"; readonly order: Order; readonly quote?: Quote; readonly plan?: Plan }
  | { readonly type: "accepted"; readonly subscription: Subscription }
  | { readonly type: "failed" | "outcomeUnknown"; readonly error: CheckoutError }
  | { readonly type: "heldBack"; readonly message: string }
  | { readonly type: "attempted"; readonly section: SectionId }
  | Extract<VisitAction, { readonly type: "moveAsked" | "moveRefused" }>;

type Context = Pick<CheckoutContextValue, "answers" | "visit" | "orders" | "supplier">;

const everythingPlan: Plan = {
  id: "pln_sandbox_dynamisch",
  name: "Dynamisch Plus",
  description: "",
  monthlyFeeEur: 10.99,
  offer: { module1: true, module2: true, module3: true, smartMeter: true },
};

/** Plays what has happened with the order: as react-query keeps its tries. */
export function play({ answers, visit, orders, supplier }: Context, moments: readonly Moment[]): void {
  let sent: Sending | null = null;
  const settle = (state: { readonly status: "pending" | "success" | "error"; readonly data?: Subscription; readonly error?: Error }) => {
    const { error = null, data, status } = state;
    const variables = sent ?? undefined;
    const rest = { context: undefined, failureCount: 0, failureReason: null, isPaused: false, submittedAt: 0 };
    orders.client
      .getMutationCache()
      .build<Subscription, Error, Sending, unknown>(
        orders.client,
        { mutationKey: orderKey, gcTime: Infinity },
        { ...rest, status, data, error, variables },
      );
    sent = null;
  };
  for (const moment of moments) {
    if (moment.type === "priceShown" || moment.type === "moveAsked" || moment.type === "moveRefused") visit.dispatch(moment);
    if (moment.type === "sending") {
      const { order, quote = visit.get().acceptedQuote ?? stuttgart, plan = everythingPlan } = moment;
      sent = { order, plan, quote, supplier, answers: answers.snapshot(), placedAt: now(), asksAgain: false };
    }
    if (moment.type === "accepted") settle({ status: "success", data: moment.subscription });
    if (moment.type === "heldBack") settle({ status: "error", error: new HeldBack("refused", moment.message) });
    if (moment.type === "failed" || moment.type === "outcomeUnknown") {
      if (!staysUnknown({ asksAgain: false }, moment.error)) answers.refuse(refusalsOf(moment.error.fields));
      settle({ status: "error", error: moment.error });
    }
  }
  if (sent !== null) settle({ status: "pending" });
}
