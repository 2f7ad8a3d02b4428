import { act, render, screen } from "@testing-library/react";
import * as fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { allFields, declaredAnswers, fillable, knownAnswers } from "../../src/checkout/answerKinds.js";
import { CheckoutProvider } from "../../src/checkout/CheckoutProvider.js";
import type { CheckoutForm } from "../../src/checkout/CheckoutForm.js";
import { useAllAnswers, useAnswers } from "../../src/checkout/hooks/useAnswers.js";
import { useAnswer } from "../../src/checkout/hooks/useAnswer.js";
import { useCheckoutContext } from "../../src/checkout/CheckoutContext.js";
import { useCheckoutForm } from "../../src/checkout/hooks/useCheckoutForm.js";
import { useModuleSelection } from "../../src/checkout/hooks/useModuleSelection.js";
import { useSmartMeter } from "../../src/checkout/hooks/useSmartMeter.js";
import { askingSteps } from "../../src/checkout/steps.js";
import { MeterQuestion } from "../../src/components/smartMeter/index.js";
import { ModuleSelection } from "../../src/components/modules/index.js";
import { ZipUsageForm } from "../../src/components/tariff/index.js";
import { emptyAnswers, type AnswerPath, type Answers, type SectionId } from "../../src/schemas/answers.js";
import { completeAnswers } from "../support/answers.js";
import { answersForm } from "../support/answersForm.js";
import { createBrowserSandbox, renderCheckout, sandboxAdapter } from "../support/renderCheckout.js";

const warned = vi.fn<(message: string) => void>();
beforeEach(() => void vi.spyOn(console, "warn").mockImplementation(warned));
afterEach(() => {
  vi.restoreAllMocks();
  warned.mockReset();
});

const sectionIds = Object.keys(emptyAnswers) as SectionId[];
const anything = fc.oneof(
  fc.jsonValue({ maxDepth: 2 }),
  fc.constantFrom(undefined, null, Number.NaN, Infinity, 10119, 0n, Symbol.iterator, new Date(0), true, [], {}, [null], () => 1),
);

/** Whatever a program does to the form. */
type Act = (form: CheckoutForm) => void;
const someSections = fc.dictionary(fc.constantFrom(...sectionIds), fc.oneof(anything, fc.dictionary(fc.string(), anything)));
const acts: fc.Arbitrary<Act> = fc.oneof(
  fc.tuple(fc.constantFrom(...allFields), anything).map(
    ([path, value]): Act =>
      ({ form }) =>
        form.setValue(path, value as never),
  ),
  fc.tuple(fc.constantFrom(...sectionIds), anything).map(
    ([id, value]): Act =>
      ({ form }) =>
        form.setValue(id, value as never),
  ),
  someSections.map(
    (values): Act =>
      ({ form }) =>
        form.reset(values),
  ),
  someSections.map(
    (values): Act =>
      ({ form }) =>
        form.setValues(values),
  ),
  fc.constant<Act>(({ form }) => form.reset()),
  fc.constantFrom(...allFields, ...sectionIds).map(
    (name): Act =>
      ({ form }) =>
        form.unregister(name),
  ),
  anything.map(
    (values): Act =>
      (form) =>
        form.prefill(values as never),
  ),
  someSections.map(
    (values): Act =>
      (form) =>
        form.prefill(values),
  ),
  fc.tuple(fc.dictionary(fc.constantFrom(...allFields), anything), fc.subarray([...fillable])).map(
    ([values, answered]): Act =>
      (form) =>
        form.resume(values, answered),
  ),
);

/** Whether every answer is what its type says, told by hand. */
function expectWhole(answers: Answers) {
  expect(Object.keys(answers)).toEqual(sectionIds);
  for (const id of sectionIds) {
    expect(Object.keys(answers[id])).toEqual(Object.keys(emptyAnswers[id]));
    for (const [key, empty] of Object.entries(emptyAnswers[id])) {
      const value: unknown = (answers[id] as unknown as Record<string, unknown>)[key];
      const isPlain = typeof empty === "string" || typeof empty === "boolean";
      expect([key, isPlain ? typeof value : value !== undefined]).toEqual([key, isPlain ? typeof empty : true]);
    }
  }
  const { household } = answers.tariff;
  expect([typeof household.heatPump, typeof household.car]).toEqual(["boolean", "boolean"]);
  expect(["none", "flat", "percentage"]).toContain(answers.devices.modules.path);
  for (const kind of answers.devices.deviceKinds) expect(typeof kind).toBe("string");
  expect([null, "ferraris", "digital", "smart"]).toContain(answers.devices.meterKind);
  expect([undefined, "listed", "unlisted"]).toContain(answers.delivery.previousSupplier?.kind);
}

