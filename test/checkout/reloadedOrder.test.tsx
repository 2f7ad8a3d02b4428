import { act, fireEvent, screen, waitFor } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { CheckoutAdapter } from "../../src/adapter/CheckoutAdapter.js";
import { useCheckoutContext, type CheckoutContextValue } from "../../src/checkout/CheckoutContext.js";
import { storageKey } from "../../src/checkout/persistence.js";
import type { Sandbox } from "../../src/sandbox/createSandbox.js";
import type { Answers } from "../../src/schemas/answers.js";
import { sandboxBehindBackend } from "../support/backend.js";
import { completeAnswers } from "../support/answers.js";
import { renderCheckout, sandboxAdapter } from "../support/renderCheckout.js";
import { field, findHeading, orderButton, press, visitCheckout, type VisitOptions } from "../support/checkoutVisit.js";

const plan = "pln_sandbox_dynamisch";
const { payment: _payment, review: _review, ...kept } = completeAnswers;
const asking = /Ist Ihre Bestellung angekommen/;
const terms = () => screen.getByRole("checkbox", { name: /Allgemeinen Geschäftsbedingungen/ });
/** The code that keeps a visit is loaded when it is wanted. */
const loaded = () => act(() => vi.dynamicImportSettled());
const keptText = () => sessionStorage.getItem(storageKey(plan)) ?? "";
const storedIds = (sandbox: Sandbox) => sandbox.orders().map(({ id }) => id);
const metadataOf = (sandbox: Sandbox) => sandbox.orders().map(({ request }) => (request as { metadata?: object }).metadata);

/** An adapter whose backend cannot tell what became of an order. */
function withoutLookUp(sandbox: Sandbox): CheckoutAdapter {
  const all = sandboxAdapter(sandbox);
  return Object.fromEntries(Object.entries(all).filter(([name]) => name !== "findOrder")) as unknown as CheckoutAdapter;
}

beforeEach(() => sessionStorage.clear());
afterEach(() => vi.restoreAllMocks());

/** Orders, from the last step on. */
async function order(options: VisitOptions & { readonly sandbox: Sandbox }) {
  const visit = visitCheckout({ at: "review", ...options });
  await loaded();
  const button = await orderButton();
  await visit.user.click(terms());
  await visit.user.click(button);
  return visit;
}

/** The page is loaded anew: all that is left of the visit is what its tab has kept. */
async function reload({ unmount }: Pick<ReturnType<typeof visitCheckout>, "unmount">, options: VisitOptions) {
  const held = keptText();
  unmount();
  // Nothing that ends with the page may be needed.
  sessionStorage.setItem(storageKey(plan), held);
  const visit = visitCheckout(options);
  await loaded();
  return visit;
}

describe("an order whose answer was lost, and whose page was loaded anew", () => {
  it.each(["session", undefined] as const)(
    "is asked after, found and shown, and nothing is ordered twice (persist: %s)",
    async (persist) => {
      const sandbox = sandboxBehindBackend();
      const options = { sandbox, ...(persist && { persist }) };
      sandbox.fail({ on: "order", kind: "dropAfter" });
      sandbox.fail({ on: "orders", kind: "serverError" });
      const before = await order(options);
      await findHeading(asking);
      sandbox.clearFaults();
      const onComplete = vi.fn<NonNullable<VisitOptions["onComplete"]>>();
      const { user } = await reload(before, { ...options, onComplete });
      await findHeading(asking);
      expect(screen.queryByText("Abgeschickt haben Sie") !== null).toBe(persist === "session");
      expect(screen.queryByText("Jana Weber") !== null).toBe(persist === "session");
      await press(user, "Jetzt nachfragen");
      expect(await findHeading("Ihre Bestellung ist da")).toHaveFocus();
      const [stored] = sandbox.orders();
      expect(screen.getByText(String(stored?.subscription.number))).toBeVisible();
      expect(storedIds(sandbox)).toHaveLength(1);
      expect(onComplete.mock.calls).toEqual([[{ subscription: expect.objectContaining({ id: stored?.id }), order: null }]]);
      expect(keptText()).toBe("");
    },
  );

  it("is asked after again while nobody knows", async () => {
    const sandbox = sandboxBehindBackend();
    sandbox.fail({ on: "order", kind: "dropAfter" });
    sandbox.fail({ on: "orders", kind: "serverError" });
    const before = await order({ sandbox });
    await findHeading(asking);
    const { user } = await reload(before, { sandbox });
    await findHeading(asking);
    await press(user, "Jetzt nachfragen");
    expect(await screen.findByText(/Noch immer keine Antwort/)).toBeVisible();
    expect(keptText()).toContain('"isUnsettled":true');
  });

  it("can be ordered anew where it has certainly not arrived, with the same key", async () => {
    const sandbox = sandboxBehindBackend();
    const options = { sandbox, persist: "session" as const };
    const findOrder = vi.fn<() => Promise<null>>(async () => null);
    sandbox.fail({ on: "order", kind: "dropBefore", times: 1 });
    sandbox.fail({ on: "orders", kind: "serverError" });
    const before = await order(options);
    await findHeading(asking);
    const key = JSON.parse(keptText()).checkoutId as string;
    const { user } = await reload(before, { ...options, adapter: { ...sandboxAdapter(sandbox), findOrder } });
    await findHeading(asking);
    await press(user, "Jetzt nachfragen");
    expect(await screen.findByText(/Ihre frühere Bestellung ist nicht angekommen/)).toBeVisible();
    expect(await findHeading("Zahlung per SEPA-Lastschrift")).toBeVisible();
    expect(findOrder.mock.calls).toEqual([[{ idempotencyKey: key }]]);
    expect(JSON.parse(keptText())).toMatchObject({ checkoutId: key, isUnsettled: false });
  });

  it("goes on with its key where the adapter cannot look it up, however often it is loaded anew", async () => {
    const sandbox = sandboxBehindBackend();
    const adapter = withoutLookUp(sandbox);
    sandbox.fail({ on: "order", kind: "dropAfter" });
    sandbox.fail({ on: "orders", kind: "serverError" });
    let visit = await order({ sandbox, adapter });
    await findHeading(asking);
    const key = JSON.parse(keptText()).checkoutId as string;
    for (let times = 0; times < 2; times += 1) {
      visit = await reload(visit, { sandbox, adapter });
      expect(field(/Postleitzahl/)).toBeVisible();
      expect(JSON.parse(keptText())).toMatchObject({ checkoutId: key, isUnsettled: true });
    }
  });
});

