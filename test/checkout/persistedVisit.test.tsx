import { act, screen } from "@testing-library/react";
import { Activity, StrictMode } from "react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { CheckoutProvider } from "../../src/checkout/CheckoutProvider.js";
import { useCheckoutContext, type CheckoutContextValue } from "../../src/checkout/CheckoutContext.js";
import { useAnswers } from "../../src/checkout/hooks/useAnswers.js";
import { useCheckout } from "../../src/checkout/hooks/useCheckout.js";
import { storageKey } from "../../src/checkout/persistence.js";
import { createBrowserSandbox, renderCheckout, sandboxAdapter } from "../support/renderCheckout.js";

describe("the provider", () => {
  const current: { context?: CheckoutContextValue } = {};
  function Host() {
    current.context = useCheckoutContext();
    const [zip, firstName] = useAnswers(["tariff.zip", "person.firstName"]);
    return <output>{`${useCheckout().step} ${zip} ${firstName}`}</output>;
  }
  /** The code for it is loaded when it is wanted. */
  const loaded = () => act(() => vi.dynamicImportSettled());
  const answerName = (name: string) => act(() => current.context?.answers.answer("person.firstName", name));
  beforeEach(() => sessionStorage.clear());
  afterEach(() => vi.restoreAllMocks());

  it("takes a visit up again in the same tab where the host wants it, with what was answered before its code was there", async () => {
    const { unmount } = renderCheckout(<Host />, { persist: "session" });
    answerName("Jana");
    unmount();
    await loaded();
    const { unmount: leave } = renderCheckout(<Host />, { persist: "session" });
    await loaded();
    leave();
    renderCheckout(<Host />, { persist: "session" });
    await loaded();
    expect(screen.getByRole("status")).toHaveTextContent("Jana");
  });

  it("loses nothing where a host hides it, shows it again and sells another plan, under StrictMode", async () => {
    const adapter = sandboxAdapter(createBrowserSandbox());
    const view = (mode: "visible" | "hidden", planId: string) => (
      <StrictMode>
        <Activity mode={mode}>
          <CheckoutProvider adapter={adapter} plan={planId} persist="session">
            <Host />
          </CheckoutProvider>
        </Activity>
      </StrictMode>
    );
    const { rerender } = renderCheckout(null);
    rerender(view("visible", "pln_sandbox_basis"));
    await loaded();
    answerName("Jana");
    for (const [mode, planId] of [
      ["hidden", "pln_sandbox_basis"],
      ["visible", "pln_sandbox_dynamisch"],
      ["visible", "pln_sandbox_basis"],
    ] as const) {
      rerender(view(mode, planId));
      await loaded();
      answerName(`${current.context?.answers.snapshot().person.firstName}!`);
    }
    expect(current.context?.answers.snapshot().person.firstName).toBe("Jana!!!");
    expect(sessionStorage.getItem(storageKey("pln_sandbox_basis"))).toContain("Jana!!!");
    expect(sessionStorage.getItem(storageKey("pln_sandbox_dynamisch"))).toContain("Jana!!");
  });

  it("keeps nothing unless told", async () => {
    renderCheckout(<Host />);
    answerName("Jana");
    await loaded();
    expect(sessionStorage.length).toBe(0);
  });

  it("goes on without where the browser forbids storage", async () => {
    vi.spyOn(window, "sessionStorage", "get").mockImplementation(() => {
      throw new DOMException("denied", "SecurityError");
    });
    renderCheckout(<Host />, { persist: "session" });
    await loaded();
    answerName("Jana");
    expect(screen.getByRole("status")).toHaveTextContent("Jana");
  });
});
