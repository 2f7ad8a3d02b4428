import { act, screen, waitFor } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { Checkout } from "../../src/components/checkout/index.js";
import { useCheckoutContext } from "../../src/checkout/CheckoutContext.js";
import type { CheckoutForm } from "../../src/checkout/CheckoutForm.js";
import { useCheckout } from "../../src/checkout/hooks/useCheckout.js";
import { useOrder } from "../../src/checkout/hooks/useOrder.js";
import { useAllRules } from "../../src/checkout/hooks/useAllRules.js";
import { useQuote } from "../../src/checkout/hooks/useQuote.js";
import type { OrderIntent, StepMove } from "../../src/checkout/gates.js";
import { checkout } from "../../src/messages/de/checkout.js";
import { common } from "../../src/messages/de/common.js";
import type { Answers, SectionId } from "../../src/schemas/answers.js";
import { completeAnswers } from "../support/answers.js";
import { answerSection } from "../support/answersForm.js";
import { renderCheckout, type RenderCheckoutOptions } from "../support/renderCheckout.js";

const { payment: _payment, review: _review, ...initialAnswers } = completeAnswers;
const current: { view?: ReturnType<typeof useCheckout>; answers?: CheckoutForm } = {};
const answer = <Id extends SectionId>(section: Id, patch: Partial<Answers[Id]>) =>
  current.answers && answerSection(current.answers, section, patch);
function Host() {
  current.view = useCheckout();
  current.answers = useCheckoutContext().answers;
  useAllRules();
  return <output>{`${current.view.step} ${current.view.move.status}`}</output>;
}
const host = (options: RenderCheckoutOptions) => renderCheckout(<Host />, { initialAnswers, ...options });
const step = () => screen.getByRole("status").textContent;

describe("a host that is asked before a step", () => {
  it("lets the visitor go, or holds with its own sentence", async () => {
    const asked: StepMove[] = [];
    let refuse: string | null = null;
    host({
      beforeStep: async (move) => {
        asked.push(move);
        return refuse === null ? undefined : { refuse };
      },
    });
    act(() => void current.view?.next());
    expect(step()).toBe("tariff asking");
    await waitFor(() => expect(step()).toBe("devices none"));
    refuse = "Bitte melden Sie sich an.";
    act(() => void current.view?.next());
    await waitFor(() => expect(step()).toBe("devices refused"));
    expect(asked).toEqual([
      { from: "tariff", to: "devices" },
      { from: "devices", to: "delivery" },
    ]);
  });

  it("is overruled by an answer given meanwhile", async () => {
    let open = () => {};
    host({ beforeStep: () => new Promise<void>((resolve) => void (open = resolve)) });
    act(() => void current.view?.next());
    act(() => answer("tariff", { usage: "" }));
    await act(async () => open());
    expect(step()).toBe("tariff none");
  });

  it("holds the visitor where its check breaks, and tells the developer", async () => {
    const warn = vi.spyOn(console, "warn").mockImplementation(() => {});
    renderCheckout(<Checkout />, {
      initialAnswers,
      beforeStep: () => {
        throw new Error("down");
      },
    });
    act(() => screen.getByRole("button", { name: new RegExp(`^${checkout.next}`) }).click());
    expect(await screen.findByText(checkout.heldBack)).toBeVisible();
    expect(warn).toHaveBeenCalledWith(expect.stringContaining("a gate (beforeStep or beforeOrder) threw"));
    warn.mockRestore();
  });
});

describe("a host that is asked before the order", () => {
  it("holds it back with its own sentence, is told nothing of the payment, and lets exactly one through", async () => {
    const shown: OrderIntent[] = [];
    let refuse: string | undefined = "Wir prüfen noch.";
    const orders: { view?: ReturnType<typeof useOrder>; price?: string } = {};
    function Order() {
      orders.view = useOrder();
      orders.price = useQuote().status;
      current.view = useCheckout();
      current.answers = useCheckoutContext().answers;
      return <output>{orders.view.submission.status}</output>;
    }
    const { sandbox, events } = renderCheckout(<Order />, {
      initialAnswers,
      beforeOrder: (intent) => {
        shown.push(intent);
        return refuse === undefined ? undefined : { refuse };
      },
    });
    act(() => {
      answer("payment", completeAnswers.payment);
      answer("review", completeAnswers.review);
      answer("delivery", { occasion: "moveIn" });
    });
    await waitFor(() => expect(orders.price).toBe("ready"));
    await act(async () => void orders.view?.placeOrder());
    expect(step()).toBe("heldBack");
    expect(sandbox.orders()).toHaveLength(0);
    expect(JSON.stringify(shown)).not.toContain("DE68");
    refuse = undefined;
    await act(async () => {
      orders.view?.placeOrder();
      orders.view?.placeOrder();
    });
    await waitFor(() => expect(step()).toBe("accepted"));
    expect(sandbox.orders()).toHaveLength(1);
    expect(events.filter(({ type }) => type === "orderSent")).toHaveLength(1);
  });
});

