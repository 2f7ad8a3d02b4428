import { act, screen, waitFor } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { useModuleSelection } from "../../src/checkout/hooks/useModuleSelection.js";
import { useQuote, type QuoteView } from "../../src/checkout/hooks/useQuote.js";
import { useCheckoutContext } from "../../src/checkout/CheckoutContext.js";
import type { CheckoutForm } from "../../src/checkout/CheckoutForm.js";
import { useAnswers } from "../../src/checkout/hooks/useAnswers.js";
import { answerSection } from "../support/answersForm.js";
import { createBrowserSandbox, renderCheckout, type RenderCheckoutOptions } from "../support/renderCheckout.js";
import { pause } from "../support/pause.js";
import { recording } from "../support/recording.js";

/** A host's own markup over the public hooks: what each says, at the moment. */
function visit(options: RenderCheckoutOptions = {}) {
  const sandbox = recording(options.sandbox ?? createBrowserSandbox());
  const seen: QuoteView[] = [];
  const now: { form?: CheckoutForm; modules?: ReturnType<typeof useModuleSelection> } = {};
  function Host() {
    const view = useQuote();
    now.form = useCheckoutContext().answers;
    now.modules = useModuleSelection();
    seen.push(view);
    return <output>{view.status === "ready" ? `ready ${view.quote.request.zip}` : view.status}</output>;
  }
  const result = renderCheckout(<Host />, { ...options, sandbox });
  return {
    ...result,
    sandbox,
    seen,
    view: () => seen.at(-1),
    type: (zip: string, usage: string) => act(() => now.form && answerSection(now.form, "tariff", { zip, usage })),
    pause,
    modules: () => now.modules,
    choose: (timeVariable: boolean) => act(() => now.modules?.setTimeVariable(timeVariable)),
  };
}

/** Quotes without the two that price the modules' savings. */
const asked = (sandbox: ReturnType<typeof visit>["sandbox"]) => [...new Set(sandbox.quotes().map(({ url }) => url.search))];

