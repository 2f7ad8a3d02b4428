import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { vi } from "vitest";
import { QuoteBreakdown } from "../../src/components/quote/index.js";
import { ZipUsageForm } from "../../src/components/tariff/index.js";
import { recording } from "./recording.js";
import { createBrowserSandbox, renderCheckout, type RenderCheckoutOptions } from "./renderCheckout.js";

/** The field of the zip. */
export const zipField = () => screen.getByRole("textbox", { name: "Postleitzahl" });
/** The field of the usage. */
export const usageField = () => screen.getByRole("textbox", { name: "Verbrauch pro Jahr" });
/** A preset by its words. */
export const chip = (name: string) => screen.getByRole("button", { name: name.replaceAll(" ", "\u00a0") });

/** The form and its price, on a sandbox that writes down what it is asked. */
export function tariffVisit(options: RenderCheckoutOptions = {}) {
  const sandbox = recording(options.sandbox ?? createBrowserSandbox());
  const onSubmit = vi.fn();
  const result = renderCheckout(
    <>
      <ZipUsageForm onSubmit={onSubmit} />
      <QuoteBreakdown />
    </>,
    { plan: "pln_sandbox_basis", ...options, sandbox },
  );
  const user = userEvent.setup({ delay: null });
  return {
    ...result,
    sandbox,
    user,
    onSubmit,
    asked: () => sandbox.quotes().map(({ url }) => `${url.searchParams.get("zip_code")} ${url.searchParams.get("usage")}`),
    paste: async (field: HTMLElement, text: string) => {
      await user.clear(field);
      await user.click(field);
      await user.paste(text);
      await user.tab();
    },
  };
}
