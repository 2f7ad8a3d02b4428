import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { findHeading, orderButton, visitCheckout } from "../support/checkoutVisit.js";
import { supplier } from "../support/supplier.js";

/** What the contract in short says under a term. */
const said = (term: string) =>
  screen.getAllByText(term, { selector: ".sk-summary--marked dt" }).map(({ nextElementSibling }) => nextElementSibling?.textContent ?? "");
const comesBefore = (one: Element, other: Element) => (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

describe("right before the order (§ 312j BGB)", () => {
  it("the contract in short and its total stand above the button, and nothing to press between them but what is declared", async () => {
    visitCheckout({ at: "review" });
    const button = await orderButton();
    const summary = screen.getByRole("heading", { name: "Zusammenfassung Ihres Vertrags" });
    expect(comesBefore(summary, button)).toBe(true);
    expect(comesBefore(screen.getByText(/im Monat, inkl/), button)).toBe(true);
    const between = screen.getAllByRole("button").filter((other) => comesBefore(summary, other) && comesBefore(other, button));
    expect(between.map(({ textContent }) => textContent)).toEqual(["Was heißt das?"]);
  });

  it("the button holds the law's words and nothing else", async () => {
    visitCheckout({ at: "review" });
    const button = await orderButton();
    expect(button.textContent).toBe("Zahlungspflichtig bestellen");
    expect(button.childElementCount).toBe(0);
  });
});

describe("the contract in short (§ 41a Abs. 7 EnWG)", () => {
  it("says that a change of supplier is free and without a gap, and until when there is a way back", async () => {
    visitCheckout({ at: "review" });
    await orderButton();
    expect(said("Anbieterwechsel")).toEqual(["kostenlos und ohne Unterbrechung (§ 20a EnWG)"]);
    expect(said("Widerruf")[0]).toMatch(/^14 Tage ab Vertragsschluss, ohne Angabe von Gründen/);
    expect(said("Beschwerden")[0]).toMatch(/§ 111a EnWG.*Schlichtungsstelle Energie.*Verbraucherservice der Bundesnetzagentur/);
  });

  it("leaves out what is for consumers where a company signs", async () => {
    const person = {
      kind: "company",
      companyName: "Weber GmbH",
      firstName: "Jana",
      lastName: "Weber",
      email: "j@weber.example",
      vatId: "",
    } as const;
    visitCheckout({ at: "review", answers: { person } });
    await orderButton();
    expect(screen.queryByText("Widerruf", { selector: "dt" })).not.toBeInTheDocument();
    expect(said("Beschwerden")[0]).not.toMatch(/Schlichtungsstelle/);
  });
});

it("leads to the privacy notice where the first data of a person are asked for, without a box to tick (Art. 13 GDPR)", async () => {
  visitCheckout({ at: "delivery" });
  await findHeading("Wohin liefern wir?");
  expect(screen.getByRole("link", { name: /^Wie wir mit Ih/ })).toHaveAttribute("href", supplier.documents.privacy);
  expect(screen.queryByRole("checkbox", { name: /Datenschutz/ })).not.toBeInTheDocument();
});

it("asks for no phone, no birth date and no gender at any step (Art. 5 Abs. 1 lit. c GDPR)", async () => {
  for (const at of ["tariff", "delivery", "person", "payment", "review"] as const) {
    const { unmount, container } = visitCheckout({ at });
    await within(container).findAllByRole("heading");
    expect(container.querySelector("[type=tel], [autocomplete^=tel], [autocomplete^=bday], [autocomplete=sex]")).toBeNull();
    unmount();
  }
});
