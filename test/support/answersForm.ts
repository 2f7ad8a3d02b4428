import type { CheckoutForm } from "../../src/checkout/CheckoutForm.js";
import { createCheckoutForm } from "../../src/checkout/form.js";
import type { AnswerPath, Answers, SectionId } from "../../src/schemas/answers.js";
import { deliverySchema, devicesSchema, paymentSchema, personSchema, reviewSchema, tariffSchema } from "../../src/schemas.js";

/** What a form with all rules is made of. */
export interface FormOptions {
  readonly now?: Date;
  readonly mayNumberFollow?: boolean;
}

/** The answers of a visit with all rules, outside of React. */
export function answersForm(
  answers: Answers,
  { now = new Date("2026-11-21T09:00:00Z"), mayNumberFollow = false }: FormOptions = {},
): CheckoutForm {
  const form = createCheckoutForm(answers, () => true);
  form.bring("tariff", tariffSchema());
  form.bring("devices", devicesSchema());
  form.bring("delivery", deliverySchema({ now: () => now, mayNumberFollow }));
  form.bring("person", personSchema());
  form.bring("payment", paymentSchema());
  form.bring("review", reviewSchema());
  return form;
}

/** Answers several fields of a section, as the visitor would. */
export function answerSection<Id extends SectionId>(form: Pick<CheckoutForm, "answer">, section: Id, patch: Partial<Answers[Id]>): void {
  for (const [field, answer] of Object.entries(patch)) form.answer(`${section}.${field}` as AnswerPath, answer as never);
}
