import { act, screen } from "@testing-library/react";
import * as fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { useCheckout } from "../../src/checkout/hooks/useCheckout.js";
import { useCheckoutContext } from "../../src/checkout/CheckoutContext.js";
import type { CheckoutForm } from "../../src/checkout/form.js";
import { useAnswers } from "../../src/checkout/hooks/useAnswers.js";
import { forgetVisit, keepVisit, resumeVisit, storageKey, type VisitStorage } from "../../src/checkout/persistence.js";
import { prefillFromQuery } from "../../src/checkout/prefill.js";
import { completeAnswers } from "../support/answers.js";
import { answerSection, answersForm } from "../support/answersForm.js";
import { renderCheckout } from "../support/renderCheckout.js";

const plan = "pln_1";
const now = new Date("2026-11-21T09:00:00Z");
const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000);

function memoryStorage(): VisitStorage & { readonly held: Map<string, string> } {
  const held = new Map<string, string>();
  return {
    held,
    get length() {
      return held.size;
    },
    key: (index) => [...held.keys()][index] ?? null,
    getItem: (key) => held.get(key) ?? null,
    setItem: (key, value) => void held.set(key, value),
    removeItem: (key) => void held.delete(key),
  };
}

/** A visit in the middle, with everything answered. */
function visit() {
  const form = answersForm(completeAnswers);
  answerSection(form, "tariff", { zip: "10117" });
  answerSection(form, "payment", { accountHolder: "Jana" });
  return {
    checkoutId: "11111111-1111-4111-8111-111111111111",
    step: "person" as const,
    answers: form.form.getValues(),
    answered: form.answered(),
  };
}

describe("a visit that is kept", () => {
  it("goes on after a reload, without payment and declarations", () => {
    const storage = memoryStorage();
    keepVisit(storage, plan, visit(), now);
    expect([...storage.held.values()].join()).not.toMatch(/DE68|mandate|earlyDelivery/);
    const resumed = resumeVisit(storage, plan, later(59));
    expect(resumed).toMatchObject({ checkoutId: visit().checkoutId, step: "person", answered: ["tariff.zip"] });
    expect(resumed?.answers).toMatchObject({
      tariff: { zip: "10117" },
      person: completeAnswers.person,
    });
    expect(resumed?.answers).not.toHaveProperty("payment");
  });

  it("is forgotten after an hour, by another release, for another plan, and once it is an order", () => {
    const storage = memoryStorage();
    keepVisit(storage, plan, visit(), now);
    expect(resumeVisit(storage, plan, later(61))).toBeNull();
    expect(resumeVisit(storage, "pln_2", later(1))).toBeNull();
    storage.setItem(storageKey(plan), (storage.getItem(storageKey(plan)) ?? "").replace('"version":1', '"version":0'));
    expect(resumeVisit(storage, plan, later(1))).toBeNull();
    forgetVisit(storage, plan);
    expect(storage.held.size).toBe(0);
  });

  it("is not taken from a storage that holds something else, and never throws", () => {
    const storage = memoryStorage();
    fc.assert(
      fc.property(fc.oneof(fc.json(), fc.string()), (text) => {
        storage.setItem(storageKey(plan), text);
        expect(resumeVisit(storage, plan, now)).toBeNull();
      }),
    );
    keepVisit(storage, plan, visit(), now);
    storage.setItem(storageKey(plan), (storage.getItem(storageKey(plan)) ?? "").replace('"zip":"10117"', '"zip":10117'));
    expect(resumeVisit(storage, plan, now)).toBeNull();
    const forbidden: VisitStorage = {
      ...storage,
      setItem: () => {
        throw new Error("quota");
      },
      getItem: () => {
        throw new Error("denied");
      },
    };
    keepVisit(forbidden, plan, visit(), now);
    expect(resumeVisit(forbidden, plan, now)).toBeNull();
  });
});

describe("the provider", () => {
  const current: { answers?: CheckoutForm } = {};
  function Host() {
    current.answers = useCheckoutContext().answers;
    const [zip, firstName] = useAnswers(["tariff.zip", "person.firstName"]);
    return <output>{`${useCheckout().step} ${zip} ${firstName}`}</output>;
  }
  beforeEach(() => sessionStorage.clear());
  afterEach(() => vi.restoreAllMocks());

  it("takes a visit up again in the same tab where the host wants it", () => {
    const { unmount } = renderCheckout(<Host />, { persist: "session" });
    act(() => current.answers?.answer("person.firstName", "Jana"));
    unmount();
    renderCheckout(<Host />, { persist: "session" }).unmount();
    renderCheckout(<Host />, { persist: "session" });
    expect(screen.getByRole("status")).toHaveTextContent("Jana");
  });

  it("keeps nothing unless told", () => {
    renderCheckout(<Host />);
    act(() => current.answers?.answer("person.firstName", "Jana"));
    expect(sessionStorage.length).toBe(0);
  });

  it("goes on without where the browser forbids storage", () => {
    vi.spyOn(window, "sessionStorage", "get").mockImplementation(() => {
      throw new DOMException("denied", "SecurityError");
    });
    renderCheckout(<Host />, { persist: "session" });
    act(() => current.answers?.answer("person.firstName", "Jana"));
    expect(screen.getByRole("status")).toHaveTextContent("Jana");
  });
});

describe("prefilling", () => {
  it("reads zip and usage from an address, and nothing else", () => {
    expect(prefillFromQuery("?zip=01067&usage=2500&email=jana@example.de")).toEqual({ tariff: { zip: "01067", usage: "2500" } });
    expect(prefillFromQuery("")).toEqual({ tariff: {} });
  });

  it("fills what nobody answered when it comes late, and leaves an edited field alone", () => {
    const form = answersForm(completeAnswers);
    form.answer("tariff.zip", "20095");
    form.prefill({ tariff: { zip: "70173", usage: "4.000" }, person: { firstName: "Ada" } });
    expect(form.form.getValues()).toMatchObject({
      tariff: { zip: "20095", usage: "4.000" },
      person: { firstName: "Ada", lastName: "Weber" },
    });
  });

  it("leaves alone what was emptied, or typed to equal what was known beforehand", () => {
    const form = answersForm(completeAnswers);
    form.answer("tariff.zip", "");
    form.answer("tariff.usage", "1");
    form.answer("tariff.usage", completeAnswers.tariff.usage);
    form.prefill({ tariff: { zip: "70173", usage: "4.000" } });
    expect(form.form.getValues("tariff")).toMatchObject({ zip: "", usage: completeAnswers.tariff.usage });
  });

  it("never fills payment or consents, nor what there is not", () => {
    const form = answersForm(completeAnswers);
    form.prefill({ payment: { iban: "DE00" }, review: { terms: true }, person: { title: "Dr." }, nothing: { at: "all" } } as never);
    expect(form.form.getValues()).toEqual(completeAnswers);
  });
});
