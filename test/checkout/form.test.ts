import { describe, expect, it, vi } from "vitest";
import { createCheckoutForm, refused } from "../../src/checkout/form.js";
import { emptyAnswers } from "../../src/schemas/answers.js";
import { tariffSchema } from "../../src/schemas/tariff.js";
import { completeAnswers } from "../support/answers.js";
import { answersForm } from "../support/answersForm.js";

/** Lets react-hook-form's own judging, which comes a moment later, come. */
const aMoment = () => Promise.resolve().then(() => Promise.resolve());

describe("the form of a visit", () => {
  it("does not take a section as complete whose rules nobody brought", () => {
    const form = createCheckoutForm(completeAnswers, () => true);
    expect([form.hasRules("tariff"), form.read("tariff"), form.firstIncomplete()]).toEqual([false, null, "tariff"]);
    form.bring("tariff", tariffSchema());
    expect([form.hasRules("tariff"), form.read("tariff"), form.firstIncomplete()]).toEqual([
      true,
      { zip: "10115", usage: 5000 },
      "devices",
    ]);
  });

  it("shows every fault of a section that was attempted, at once, though no field was ever on the screen", async () => {
    const { form, attempt } = answersForm(emptyAnswers);
    expect(attempt("tariff")).toBeNull();
    const shown = () => Object.entries(form.getErrors("tariff") ?? {}).map(([field, error]) => [field, (error as { type: string }).type]);
    expect(shown()).toEqual([
      ["zip", "empty"],
      ["usage", "empty"],
    ]);
    await aMoment();
    expect(shown()).toHaveLength(2);
  });

  it("leaves out of an answer what can be no part of one", () => {
    const { form, snapshot } = answersForm(completeAnswers);
    const supplier = { id: "sup_1", name: "Stadtwerke", onClick: () => undefined };
    form.setValue("delivery.previousSupplier", { kind: "listed", supplier });
    expect(snapshot().delivery.previousSupplier).toEqual({ kind: "listed", supplier: { id: "sup_1", name: "Stadtwerke" } });
  });

  it("judges what is shown as wrong with each answer, also the answers that hang on it", () => {
    const { form, attempt, answer } = answersForm({
      ...completeAnswers,
      delivery: { ...completeAnswers.delivery, previousSupplier: null, street: "" },
    });
    attempt("delivery");
    expect(form.getFieldState("delivery.previousSupplier").error?.type).toBe("missing");
    answer("delivery.occasion", "moveIn");
    expect(form.getFieldState("delivery.previousSupplier").error).toBeUndefined();
    answer("delivery.street", "1");
    expect(form.getFieldState("delivery.street").error?.type).toBe("noLetter");
    answer("delivery.street", "Torstraße");
    expect(form.getErrors("delivery") ?? {}).toEqual({});
  });

  it("judges anew what is wrong in another language", () => {
    const form = answersForm({ ...completeAnswers, tariff: { ...completeAnswers.tariff, usage: "5,000" } });
    form.attempt("tariff");
    expect(form.form.getFieldState("tariff.usage").error?.type).toBe("ambiguous");
    form.bring("tariff", tariffSchema({ groupSeparator: "," }));
    expect(form.form.getFieldState("tariff.usage").error).toBeUndefined();
  });

  it("shows a refusal as long as the field holds what was refused, and lets the visitor on all the same", async () => {
    const form = answersForm(completeAnswers);
    const error = () => form.form.getFieldState("payment.iban").error;
    form.refuse({ "payment.iban": "invalid_iban" });
    expect(error()).toMatchObject({ type: refused, message: "invalid_iban" });
    expect(form.attempt("payment")).not.toBeNull();
    await aMoment();
    expect(error()).toMatchObject({ type: refused });
    form.answer("payment.iban", "AT61 1904 3002 3457 3201");
    expect(error()).toBeUndefined();
    form.refuse({ "person.email": "duplicate_customer_email" });
    form.refuse({});
    expect(form.form.getErrors()).toEqual({});
  });

  it("takes no answer and no prefill while an order is under way", () => {
    let isOpen = true;
    const form = createCheckoutForm(emptyAnswers, () => isOpen);
    isOpen = false;
    form.answer("tariff.zip", "10115");
    form.prefill({ tariff: { usage: "2500" } });
    expect(form.form.getValues()).toEqual(emptyAnswers);
  });

  it("tells answers from what was filled in, and what is set whole from a host counts as answered", () => {
    const form = answersForm(emptyAnswers);
    const told = vi.fn<(change: string) => void>();
    form.subscribe(told);
    form.prefill({ tariff: { zip: "10115" } });
    form.answer("tariff.usage", "2500");
    expect(told.mock.calls.flat()).toEqual(["other", "answer"]);
    expect(form.answered()).toEqual(["tariff.usage"]);
    form.form.setValue("person", { ...emptyAnswers.person, firstName: "Jana" });
    expect(form.isAnswered("person.email")).toBe(true);
    form.form.setValue("devices.modules.path", "percentage");
    expect(form.isAnswered("devices.modules")).toBe(true);
  });
});
