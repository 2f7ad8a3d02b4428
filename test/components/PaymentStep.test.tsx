import { screen, within } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import type { Answers } from "../../src/schemas/answers.js";
import { PaymentStep } from "../../src/components/steps/PaymentStep.js";
import { AtStep } from "../support/AtStep.js";
import { completeAnswers } from "../support/answers.js";
import { field } from "../support/checkoutVisit.js";
import { renderCheckout, supplier, type RenderCheckoutOptions } from "../support/renderCheckout.js";

const noPayment = { iban: "", accountHolder: null, mandate: false };

function show(answers: Partial<Answers> = {}, options: RenderCheckoutOptions = {}) {
  return renderCheckout(
    <AtStep step="payment" answers={{ person: completeAnswers.person, payment: noPayment, ...answers }}>
      <PaymentStep />
    </AtStep>,
    options,
  );
}

describe("the account", () => {
  it("is taken from every SEPA country, and what is wrong with a number is said once it is left", async () => {
    const { user } = show();
    const cases: readonly (readonly [string, RegExp])[] = [
      ["DE68 5001 0517 8297 3364 86", /Prüfziffer stimmt nicht/],
      ["DE68 5001", /fehlt ein Zeichen/],
      ["US12 3456", /Landes im SEPA-Raum/],
      ["DE68 <b>", /gehört nicht dorthin/],
      ["🙂", /gehört nicht dorthin/],
    ];
    for (const [iban, sentence] of cases) {
      await user.clear(field("IBAN"));
      await user.type(field("IBAN"), iban);
      await user.tab();
      expect(field("IBAN")).toHaveAccessibleDescription(sentence);
    }
    for (const iban of ["FR14 2004 1010 0505 0001 3M02 606", "CH93 0076 2011 6238 5295 7"]) {
      await user.clear(field("IBAN"));
      await user.type(field("IBAN"), iban);
      await user.tab();
      expect(field("IBAN")).toBeValid();
    }
  });

  it("belongs to the customer until another name is given, which no later change overwrites", async () => {
    const { user, unmount } = show();
    expect(field("Name auf dem Konto")).toHaveValue("Jana Weber");
    unmount();
    show({ person: { ...completeAnswers.person, kind: "company", companyName: "Weber GmbH" } });
    expect(field("Name auf dem Konto")).toHaveValue("Weber GmbH");
    await user.clear(field("Name auf dem Konto"));
    await user.tab();
    expect(field("Name auf dem Konto")).toHaveValue("");
    await user.type(field("Name auf dem Konto"), "Ada");
    expect(field("Name auf dem Konto")).toHaveValue("Ada");
  });
});

describe("the mandate", () => {
  it("names the creditor, says what it allows and how to get money back, and is not ticked", () => {
    show();
    for (const text of ["Lichtfeld Energie GmbH, Feldweg 1, 10115 Berlin", "DE98ZZZ09999999999", "wiederkehrende Zahlungen"]) {
      expect(screen.getByText(text)).toBeVisible();
    }
    expect(screen.getByText(/Ich ermächtige Lichtfeld Energie GmbH.*weise ich mein Kreditinstitut an/)).toBeVisible();
    expect(screen.getByText(/innerhalb von acht Wochen/)).toBeVisible();
    expect(screen.getByRole("checkbox", { name: /dieses SEPA-Lastschriftmandat/ })).not.toBeChecked();
  });

  it("says how long before a debit it is announced, where the supplier says so", () => {
    const { unmount } = show({}, { supplier: { ...supplier, preNotificationDays: 5 } });
    expect(screen.getByText(/spätestens 5 Tage vorher angekündigt/)).toBeVisible();
    unmount();
    show();
    expect(screen.queryByText(/vorher angekündigt/)).not.toBeInTheDocument();
  });

  it("stands beside the partner's own way of paying, and says why there is one", () => {
    const { unmount } = show({}, { otherPayment: <a href="/ueberweisung">Per Überweisung bestellen</a> });
    const other = screen.getByRole("region", { name: "Anders bezahlen" });
    expect(other).toHaveTextContent(/nicht per Lastschrift bezahlen \(§ 41 Abs. 2 EnWG\)/);
    expect(within(other).getByRole("link", { name: "Per Überweisung bestellen" })).toBeVisible();
    unmount();
    show();
    expect(screen.queryByRole("region", { name: "Anders bezahlen" })).not.toBeInTheDocument();
  });

  it.each([
    ["creditorId", "supplier.creditorId"],
    ["address", "supplier.address"],
  ] as const)("cannot be given without the supplier's %s", (key, path) => {
    const silent = vi.spyOn(console, "error").mockImplementation(() => undefined);
    expect(() => show({}, { supplier: { ...supplier, [key]: " " } })).toThrow(`${path} is missing or empty`);
    silent.mockRestore();
  });
});
