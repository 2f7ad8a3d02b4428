import { waitFor } from "@testing-library/react";
import * as fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { allFields } from "../../src/checkout/answerKinds.js";
import { forgetVisit, keepGoing, keepVisit, resumeVisit, storageKey, type VisitStorage } from "../../src/checkout/persistence.js";
import { createOrders, orderKey } from "../../src/checkout/submission.js";
import { createVisitStore } from "../../src/checkout/visitState.js";
import { QueryClient } from "@tanstack/react-query";
import { now as clockNow } from "../support/clock.js";
import { completeAnswers } from "../support/answers.js";
import { answerSection, answersForm } from "../support/answersForm.js";
import { emptyAnswers } from "../../src/schemas/answers.js";

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
    visitId: "22222222-2222-4222-8222-222222222222",
    checkoutId: "11111111-1111-4111-8111-111111111111",
    isUnsettled: false,
    step: "person" as const,
    answers: form.snapshot(),
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
    expect(Object.keys(resumed?.answers ?? {})).toEqual(allFields.filter((path) => !/^(payment|review)/.test(path)));
    const form = answersForm(emptyAnswers);
    form.resume(resumed?.answers ?? {}, resumed?.answered ?? []);
    const { payment, review } = emptyAnswers;
    expect(form.snapshot()).toEqual({ ...visit().answers, payment, review });
  });

  it("is forgotten after an hour, by another release, for another plan, and once it is an order, for whichever plan it was kept", () => {
    const storage = memoryStorage();
    keepVisit(storage, plan, visit(), now);
    expect(resumeVisit(storage, plan, later(61))).toBeNull();
    expect(resumeVisit(storage, "pln_2", later(1))).toBeNull();
    keepVisit(storage, "pln_2", visit(), now);
    keepVisit(storage, "pln_3", { ...visit(), visitId: "another-visit-of-it" }, now);
    storage.setItem("stromkasse:host", "not ours");
    forgetVisit(storage, visit().visitId);
    expect([...storage.held.keys()]).toEqual([storageKey("pln_3"), "stromkasse:host"]);
    storage.setItem(storageKey("pln_3"), (storage.getItem(storageKey("pln_3")) ?? "").replace('"version":3', '"version":2'));
    expect(resumeVisit(storage, "pln_3", later(1))).toBeNull();
  });

  it("is not taken from a storage that holds something else", () => {
    const storage = memoryStorage();
    fc.assert(
      fc.property(fc.oneof(fc.json(), fc.string()), (text) => {
        storage.setItem(storageKey(plan), text);
        expect(resumeVisit(storage, plan, now)).toBeNull();
      }),
    );
    keepVisit(storage, plan, visit(), now);
    storage.setItem(storageKey(plan), (storage.getItem(storageKey(plan)) ?? "").replace("11111111-", "Ä\\n"));
    expect(resumeVisit(storage, plan, now)).toBeNull();
  });

  it("is taken answer by answer: those of a wrong kind are left out", () => {
    vi.spyOn(console, "warn").mockImplementation(() => undefined);
    const form = answersForm(emptyAnswers);
    form.resume({ "tariff.zip": 10117, "tariff.usage": ["5000"], "devices.modules": { path: "flat" }, "person.email": "a@example.de" }, []);
    expect(form.snapshot()).toEqual({
      ...emptyAnswers,
      tariff: { ...emptyAnswers.tariff, zip: "10117" },
      person: { ...emptyAnswers.person, email: "a@example.de" },
    });
  });

  it("goes on though the storage throws, always or at random, and an accepted order is forgotten as far as it lets", () => {
    fc.assert(
      fc.property(fc.infiniteStream(fc.boolean()), (throws) => {
        const storage = memoryStorage();
        const atRandom = new Proxy(storage, {
          get: (target, name: keyof VisitStorage) => {
            if (throws.next().value === true) throw new DOMException("denied", "SecurityError");
            return target[name];
          },
        });
        const answers = answersForm(emptyAnswers);
        const store = createVisitStore(() => true);
        const end = keepGoing(
          { answers, visit: store, orders: createOrders(new QueryClient()), planId: plan, isKept: true, canLookUp: true },
          atRandom,
        );
        answers.answer("person.firstName", "Jana");
        end();
        forgetVisit(atRandom, store.get().visitId);
        expect(answers.read("person")).toBeNull();
        expect(answers.snapshot().person.firstName).toBe("Jana");
      }),
    );
  });
});

