import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import type { AskingStepId } from "../../src/checkout/steps.js";
import { CancellationForm, WithdrawalForm } from "../../src/components/termination/index.js";
import type { Answers } from "../../src/schemas/answers.js";
import { completeAnswers } from "../support/answers.js";
import { findHeading, orderButton, visitCheckout } from "../support/checkoutVisit.js";

const supplierChange = { ...completeAnswers.delivery, previousSupplier: null };
const moveIn = { ...completeAnswers.delivery, occasion: "moveIn", start: "onDate", startDate: "" } as const;
const company = { ...completeAnswers.person, kind: "company", companyName: "Weber GmbH" } as const;

type Purposes = Readonly<Record<string, string>>;
const place = { Straße: "address-line1", Hausnummer: "off", Ort: "address-level2" };
const meter = { Zählernummer: "off", "MaLo-ID": "off" };
const signer = { Vorname: "given-name", Nachname: "family-name", "E-Mail-Adresse": "email" };
const declarant = { "Vor- und Nachname": "name", "Vertragsnummer oder Adresse der Lieferstelle": "off", "E-Mail-Adresse": "email" };

/** Every step, with the heading that it begins with, the answers that bring all of its fields, and what each field is for. */
const steps: readonly (readonly [name: string, step: AskingStepId, heading: RegExp, answers: Partial<Answers>, purposes: Purposes])[] = [
  ["tariff", "tariff", /./, {}, { Postleitzahl: "postal-code", "Verbrauch pro Jahr": "off" }],
  ["devices", "devices", /^Haben Sie eine Wärmepumpe/, {}, {}],
  ["delivery of a change", "delivery", /^Wohin/, { delivery: supplierChange }, { ...place, "Bisheriger Anbieter": "off", ...meter }],
  ["delivery of a move-in", "delivery", /^Wohin/, { delivery: moveIn }, { ...place, "Erster Tag der Lieferung": "off", ...meter }],
  ["person", "person", /^Wer schließt/, {}, signer],
  ["company", "person", /^Wer schließt/, { person: company }, { Firma: "organization", ...signer, "Umsatzsteuer-ID": "off" }],
  ["payment", "payment", /^Zahlung per SEPA/, {}, { IBAN: "off", "Name auf dem Konto": "off" }],
  ["review", "review", /^Prüfen und bestellen/, {}, {}],
];

async function visitStep(step: AskingStepId, heading: RegExp, answers: Partial<Answers>) {
  visitCheckout({ at: step, answers });
  await screen.findAllByRole("heading", { name: heading });
}

const never = () => new Promise<never>(() => undefined);

/** Where something is typed or picked from a list; radios and boxes hold no text that a browser could know. With what it is for. */
const purposes = () =>
  Object.fromEntries(
    [...document.querySelectorAll<HTMLInputElement>("input:not([type=radio], [type=checkbox]), select, textarea")].map((element) => [
      element.labels?.[0]?.firstChild?.textContent,
      element.getAttribute("autocomplete"),
    ]),
  );

describe("the purpose of a field (WCAG 1.3.5)", () => {
  it.each(steps)("is said at the step %s, or the field is kept out of autofill", async (_, step, heading, answers, expected) => {
    await visitStep(step, heading, answers);
    expect(purposes()).toEqual(expected);
  });

  it("is said in a withdrawal", () => {
    render(<WithdrawalForm onSubmit={never} />);
    expect(purposes()).toEqual(declarant);
  });

  it("is said in a cancellation", async () => {
    const user = userEvent.setup({ delay: null });
    render(<CancellationForm onSubmit={never} />);
    await user.click(screen.getByRole("radio", { name: /wichtigem Grund/ }));
    await user.click(screen.getByRole("radio", { name: /Tag/ }));
    expect(purposes()).toEqual({ ...declarant, "Grund der Kündigung": "off", "Letzter Tag der Belieferung": "off" });
  });
});

describe("headings (WCAG 1.3.1, 2.4.6)", () => {
  /** The levels of what is on the screen, in order. */
  const levels = () => screen.getAllByRole("heading").map(({ tagName }) => Number(tagName.slice(1)));
  /** The levels that are out of order: above the first one, or more than one below the one before. */
  const jumps = (top: number) =>
    levels().filter((level, index, all) => level < top || level - (all[index - 1] ?? top) > 1 || (index === 0 && level !== top));

  it.each(steps)("are in order at the step %s", async (_, step, heading, answers) => {
    await visitStep(step, heading, answers);
    expect(jumps(2)).toEqual([]);
  });

  it("are in order where all about the devices is shown, below a host's own level", async () => {
    const { user } = visitCheckout({ at: "devices", headingLevel: 3 });
    await user.click(await screen.findByRole("button", { name: "Wärmepumpe" }));
    await user.click(await screen.findByRole("button", { name: "Andere Wege ansehen" }));
    expect(jumps(3)).toEqual([]);
  });

  it("are in order after the order", async () => {
    const { user } = visitCheckout({ at: "review", answers: { review: { terms: true, earlyDelivery: true, marketing: false } } });
    await user.click(await orderButton());
    expect(await findHeading(/^Danke/)).toHaveFocus();
    expect(jumps(2)).toEqual([]);
  });
});