describe("the quote of a visit", () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "Date"] }));
  afterEach(() => void vi.useRealTimers());

  it("is asked for only when zip and usage are right, once typing pauses", async () => {
    const { type, sandbox, view } = visit({ plan: "pln_sandbox_basis" });
    await pause();
    for (const [zip, usage] of [
      ["1011", "2500"],
      ["10115", ""],
      ["10115", "3,5"],
      ["1011x", "2500"],
    ] as const) {
      type(zip, usage);
      await pause();
      expect(view()).toEqual({ status: "idle" });
    }
    expect(sandbox.quotes()).toHaveLength(0);
    type("10115", "2500");
    await pause(100);
    type("10115", "2.500");
    await pause(100);
    type("10117", "2.500");
    await pause();
    expect(view()).toMatchObject({ status: "ready", quote: { request: { zip: "10117", annualKwh: 2500 } } });
    expect(asked(sandbox)).toEqual(["?zip_code=10117&usage=2500&meter_type=analog"]);
  });

  it("keeps the old price, marked, until the new one is there, and never shows an answer that came too late", async () => {
    const { type, sandbox, view } = visit({ plan: "pln_sandbox_basis" });
    type("10115", "2500");
    await pause();
    sandbox.fail({ on: "quote", kind: "latency", latencyMs: 5000, times: 1 });
    type("70173", "2500");
    expect(view()).toMatchObject({ status: "outdated", waitsFor: "price", quote: { request: { zip: "10115" } } });
    await pause();
    const late = sandbox.quotes().at(-1);
    type("26123", "2500");
    await pause();
    expect(view()).toMatchObject({ status: "ready", quote: { request: { zip: "26123" } } });
    expect(late?.signal?.aborted).toBe(true);
    await pause(6000);
    expect(view()).toMatchObject({ status: "ready", quote: { request: { zip: "26123" } } });
    type("2612", "2500");
    expect(view()).toMatchObject({ status: "outdated", waitsFor: "input" });
  });

  it.each([
    ["serverError", "unavailable"],
    ["malformedJson", "contract"],
    ["wrongSchema", "contract"],
    ["dropBefore", "unavailable"],
    ["rateLimited", "rateLimited"],
  ] as const)("fails whole at %s, and comes back on retry", async (kind, expected) => {
    const { type, sandbox, view, events } = visit({ plan: "pln_sandbox_basis" });
    sandbox.fail({ on: "quote", kind });
    type("10115", "2500");
    for (let tries = 0; tries < 3; tries += 1) await pause(11_000);
    const failed = view();
    expect(failed).toMatchObject({ status: "failed", error: { kind: expected }, request: { zip: "10115" } });
    expect(events).toContainEqual(expect.objectContaining({ type: "quoteFailed", kind: expected }));
    sandbox.clearFaults();
    if (failed?.status === "failed") act(failed.retry);
    await pause();
    expect(view()).toMatchObject({ status: "ready" });
  });

  it("times out after ten seconds", async () => {
    const { type, sandbox, view } = visit({ plan: "pln_sandbox_basis" });
    sandbox.fail({ on: "quote", kind: "latency", latencyMs: Infinity });
    type("10115", "2500");
    await pause();
    await pause(9000);
    expect(view()).toMatchObject({ status: "loading" });
    await pause(2000);
    expect(view()).toMatchObject({ status: "failed", error: { kind: "timeout" } });
  });

  it("follows a choice of module at once, and is shared with the savings", async () => {
    const { type, sandbox, choose, view, modules, events } = visit();
    await pause();
    type("10115", "5000");
    await pause();
    expect(asked(sandbox)).toHaveLength(3);
    expect(modules()?.savings).toEqual({
      flat: { status: "ready", annualEur: expect.closeTo(146.58, 0) as number },
      percentage: { status: "ready", annualEur: expect.any(Number) as number },
    });
    choose(false);
    expect(events.filter(({ type }) => type === "moduleBlocked")).toEqual([
      expect.objectContaining({ module: "module3", reason: "needsSmartMeter" }),
    ]);
    await pause(0);
    expect(view()).toMatchObject({ status: "ready", quote: { pricedPath: "flat" } });
    expect(asked(sandbox)).toHaveLength(3);
  });

  it("says of edison that it cannot price Modul 2", async () => {
    const { type, modules } = visit({ adapterOptions: { apiVersion: "2026-01-29.edison" } });
    await pause();
    type("10115", "5000");
    await pause();
    expect(modules()?.savings).toMatchObject({ flat: { status: "ready" }, percentage: { status: "notQuoted" } });
  });

  it("tells the host of a price once, and of a total that is not the sum of its parts", async () => {
    const warn = vi.spyOn(console, "warn").mockImplementation(() => {});
    const { type, sandbox, events } = visit({ plan: "pln_sandbox_basis" });
    sandbox.fail({ on: "quote", kind: "rewritten", rewrite: (body) => ({ ...(body as object), amount: 500 }) });
    type("10115", "2500");
    await pause();
    expect(events.map(({ type }) => type)).toEqual(["quoteShown", "quoteMismatch"]);
    expect(warn).toHaveBeenCalledWith(expect.stringContaining("the quote contradicts itself by"));
  });
});

describe("a usage that was typed", () => {
  it("keeps its value when the locale changes", async () => {
    const english = { locale: "en", sections: {} } as never;
    function Usage() {
      return <output>{useAnswers("tariff.usage")}</output>;
    }
    const { sandbox, unmount } = renderCheckout(<Usage />, { initialAnswers: { tariff: { usage: "5.000" } } });
    expect(screen.getByRole("status")).toHaveTextContent("5.000");
    unmount();
    renderCheckout(<Usage />, { sandbox, locale: "en", catalogues: [english], initialAnswers: { tariff: { usage: "5,000" } } });
    await waitFor(() => expect(screen.getByRole("status")).toHaveTextContent("5,000"));
  });
});