describe("what a program puts into the form", () => {
  it("never throws where answers are read, whatever it is, and what is read is whole", () => {
    expect.hasAssertions();
    fc.assert(
      fc.property(fc.array(acts, { maxLength: 6 }), fc.constantFrom(emptyAnswers, completeAnswers), (all, begun) => {
        const form = answersForm(begun);
        form.refuse({ "payment.iban": "invalid_iban" });
        for (const put of all) {
          put(form);
          expectWhole(form.snapshot());
          for (const id of askingSteps) {
            form.read(id);
            form.attempt(id, { shouldFocus: true });
          }
          form.firstIncomplete();
        }
      }),
    );
  });

  it("is read as it stands where it is of its kind", () => {
    expect(declaredAnswers(completeAnswers)).toEqual(completeAnswers);
    const flat = { path: "flat", timeVariable: true } as const;
    const devices = {
      ...completeAnswers.devices,
      modules: flat,
      deviceKinds: ["wallbox", "battery"] as const,
      devicePower: "above" as const,
    };
    const previousSupplier = { kind: "unlisted", name: "" } as const;
    const delivery = { ...completeAnswers.delivery, previousSupplier, start: "onDate" as const, startDate: "2026-12-24" };
    const answers: Answers = { ...completeAnswers, devices, delivery };
    expect(declaredAnswers(answers)).toEqual(answers);
    expect(knownAnswers(answers)).toEqual({ ...answers, payment: emptyAnswers.payment, review: emptyAnswers.review });
    expect(warned).not.toHaveBeenCalled();
  });

  it.each<[AnswerPath, unknown, unknown]>([
    ["tariff.zip", 10119, "10119"],
    ["tariff.usage", Number.NaN, ""],
    ["tariff.household", null, emptyAnswers.tariff.household],
    ["tariff.household", { persons: "2", heatPump: false, car: false }, emptyAnswers.tariff.household],
    ["devices.meterKind", "analog", null],
    ["devices.smartMeterWanted", "yes", false],
    ["devices.modules", { path: "flat" }, { path: "none" }],
    ["devices.deviceKinds", null, []],
    ["devices.deviceKinds", ["wallbox", "toaster"], []],
    ["delivery.previousSupplier", { kind: "listed", supplier: { id: 1, name: "A" } }, null],
    ["delivery.start", "now", "nextPossible"],
    ["delivery.startDate", new Date(0), ""],
    ["person.kind", undefined, "person"],
    ["payment.accountHolder", 7, "7"],
  ])("%s given %j is read as %j", (path, given, read) => {
    const form = answersForm(emptyAnswers);
    form.form.setValue(path, given as never);
    expect(form.answerTo(path)).toEqual(read);
  });

  it("that counts as not given is no fault of the developer's, what is of a wrong kind is told once a field, without the value", async () => {
    // The developer is told once a page: here one begins.
    vi.resetModules();
    const { createCheckoutForm } = await import("../../src/checkout/form.js");
    const form = createCheckoutForm(emptyAnswers, () => true);
    form.prefill({ tariff: { zip: 10119, usage: undefined, household: null }, person: null } as never);
    expect(form.snapshot().tariff.zip).toBe("10119");
    expect(warned).not.toHaveBeenCalled();
    form.prefill({ person: { email: { address: "jana@example.de" } }, delivery: { occasion: "jana" } } as never);
    form.prefill({ person: { email: ["jana@example.de"] } } as never);
    const told = warned.mock.calls.flat();
    expect(told).toHaveLength(2);
    expect(told.toSorted().join()).toMatch(/"delivery\.occasion".*Answers\["delivery"\]\["occasion"\].*"person\.email".*Give it a text/);
    expect(told.join()).not.toContain("jana");
  });
});

describe("the page", () => {
  const current: { answers?: CheckoutForm } = {};
  function Host() {
    current.answers = useCheckoutContext().answers;
    const { register } = useCheckoutForm();
    useModuleSelection();
    useSmartMeter();
    useAnswers(["devices", "tariff.household"]);
    const seen = useAllAnswers();
    const { value } = useAnswer("person.email");
    return (
      <>
        <input aria-label="name" {...register("person.firstName", { valueAsNumber: true })} />
        <output>{JSON.stringify([seen, value])}</output>
      </>
    );
  }
  const parts = (
    <>
      <Host />
      <ZipUsageForm />
      <MeterQuestion />
      <ModuleSelection />
    </>
  );

  it("stays whole under whatever is put into the form", { timeout: 60_000 }, () => {
    const adapter = sandboxAdapter(createBrowserSandbox());
    fc.assert(
      fc.property(fc.array(acts, { minLength: 1, maxLength: 5 }), fc.oneof(anything, someSections), (all, initialAnswers) => {
        const { unmount } = render(
          <CheckoutProvider adapter={adapter} plan="pln_sandbox_dynamisch" initialAnswers={initialAnswers as never}>
            {parts}
          </CheckoutProvider>,
        );
        for (const put of all) act(() => current.answers && put(current.answers));
        const [seen] = JSON.parse(document.querySelector("output")?.textContent ?? "") as [Answers];
        expectWhole(seen);
        expect(screen.getByLabelText("Postleitzahl")).toBeVisible();
        unmount();
      }),
      { numRuns: 30 },
    );
  });

  it("takes a host's number field as a text", async () => {
    function NumberField() {
      current.answers = useCheckoutContext().answers;
      const { register } = useCheckoutForm();
      const usage = useAnswers("tariff.usage");
      return (
        <label>
          {`usage ${usage}`}
          <input {...register("tariff.usage", { valueAsNumber: true })} />
        </label>
      );
    }
    const { user } = renderCheckout(<NumberField />);
    await user.type(screen.getByRole("textbox"), "3500");
    expect(screen.getByLabelText("usage 3500")).toBeVisible();
    await user.clear(screen.getByRole("textbox"));
    expect(screen.getByLabelText("usage")).toBeVisible();
    expect(current.answers?.read("tariff")).toBeNull();
  });
});
