import { fireEvent, screen, waitFor } from "@testing-library/react";
import { expect, it } from "vitest";
import { QuoteBreakdown } from "../../src/components/quote/index.js";
import { ZipUsageForm } from "../../src/components/tariff/index.js";
import type { Catalogue } from "../../src/messages/catalogue.js";
import { en } from "../../src/messages/en/index.js";
import { renderCheckout } from "../support/renderCheckout.js";

/** A beginning of Arabic: what is not translated speaks English. */
const ar: Catalogue = {
  locale: "ar",
  sections: {
    ...en.sections,
    common: { ...en.sections.common, units: { ct: "سنت", kwh: "ك.و.س" } },
    tariff: { ...en.sections.tariff, zip: { ...en.sections.tariff.zip, label: "الرمز البريدي" } },
    quote: {
      ...en.sections.quote,
      heading: "سعرك",
      headingAt: ({ zip }) => `سعرك في ${zip}`,
    },
  },
};

/** A partner's page in Arabic, in a region that writes digits of its own. */
const visit = () =>
  renderCheckout(
    <>
      <ZipUsageForm />
      <QuoteBreakdown />
    </>,
    { locale: "ar-EG", catalogues: [ar], plan: "pln_sandbox_basis" },
  );

it("stands from right to left in a page that does not, in its own language", () => {
  visit();
  const roots = document.querySelectorAll(".sk-root");
  expect(roots.length).toBeGreaterThan(0);
  for (const root of roots) {
    expect(root).toHaveAttribute("dir", "rtl");
    expect(root).toHaveAttribute("lang", "ar-EG");
  }
  expect(screen.getByRole("heading", { name: "سعرك" })).toBeVisible();
});

it("reads the visitor's own digits, and writes those that a contract has", async () => {
  visit();
  const type = (name: string, value: string) => fireEvent.change(screen.getByRole("textbox", { name }), { target: { value } });
  type("الرمز البريدي", "٧٠١٧٣");
  type(en.sections.tariff.usage.label, "٣٥٠٠");
  expect(await screen.findByRole("heading", { name: "سعرك في 70173" })).toBeVisible();
  await waitFor(() => expect(document.querySelector(".sk-big-amount__figure")?.textContent).toMatch(/\d+[.,]\d\d/));
  expect(document.body.textContent).not.toMatch(/(?![0-9])\p{Nd}/u);
});
