import { describe, expect, it, vi } from "vitest";
import { randomId } from "../../src/checkout/randomId.js";
import { createVisitStore } from "../../src/checkout/visitState.js";
import { stuttgart } from "../support/quotes.js";

describe("a visit", () => {
  it("tells its subscribers once for each change, and of nothing else", () => {
    const visit = createVisitStore(() => true);
    const listener = vi.fn<() => void>();
    const unsubscribe = visit.subscribe(listener);
    expect(visit.dispatch({ type: "stepped", step: "devices" })).toBe(true);
    expect(visit.dispatch({ type: "stepped", step: "devices" })).toBe(false);
    expect(listener).toHaveBeenCalledTimes(1);
    unsubscribe();
    visit.dispatch({ type: "stepped", step: "tariff" });
    expect(listener).toHaveBeenCalledTimes(1);
  });

  it("stands still while an order is under way, and once it is placed", () => {
    let isOpen = true;
    const visit = createVisitStore(() => isOpen);
    visit.dispatch({ type: "priceShown", quote: stuttgart });
    isOpen = false;
    const before = visit.get();
    visit.dispatch({ type: "stepped", step: "person" });
    visit.dispatch({ type: "moveAsked", to: "person" });
    visit.dispatch({ type: "priceAccepted", quote: { ...stuttgart, totalMonthlyEur: 1 } });
    visit.dispatch({ type: "resumed", visit: { visitId: "other", checkoutId: "other", step: "payment" } });
    expect(visit.get()).toBe(before);
  });

  it("takes the first price for the same answers, and another only where it is accepted", () => {
    const visit = createVisitStore(() => true);
    const dearer = { ...stuttgart, totalMonthlyEur: stuttgart.totalMonthlyEur + 5 };
    visit.dispatch({ type: "priceShown", quote: stuttgart });
    visit.dispatch({ type: "priceShown", quote: dearer });
    expect(visit.get().acceptedQuote).toBe(stuttgart);
    visit.dispatch({ type: "priceAccepted", quote: dearer });
    expect(visit.get().acceptedQuote).toBe(dearer);
    const elsewhere = { ...stuttgart, request: { ...stuttgart.request, zip: "10115" } };
    visit.dispatch({ type: "priceShown", quote: elsewhere });
    expect(visit.get().acceptedQuote).toBe(elsewhere);
  });

  it("refuses only the move that was asked about, and forgets it with an answer", () => {
    const visit = createVisitStore(() => true);
    visit.dispatch({ type: "moveAsked", to: "devices" });
    visit.dispatch({ type: "moveRefused", to: "person", message: "no" });
    expect(visit.get().move).toEqual({ status: "asking", to: "devices" });
    visit.dispatch({ type: "moveRefused", to: "devices", message: "no" });
    expect(visit.get().move).toEqual({ status: "refused", message: "no" });
    visit.dispatch({ type: "answered" });
    expect(visit.get().move).toEqual({ status: "none" });
  });
});

describe("the id of a visit", () => {
  const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
  it("is a version 4 UUID, also where randomUUID is missing", () => {
    expect(randomId()).toMatch(uuid);
    vi.stubGlobal("crypto", { getRandomValues: <Bytes extends Uint8Array>(bytes: Bytes) => bytes.fill(255) });
    expect(randomId()).toBe("ffffffff-ffff-4fff-bfff-ffffffffffff");
    vi.unstubAllGlobals();
  });
});
