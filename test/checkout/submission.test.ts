import { QueryClient } from "@tanstack/react-query";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CheckoutError } from "../../src/adapter/CheckoutError.js";
import {
  createOrders,
  HeldBack,
  isOpen,
  orderKey,
  submissionOf,
  type Ordered,
  type Sending,
  type Try,
} from "../../src/checkout/submission.js";
import type { Order } from "../../src/energy/order.js";
import { emptyOffer } from "../../src/energy/plan.js";
import { completeAnswers } from "../support/answers.js";
import { stuttgart } from "../support/quotes.js";
import { supplier } from "../support/supplier.js";

const order = { planId: "pln_1" } as Order;
const ordered: Ordered = {
  order,
  answers: completeAnswers,
  plan: { id: "pln_1", name: "Plus", description: "", monthlyFeeEur: 1, offer: emptyOffer },
  quote: stuttgart,
  supplier,
  placedAt: new Date("2026-11-21T09:00:00Z"),
};
const sent: Sending = { ...ordered, asksAgain: false };
const again: Sending = { ...sent, asksAgain: true };
const subscription = { id: "sub_1", number: null, status: "pending", startAt: null } as const;
const refused = new CheckoutError("invalid", { message: "refused" });
const busy = new CheckoutError("rateLimited", { message: "busy" });
const lost = new CheckoutError("unknownOutcome", { message: "lost" });

const pending = (variables: Sending): Try => ({ status: "pending", variables, data: undefined, error: null });
const stored = (variables: Sending): Try => ({ status: "success", variables, data: subscription, error: null });
const thrown = (variables: Sending, error: CheckoutError | HeldBack): Try => ({ status: "error", variables, data: undefined, error });

describe("where an order stands", () => {
  it.each<[string, readonly Try[], string]>([
    ["nobody ordered", [], "idle"],
    ["it is under way", [pending(sent)], "sending"],
    ["it was stored", [stored(sent)], "accepted"],
    ["it was refused", [thrown(sent, refused)], "failed"],
    ["the API was busy", [thrown(sent, busy)], "failed"],
    ["the host said no", [thrown(sent, new HeldBack("refused", "Wir prüfen noch."))], "heldBack"],
    ["its answer was lost", [thrown(sent, lost)], "unknown"],
    ["it was lost, and is asked for again", [thrown(sent, lost), pending(again)], "sending"],
    ["it was lost, and the API says not now", [thrown(sent, lost), thrown(again, busy)], "unknown"],
    ["it was lost, and then found", [thrown(sent, lost), stored(again)], "accepted"],
    ["it was lost, and then refused", [thrown(sent, lost), thrown(again, refused)], "failed"],
    ["it was refused, mended, and the API says not now", [thrown(sent, lost), thrown(again, refused), thrown(sent, busy)], "failed"],
    ["it was held back, and then sent", [thrown(sent, new HeldBack("changed")), pending(sent)], "sending"],
  ])("when %s", (_name, tries, status) => {
    expect(submissionOf(tries).status).toBe(status);
  });

  it("counts how often a lost one was asked for again, and keeps what was sent", () => {
    const tries = [thrown(sent, lost), thrown(again, busy), thrown(again, lost)];
    expect(submissionOf(tries)).toEqual({ ...ordered, status: "unknown", error: lost, asked: 2 });
    expect(submissionOf([...tries, pending(again)])).toMatchObject({ status: "sending", asked: 3 });
    expect(submissionOf([...tries, thrown(again, refused), pending(sent)])).toMatchObject({ status: "sending", asked: 0 });
    expect(submissionOf([thrown(sent, new HeldBack("refused", "Wir prüfen noch."))])).toEqual({
      status: "heldBack",
      because: "refused",
      message: "Wir prüfen noch.",
    });
  });

  it("never leaves an acceptance, and lets nothing be sent while an outcome is open", () => {
    const outcomes = fc.constantFrom<(variables: Sending) => Try>(
      pending,
      stored,
      (variables) => thrown(variables, refused),
      (variables) => thrown(variables, busy),
      (variables) => thrown(variables, lost),
      (variables) => (variables.asksAgain ? thrown(variables, refused) : thrown(variables, new HeldBack("changed"))),
    );
    fc.assert(
      fc.property(fc.array(outcomes, { maxLength: 20 }), (sequence) => {
        const tries: Try[] = [];
        for (const outcome of sequence) {
          const before = submissionOf(tries);
          // What the hooks let through: a new order from an open state, and the very same one from an unknown.
          if (!isOpen(before) && before.status !== "unknown") break;
          tries.push(outcome(before.status === "unknown" ? again : sent));
          const now = submissionOf(tries);
          const last = tries.at(-1);
          expect(now.status === "accepted").toBe(last?.status === "success");
          expect(now.status === "sending").toBe(last?.status === "pending");
          // Only a clear answer ends an unknown outcome.
          const isOpenStill = before.status === "unknown" && last?.error === busy;
          expect(isOpenStill && now.status !== "unknown").toBe(false);
        }
      }),
    );
  });
});

describe("the order of a visit", () => {
  const rest = { context: undefined, failureCount: 0, failureReason: null, isPaused: false, submittedAt: 0 };
  it("tells of every try at once, and the same object until there is another", () => {
    const client = new QueryClient();
    const orders = createOrders(client);
    const told: string[] = [];
    orders.subscribe(() => told.push(orders.now().status));
    expect(orders.now()).toBe(orders.now());
    client.getMutationCache().build(client, { mutationKey: orderKey }, { ...rest, ...pending(sent) });
    expect(told).toEqual(["sending"]);
    expect(orders.now()).toBe(orders.now());
  });

  it("hears nothing of what else a client sends", () => {
    const client = new QueryClient();
    client.getMutationCache().build(client, { mutationKey: ["another"] }, { ...rest, ...pending(sent) });
    expect(createOrders(client).now().status).toBe("idle");
  });
});