describe("the network", () => {
  afterEach(() => void vi.restoreAllMocks());
  it("is missed aloud, and every answer stays", () => {
    renderCheckout(<Checkout />, { initialAnswers });
    vi.spyOn(navigator, "onLine", "get").mockReturnValue(false);
    act(() => void window.dispatchEvent(new Event("offline")));
    expect(screen.getByText(common.fault.offline)).toBeVisible();
    expect(screen.getByDisplayValue("10115")).toBeVisible();
    vi.spyOn(navigator, "onLine", "get").mockReturnValue(true);
    act(() => void window.dispatchEvent(new Event("online")));
    expect(screen.queryByText(common.fault.offline)).not.toBeInTheDocument();
  });
});

describe("the browser's history", () => {
  beforeEach(() => history.replaceState(null, ""));
  const back = async () => {
    await act(async () => {
      history.back();
      await new Promise((resolve) => {
        window.addEventListener("popstate", resolve, { once: true });
      });
    });
  };

  it("follows the steps where the host wants it", async () => {
    const { user } = renderCheckout(
      <>
        <Checkout history="steps" />
        <Host />
      </>,
      { initialAnswers, plan: "pln_sandbox_basis" },
    );
    const steps = () => screen.getAllByRole("status").map((node) => node.textContent);
    await user.click(await screen.findByRole("button", { name: new RegExp(`^${checkout.next}`) }));
    await waitFor(() => expect(steps()).toContain("devices none"));
    await back();
    expect(steps()).toContain("tariff none");
    act(() => history.forward());
    await waitFor(() => expect(steps()).toContain("devices none"));
  });

  it("is left alone otherwise", () => {
    const before = history.length;
    host({});
    act(() => void current.view?.next());
    expect(step()).toBe("devices none");
    expect(history.length).toBe(before);
    expect(history.state).toBeNull();
  });
});

describe("a host whose own code breaks", () => {
  it("loses no order to an event function that throws, and hears of it", async () => {
    const reported = vi.fn<(error: unknown) => void>();
    vi.stubGlobal("reportError", reported);
    const orders: { view?: ReturnType<typeof useOrder>; price?: string } = {};
    function Order() {
      orders.view = useOrder();
      orders.price = useQuote().status;
      current.answers = useCheckoutContext().answers;
      return <output>{orders.view.submission.status}</output>;
    }
    const { sandbox } = renderCheckout(<Order />, {
      initialAnswers,
      onEvent: () => {
        throw new Error("analytics were blocked");
      },
    });
    act(() => {
      answer("payment", completeAnswers.payment);
      answer("review", completeAnswers.review);
      answer("delivery", { occasion: "moveIn" });
    });
    await waitFor(() => expect(orders.price).toBe("ready"));
    act(() => void orders.view?.placeOrder());
    await waitFor(() => expect(step()).toBe("accepted"));
    expect(sandbox.orders()).toHaveLength(1);
    expect(reported).toHaveBeenCalled();
    vi.unstubAllGlobals();
  });
});

describe("a move that was asked about", () => {
  it("does not follow an answer of the host's to an earlier question", async () => {
    const pending: (() => void)[] = [];
    host({ beforeStep: () => new Promise<void>((resolve) => void pending.push(resolve)) });
    act(() => void current.view?.next());
    act(() => answer("tariff", { zip: "70173" }));
    act(() => void current.view?.next());
    await act(async () => pending[0]?.());
    expect(step()).toBe("tariff asking");
    await act(async () => pending[1]?.());
    expect(step()).toBe("devices none");
  });

  it("is one step, however often it is called in one tick", () => {
    host({});
    act(() => {
      current.view?.next();
      current.view?.next();
    });
    expect(step()).toBe("devices none");
  });

  it("is not taken where an answer of the same tick closed the way", () => {
    host({});
    let went: boolean | undefined;
    act(() => {
      answer("tariff", { zip: "" });
      went = current.view?.goTo("payment");
    });
    expect([went, step()]).toEqual([false, "tariff none"]);
  });
});
