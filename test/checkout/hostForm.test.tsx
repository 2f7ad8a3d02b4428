import { act, render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import type { CheckoutForm } from "../../src/checkout/CheckoutForm.js";
import { createCheckoutForm, refused } from "../../src/checkout/form.js";
import { standsAsSent } from "../../src/checkout/refusals.js";
import { emptyAnswers, type AnswerPath, type Answers } from "../../src/schemas/answers.js";
import { tariffSchema } from "../../src/schemas/tariff.js";
import { completeAnswers } from "../support/answers.js";
import { answersForm } from "../support/answersForm.js";

const errorOf = (form: CheckoutForm, path: AnswerPath) => form.form.getFieldState(path).error;

describe("what a host sets as a whole", () => {
  it.each<[string, (form: CheckoutForm["form"], values: Answers) => void]>([
    ["setValues", (form, values) => form.setValues(values)],
    ["reset", (form, values) => form.reset(values)],
    ["reset that keeps the defaults", (form, values) => form.reset(values, { keepDefaultValues: true })],
  ])("by %s is not overwritten by a late prefill, and what is left as it was is filled", (_name, set) => {
    const form = answersForm(emptyAnswers);
    const told = vi.fn<(change: string) => void>();
    form.subscribe(told);
    set(form.form, { ...emptyAnswers, tariff: { ...emptyAnswers.tariff, zip: "10117" } });
    expect(form.answered()).toEqual(["tariff.zip"]);
    expect(told).toHaveBeenCalledWith("answer");
    form.prefill({ tariff: { zip: "70173", usage: "4.000" } });
    expect(form.snapshot().tariff).toMatchObject({ zip: "10117", usage: "4.000" });
  });

  it("and takes back to the beginning is as if nobody had answered: refusals go, and what is known is filled in again", async () => {
    const form = answersForm(completeAnswers);
    form.prefill({ person: { firstName: "Ada" } });
    form.answer("tariff.zip", "10117");
    form.answer("person.firstName", "Jo");
    form.refuse({ "payment.iban": "invalid_iban" });
    form.form.reset();
    expect([form.answered(), form.form.getErrors()]).toEqual([[], {}]);
    await waitFor(() => expect(form.snapshot().person.firstName).toBe("Ada"));
    form.prefill({ tariff: { zip: "70173" } });
    expect(form.snapshot().tariff.zip).toBe("70173");
  });

  it("or takes away is not answered: a late prefill fills it", () => {
    const form = answersForm(emptyAnswers);
    form.answer("tariff.zip", "10117");
    form.form.unregister("tariff");
    form.form.reset({ tariff: { usage: "3.000" } });
    form.prefill({ tariff: { zip: "70173", usage: "4.000" }, person: { email: "a@example.de" } });
    expect(form.snapshot()).toMatchObject({ tariff: { zip: "70173", usage: "3.000" }, person: { email: "a@example.de" } });
  });
});

describe("while an order is under way", () => {
  it("what is known late waits, and is filled in once answers may change again", () => {
    let isOpen = false;
    const form = createCheckoutForm(emptyAnswers, () => isOpen);
    form.prefill({ tariff: { zip: "10115" } });
    form.prefill({ tariff: { zip: "70173" } });
    form.rewrite("tariff.usage", "5,000");
    form.reopen();
    expect(form.snapshot()).toEqual(emptyAnswers);
    isOpen = true;
    form.reopen();
    expect(form.snapshot().tariff).toMatchObject({ zip: "70173", usage: "" });
    form.answer("tariff.zip", "10117");
    form.reopen();
    expect(form.snapshot().tariff.zip).toBe("10117");
  });
});

describe("a refusal stands as long as the very same would be sent", () => {
  const company = { ...completeAnswers.person, kind: "company" as const, companyName: "Weber GmbH", vatId: "DE136695976" };
  const rows: readonly [string, AnswerPath, Partial<Answers>, (form: CheckoutForm) => void, boolean][] = [
    ["written otherwise", "payment.iban", {}, (form) => form.answer("payment.iban", "de68500105178297336485"), true],
    ["changed", "payment.iban", {}, (form) => form.answer("payment.iban", "AT61 1904 3002 3457 3201"), false],
    ["wrong elsewhere in the section", "payment.iban", {}, (form) => form.answer("payment.accountHolder", "1"), true],
    ["asked no more", "delivery.previousSupplier", {}, (form) => form.answer("delivery.occasion", "moveIn"), false],
    [
      "asked no more, the section wrong",
      "delivery.previousSupplier",
      {},
      (form) => {
        form.answer("delivery.street", "");
        form.answer("delivery.occasion", "moveIn");
      },
      false,
    ],
    ["of a company no more", "person.vatId", { person: company }, (form) => form.answer("person.kind", "person"), false],
    [
      "the holder by name, the name changed",
      "payment.accountHolder",
      { payment: { ...completeAnswers.payment, accountHolder: null } },
      (form) => form.answer("person.lastName", "Meier"),
      false,
    ],
    [
      "the holder by name, then typed the same",
      "payment.accountHolder",
      { payment: { ...completeAnswers.payment, accountHolder: null } },
      (form) => form.answer("payment.accountHolder", "Jana  Weber"),
      true,
    ],
    [
      "another meter of the same kind",
      "devices.meterKind",
      { devices: { ...completeAnswers.devices, meterKind: "ferraris" } },
      (form) => form.answer("devices.meterKind", "digital"),
      true,
    ],
    [
      "a smart meter where there is one",
      "devices.smartMeterWanted",
      { devices: { ...completeAnswers.devices, meterKind: "ferraris", smartMeterWanted: true } },
      (form) => form.answer("devices.meterKind", "smart"),
      false,
    ],
    [
      "usage in another language",
      "tariff.usage",
      {},
      (form) => {
        form.bring("tariff", tariffSchema({ groupSeparator: "," }));
        form.rewrite("tariff.usage", "5,000");
      },
      true,
    ],
  ];
  it.each(rows)("%s (%s)", (_name, path, sent, change, stands) => {
    const form = answersForm({ ...completeAnswers, ...sent });
    const before = form.snapshot();
    form.refuse({ [path]: "too_small" }, before, standsAsSent);
    expect(errorOf(form, path)).toMatchObject({ type: refused, message: "too_small" });
    change(form);
    const shown = () => errorOf(form, path)?.type === refused;
    expect(shown()).toBe(stands);
    form.bring("tariff", tariffSchema());
    for (const id of ["tariff", "devices", "delivery", "person", "payment"] as const) form.form.setValue(id, before[id]);
    expect(shown()).toBe(true);
    form.refuse({});
    expect(form.form.getErrors()).toEqual({});
  });
});

describe("a host's own use of the form", () => {
  it("submits the part that is on the screen, and the refusals of other parts stay", async () => {
    const form = answersForm(completeAnswers);
    form.form.register("person.email");
    form.refuse({ "payment.iban": "invalid_iban" }, form.snapshot(), standsAsSent);
    const valid = vi.fn<() => void>();
    await form.form.handleSubmit(valid)();
    expect(valid).toHaveBeenCalledOnce();
    expect(errorOf(form, "payment.iban")).toMatchObject({ type: refused });
    form.form.clearErrors();
    expect(errorOf(form, "payment.iban")).toMatchObject({ type: refused });
    form.form.reset({ ...completeAnswers, person: { ...completeAnswers.person, firstName: "Jo" } });
    expect(errorOf(form, "payment.iban")).toMatchObject({ type: refused });
  });

  it("says of a field what the rules do not know, until that field changes", () => {
    const form = answersForm(completeAnswers);
    form.form.setError("person.email", { type: "taken", message: "Die Adresse hat schon einen Vertrag." });
    form.form.setError("person.lastName", { type: "odd" });
    form.form.setError("person", { type: "server" });
    form.answer("person.firstName", "Jo");
    expect([errorOf(form, "person.email")?.type, errorOf(form, "person.lastName")?.type]).toEqual(["taken", "odd"]);
    form.answer("person.email", "jo@example.de");
    expect(errorOf(form, "person.email")).toBeUndefined();
    expect(form.form.getErrors("person")).toMatchObject({ type: "server", lastName: { type: "odd" } });
  });

  it("calls a host's own onBlur for a field that is tabbed past, and tells nobody off", async () => {
    const form = answersForm(emptyAnswers);
    const onBlur = vi.fn<() => void>();
    render(
      <>
        <input aria-label="email" {...form.form.register("person.email", { onBlur })} />
        <input aria-label="phone" {...form.form.register("phone" as never)} />
      </>,
    );
    const user = userEvent.setup();
    await user.click(screen.getByLabelText("email"));
    await user.tab();
    expect(onBlur).toHaveBeenCalledOnce();
    expect(form.form.getFieldState("person.email")).toMatchObject({ isTouched: false, invalid: false });
    await user.type(screen.getByLabelText("email"), "jana");
    expect(errorOf(form, "person.email")).toBeUndefined();
    await user.tab();
    await waitFor(() => expect(errorOf(form, "person.email")?.type).toBe("format"));
  });

  it("leads to the first fault that is on the page, in the order of the page", () => {
    const { form, attempt } = answersForm(emptyAnswers);
    const field = (path: AnswerPath, rest: object = {}) => <input aria-label={path} {...form.register(path)} {...rest} />;
    const view = (isNamed: boolean) => (
      <>
        {isNamed ? field("person.firstName") : null}
        {field("person.lastName", { disabled: true })}
        {field("person.email")}
      </>
    );
    const { rerender } = render(view(true));
    rerender(view(false));
    act(() => void attempt("person", { shouldFocus: true }));
    expect(screen.getByLabelText("person.email")).toHaveFocus();
    rerender(
      <>
        {field("person.lastName")}
        {field("person.firstName")}
        {field("person.email")}
      </>,
    );
    act(() => void attempt("person", { shouldFocus: true }));
    expect(screen.getByLabelText("person.lastName")).toHaveFocus();
  });
});