describe("a key that another order was sent with", () => {
  const another: Partial<Answers> = { person: { ...completeAnswers.person, email: "another@example.de" } };
  /** Orders, and leaves the tab's copy with the visit as it was before. */
  async function orderIn(sandbox: Sandbox) {
    const first = visitCheckout({ sandbox, persist: "session", initialAnswers: kept, at: "review" });
    await loaded();
    const copy = keptText();
    const button = await orderButton();
    await first.user.click(terms());
    await first.user.click(button);
    await findHeading(/^Danke/);
    first.unmount();
    sessionStorage.setItem(storageKey(plan), copy);
  }

  it("never says that nothing is ordered: its contract can be asked for, and is shown", async () => {
    const sandbox = sandboxBehindBackend();
    await orderIn(sandbox);
    const { user } = await order({ sandbox, persist: "session", answers: another });
    await findHeading(asking);
    expect(screen.getByText(/wurde schon eine Bestellung abgeschickt/)).toBeVisible();
    expect(screen.queryByText(/nichts bestellt/)).toBeNull();
    await press(user, "Jetzt nachfragen");
    await findHeading("Ihre Bestellung ist da");
    expect(screen.getByText(String(sandbox.orders()[0]?.subscription.number))).toBeVisible();
    expect(storedIds(sandbox)).toHaveLength(1);
  });

  it("never says that nothing is ordered where the adapter cannot look it up", async () => {
    const sandbox = sandboxBehindBackend();
    const adapter = withoutLookUp(sandbox);
    await orderIn(sandbox);
    await order({ sandbox, adapter, persist: "session", answers: another });
    expect(await screen.findByText("Sie haben hier schon einmal bestellt")).toBeVisible();
    expect(screen.queryByText(/nichts bestellt/)).toBeNull();
    expect(storedIds(sandbox)).toHaveLength(1);
  });

  it("is not the key of a copied tab: there, other answers are another order", async () => {
    const sandbox = sandboxBehindBackend();
    const current: { a?: CheckoutContextValue; b?: CheckoutContextValue } = {};
    const Eye = ({ name }: { readonly name: "a" | "b" }) => {
      current[name] = useCheckoutContext();
      return null;
    };
    const original = renderCheckout(<Eye name="a" />, { sandbox, persist: "session", initialAnswers: kept });
    await loaded();
    const copy = renderCheckout(<Eye name="b" />, { sandbox, persist: "session" });
    await loaded();
    const ids = (name: "a" | "b") => [current[name]?.visit.get().visitId, current[name]?.visit.get().checkoutId];
    await waitFor(() => expect(new Set([...ids("a"), ...ids("b")]).size).toBe(4));
    copy.unmount();
    original.unmount();
  });

  it("stays what it is over a reload, which is no copy", async () => {
    const sandbox = sandboxBehindBackend();
    const first = visitCheckout({ sandbox, persist: "session", initialAnswers: kept, at: "person" });
    await loaded();
    const { checkoutId, visitId } = JSON.parse(keptText()) as Record<string, string>;
    await reload(first, { sandbox, persist: "session" });
    await findHeading("Wer schließt den Vertrag?");
    expect(JSON.parse(keptText())).toMatchObject({ checkoutId, visitId });
  });
});

describe("leaving the page", () => {
  const leave = () => !fireEvent(window, new Event("beforeunload", { cancelable: true }));
  it("asks while an order is under way or nobody knows of it, and at no other time", async () => {
    const sandbox = sandboxBehindBackend();
    sandbox.fail({ on: "order", kind: "dropAfter" });
    sandbox.fail({ on: "orders", kind: "serverError" });
    const { user, unmount } = visitCheckout({ sandbox, at: "review" });
    await loaded();
    const button = await orderButton();
    await user.click(terms());
    expect(leave()).toBe(false);
    await user.click(button);
    expect(leave()).toBe(true);
    await findHeading(asking);
    expect(leave()).toBe(true);
    expect(metadataOf(sandbox)).toEqual([expect.objectContaining({ checkout_id: JSON.parse(keptText()).checkoutId })]);
    expect(keptText()).not.toMatch(/Jana|Weber|10117|example\.de|DE68/);
    sandbox.clearFaults();
    await press(user, "Jetzt nachfragen");
    await findHeading(/^Danke/);
    expect(leave()).toBe(false);
    expect(sessionStorage).toHaveLength(0);
    unmount();
    expect(leave()).toBe(false);
  });
});