describe("a visit that is going on", () => {
  function parts() {
    const client = new QueryClient();
    const orders = createOrders(client);
    return {
      client,
      answers: answersForm(emptyAnswers),
      visit: createVisitStore(() => true),
      orders,
      planId: plan,
      isKept: true,
      canLookUp: true,
    };
  }
  const kept = (storage: VisitStorage, planId = plan) => resumeVisit(storage, planId, clockNow());

  it("is resumed once, whatever is begun and ended after it, and for whichever plan", () => {
    const storage = memoryStorage();
    keepVisit(storage, plan, { ...visit(), checkoutId: "before-the-reload" }, clockNow());
    const going = parts();
    keepGoing(going, storage)();
    expect([going.visit.get().checkoutId, going.visit.get().step]).toEqual(["before-the-reload", "person"]);
    going.answers.answer("person.firstName", "Ada");
    const end = keepGoing({ ...going, planId: "pln_2" }, storage);
    going.answers.answer("person.lastName", "Byron");
    end();
    going.visit.dispatch({ type: "stepped", step: "devices" });
    keepGoing(going, storage)();
    expect(going.answers.snapshot().person).toMatchObject({ firstName: "Ada", lastName: "Byron" });
    expect(kept(storage)).toMatchObject({ step: "devices", answers: { "person.firstName": "Ada", "person.lastName": "Byron" } });
    expect(kept(storage, "pln_2")).toMatchObject({ checkoutId: "before-the-reload", answers: { "person.lastName": "Byron" } });
  });

  it("leaves alone what was answered before the storage was read, and whoever answers at the step", () => {
    const storage = memoryStorage();
    keepVisit(storage, plan, visit(), clockNow());
    const going = parts();
    going.answers.answer("tariff.zip", "20095");
    keepGoing(going, storage)();
    expect(going.answers.snapshot()).toMatchObject({ tariff: { zip: "20095", usage: "5.000" }, person: { firstName: "Jana" } });
    expect(going.visit.get()).toMatchObject({ checkoutId: visit().checkoutId, step: "tariff" });
  });

  it("takes what was only known beforehand from the newer link", () => {
    const storage = memoryStorage();
    keepVisit(storage, plan, { ...visit(), answered: [] }, clockNow());
    const going = { ...parts(), answers: answersForm({ ...emptyAnswers, tariff: { ...emptyAnswers.tariff, zip: "20095" } }) };
    keepGoing(going, storage)();
    expect(going.answers.snapshot().tariff).toMatchObject({ zip: "20095", usage: "5.000" });
  });

  it("is kept when the page is hidden, and when it ends", () => {
    const storage = memoryStorage();
    const going = parts();
    const end = keepGoing(going, storage);
    going.answers.answer("tariff.zip", "20095");
    storage.held.clear();
    document.dispatchEvent(new Event("visibilitychange"));
    expect(storage.held.size).toBe(1);
    storage.held.clear();
    end();
    document.dispatchEvent(new Event("visibilitychange"));
    expect(storage.held.size).toBe(1);
  });

  it("leaves nothing on the device of somebody who only looks, though much was known beforehand", () => {
    const storage = memoryStorage();
    const going = { ...parts(), answers: answersForm({ ...emptyAnswers, tariff: { ...emptyAnswers.tariff, zip: "20095" } }) };
    const end = keepGoing(going, storage);
    document.dispatchEvent(new Event("visibilitychange"));
    end();
    expect(storage.held.size).toBe(0);
  });

  it("asks nothing of the storage while somebody types, where the host wants nothing kept", () => {
    const storage = memoryStorage();
    storage.held.set("of-the-host", "1");
    const reads = vi.spyOn(storage, "key");
    const writes = vi.spyOn(storage, "setItem");
    const going = { ...parts(), isKept: false };
    const snapshot = vi.spyOn(going.answers, "snapshot");
    const end = keepGoing(going, storage);
    const readsAtStart = reads.mock.calls.length;
    for (const zip of ["1", "10", "101", "1011", "10115"]) going.answers.answer("tariff.zip", zip);
    end();
    expect(reads).toHaveBeenCalledTimes(readsAtStart);
    expect(writes).not.toHaveBeenCalled();
    expect(snapshot).not.toHaveBeenCalled();
  });

  it("leaves nothing behind once it is an order, under no plan", async () => {
    const storage = memoryStorage();
    const going = parts();
    going.answers.answer("tariff.zip", "20095");
    keepGoing({ ...going, planId: "pln_2" }, storage)();
    const end = keepGoing(going, storage);
    expect(storage.held.size).toBe(2);
    const mutation = going.client
      .getMutationCache()
      .build(going.client, { mutationKey: orderKey, mutationFn: async () => ({ id: "sub_1" }) });
    await mutation.execute({ order: {}, answers: completeAnswers, asksAgain: false });
    expect(going.orders.now().status).toBe("accepted");
    await waitFor(() => expect(storage.held.size).toBe(0));
    end();
    expect(storage.held.size).toBe(0);
  });
});
