import * as fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { CheckoutError } from "../../src/adapter/CheckoutError.js";
import { emptyAnswers } from "../../src/schemas/answers.js";
import { createDraftStore, newCheckoutId, type DraftAction, type Submission } from "../../src/checkout/DraftStore.js";
import type { Order } from "../../src/energy/order.js";

const order = { planId: "pln_1" } as Order;
const subscription = { id: "sub_1", number: null, status: "pending", startAt: null } as const;
const error = new CheckoutError("invalid", {
  message: "refused",
  fields: [
    { field: "payment.iban", code: "invalid_iban", message: "" },
    { field: "", code: "duplicate_customer_email", message: "" },
  ],
});
const store = () => createDraftStore({ checkoutId: "id", answers: emptyAnswers });

describe("the draft", () => {
  it("keeps every answer and tells its subscribers once for each change", () => {
    const draft = store();
    const listener = vi.fn();
    draft.subscribe(listener);
    draft.answer("tariff", { zip: "01067" });
    draft.answer("tariff", { zip: "01067" });
    expect(draft.get().answers.tariff).toEqual({ ...emptyAnswers.tariff, zip: "01067" });
    expect(listener).toHaveBeenCalledTimes(1);
  });

  it("takes one order however often it is sent", () => {
    const draft = store();
    expect(draft.dispatch({ type: "sending", order })).toBe(true);
    expect(draft.dispatch({ type: "sending", order })).toBe(false);
    draft.dispatch({ type: "accepted", subscription });
    expect(draft.dispatch({ type: "sending", order })).toBe(false);
    expect(draft.get()).toMatchObject({ step: "confirmation", submission: { status: "accepted", subscription } });
  });

  it("lets nobody change what is under way or ordered", () => {
    const draft = store();
    draft.dispatch({ type: "sending", order });
    draft.answer("tariff", { zip: "10115" });
    draft.dispatch({ type: "stepped", step: "person" });
    expect(draft.get().answers).toBe(emptyAnswers);
    expect(draft.get().step).toBe("tariff");
  });

  it("opens again after a refusal, and forgets a refusal once its field is answered anew", () => {
    const draft = store();
    draft.dispatch({ type: "sending", order });
    draft.dispatch({ type: "failed", error });
    expect(draft.get().refusals).toEqual({ "payment.iban": "invalid_iban", "person.email": "duplicate_customer_email" });
    draft.answer("payment", { iban: "DE1" });
    expect(draft.get().refusals).toEqual({ "person.email": "duplicate_customer_email" });
    expect(draft.dispatch({ type: "sending", order })).toBe(true);
  });

  it("repeats after an unknown outcome, and only then, the order that may have arrived", () => {
    const draft = store();
    draft.dispatch({ type: "sending", order });
    draft.dispatch({ type: "outcomeUnknown", error });
    draft.answer("tariff", { zip: "10115" });
    expect(draft.get().answers).toBe(emptyAnswers);
    expect(draft.dispatch({ type: "sending", order })).toBe(true);
  });

  const actions = fc.oneof(
    fc.string().map((zip): DraftAction => ({ type: "answered", section: "tariff", patch: { zip } })),
    fc.constantFrom("tariff", "review", "confirmation").map((step): DraftAction => ({ type: "stepped", step: step as "review" })),
    fc.constantFrom<DraftAction>(
      { type: "sending", order },
      { type: "accepted", subscription },
      { type: "failed", error },
      { type: "outcomeUnknown", error },
      { type: "attempted", section: "tariff" },
      { type: "touched", path: "tariff.zip" },
    ),
  );

  it("reaches the confirmation by an accepted order alone, never leaves it, and never sends twice at once", () => {
    fc.assert(
      fc.property(fc.array(actions, { maxLength: 40 }), (sequence) => {
        const draft = store();
        let before: Submission = draft.get().submission;
        for (const action of sequence) {
          const { answers } = draft.get();
          draft.dispatch(action);
          const { step, submission, answers: now } = draft.get();
          const stands = before.status === "accepted" || (before.status === "sending" && action.type === "sending");
          expect(step === "confirmation").toBe(submission.status === "accepted");
          expect(submission === before || !stands).toBe(true);
          expect(now === answers || action.type === "answered").toBe(true);
          before = submission;
        }
      }),
    );
  });
});

describe("the id of a visit", () => {
  const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
  it("is a version 4 UUID, also where randomUUID is missing", () => {
    expect(newCheckoutId()).toMatch(uuid);
    vi.stubGlobal("crypto", { getRandomValues: <Bytes extends Uint8Array>(bytes: Bytes) => bytes.fill(255) });
    expect(newCheckoutId()).toBe("ffffffff-ffff-4fff-bfff-ffffffffffff");
    vi.unstubAllGlobals();
  });
});
