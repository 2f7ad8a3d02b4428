import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import type { Answers } from "../../src/schemas/answers.js";
import { ReviewStep } from "../../src/components/steps/ReviewStep.js";
import { addDays } from "../../src/energy/startDate.js";
import { AtStep } from "../support/AtStep.js";
import { completeAnswers } from "../support/answers.js";
import { orderButton } from "../support/checkoutVisit.js";
import { renderCheckout, supplier, type RenderCheckoutOptions } from "../support/renderCheckout.js";
import { today } from "../support/clock.js";

const { delivery, person, devices } = completeAnswers;
const company = { ...person, kind: "company", companyName: "Weber GmbH", vatId: "de 123456789" } as const;

async function show(answers: Partial<Answers> = {}, options: RenderCheckoutOptions = {}) {
  const review = { terms: false, earlyDelivery: false, marketing: false };
  const result = renderCheckout(
    <AtStep step="review" answers={{ ...completeAnswers, review, ...answers }}>
      <ReviewStep />
    </AtStep>,
    options,
  );
  await orderButton();
  return result;
}

/** What stands beside a term. */
function answerTo(term: string): string[] {
  const terms = screen.queryAllByText(term, { selector: "dt" });
  return terms.map((dt) => dt.nextElementSibling?.textContent ?? "");
}

describe("the contract summary", () => {
  it("says who sells, base and energy price together, how the price is made, its risk, term and withdrawal", async () => {
    await show(
      { devices: { ...devices, modules: { path: "flat", timeVariable: false } } },
      { supplier: { ...supplier, billing: "monatlich" } },
    );
    const terms = Array.from(document.querySelectorAll(".sk-summary--marked dt"), (dt) => dt.textContent);
    expect(terms).toEqual([
      "Anbieter",
      "Tarif",
      "Arbeitspreis",
      "Grundpreis",
      "Im Monat",
      "Preisbildung",
      "Chance und Risiko",
      "Laufzeit",
      "Abrechnung",
      "Zahlung",
      "Vertragsschluss",
      "Preisänderungen",
      "Anbieterwechsel",
      "Haftung",
      "Beschwerden",
      "Widerruf",
    ]);
    expect(answerTo("Anbieter")[0]).toMatch(/Lichtfeld Energie GmbH.*Feldweg 1.*30.*hallo@lichtfeld.example/);
    expect(answerTo("Arbeitspreis")[0]).toMatch(
      /^\d+,\d\d\u00a0ct\/kWh.*Mittel der letzten 12 Monate.*darin .*Netzentgelt.* \d+,\d\d\u00a0ct/,
    );
    expect(answerTo("Grundpreis")[0]).toMatch(/^\d+,\d\d\u00a0€ im Monatdarin Grundgebühr \d+,\d\d\u00a0€, .*Modul.1.* −\d+,\d\d\u00a0€/);
    expect(answerTo("Im Monat")[0]).toMatch(/€inkl. 19\u00a0% USt., geschätzt für 5.000\u00a0kWh/);
    expect(answerTo("Chance und Risiko")[0]).toMatch(/steigt er, steigt Ihr Preis. Eine Preisgarantie gibt es nicht/);
    expect(answerTo("Laufzeit")[0]).toBe("unbefristet, Kündigungsfrist 1 Monat, Kündigung in Textform");
    expect(answerTo("Vertragsschluss")[0]).toMatch(/berichtigen.*speichert den Vertragstext.*auf Deutsch/);
    expect(answerTo("Preisänderungen")[0]).toMatch(/einen Monat vorher.*fristlos und kostenlos/);
    expect(answerTo("Beschwerden")[0]).toMatch(/hallo@lichtfeld.example.*Schlichtungsstelle Energie/);
  });

  it("says what this supplier has to say besides", async () => {
    const given = {
      oneOffCosts: "keine",
      priceGuarantee: "bis 31.12.2027",
      smartMeterInfo: "einmalig 100 €",
      liability: "nach § 6 der AGB",
      personalisedPrice: "nach Ihrer Nutzung",
      conclusion: "mit dem Willkommensbrief",
    };
    const rules = { priceChange: "nach § 5 der AGB", complaints: "beschwerde@lichtfeld.example" };
    await show({}, { supplier: { ...supplier, ...given, ...rules, documents: { ...supplier.documents, withdrawalPage: "/widerrufen" } } });
    expect(answerTo("Einmalige Kosten")).toEqual(["keine"]);
    expect(answerTo("Preisgarantie")).toEqual(["bis 31.12.2027"]);
    expect(answerTo("Einbau eines Smart Meters")).toEqual(["einmalig 100 €"]);
    expect(answerTo("Persönlicher Preis")).toEqual(["nach Ihrer Nutzung"]);
    expect(answerTo("Vertragsschluss")).toEqual(["mit dem Willkommensbrief"]);
    expect(answerTo("Haftung")).toEqual(["nach § 6 der AGB"]);
    expect(answerTo("Preisänderungen")).toEqual(["nach § 5 der AGB"]);
    expect(answerTo("Beschwerden")[0]).toMatch(/^beschwerde@lichtfeld.example.*Schlichtungsstelle/);
    expect(screen.getByRole("link", { name: /^Vertrag widerrufen/ })).toHaveAttribute("href", "/widerrufen");
  });

  it.each([
    [{ meterKind: "digital", smartMeterWanted: false }, /^Ohne Smart Meter/, 1],
    [{ meterKind: "ferraris", smartMeterWanted: true }, /^Bis der bestellte Smart Meter misst/, 0],
  ] as const)("warns that shifting has no effect without quarter-hours, and says how to get one: %o", async (meter, sentence, offers) => {
    await show({ devices: { ...devices, ...meter } });
    expect(answerTo("Messung")[0]).toMatch(sentence);
    expect(answerTo("Einbau eines Smart Meters").filter((text) => /innerhalb von vier Monaten.*100/.test(text))).toHaveLength(offers);
  });
});

describe("the answers", () => {
  it("are all there, the IBAN masked", async () => {
    const modules = { path: "flat", timeVariable: true } as const;
    await show({
      devices: { ...devices, meterKind: "digital", smartMeterWanted: true, modules },
      payment: { ...completeAnswers.payment, accountHolder: null },
    });
    expect(answerTo("Verbrauch")).toEqual(["5.000\u00a0kWh im Jahr in 10115"]);
    expect(answerTo("§ 14a EnWG")).toEqual(["Modul 1, Modul 3 vorgemerkt"]);
    expect(answerTo("Smart Meter")).toEqual(["wird mitbestellt, Einbau in rund acht Wochen"]);
    expect(answerTo("Lieferung an")).toEqual(["Torstraße 119, 10115 Berlin"]);
    expect(answerTo("Zähler")).toEqual(["Digitaler Zähler ohne FunkmodulNr. 1APA0195124010MaLo-ID 51238696781"]);
    expect(answerTo("Anlass")).toEqual(["Anbieterwechsel von Stadtwerke Musterstadtwir kündigen dort für Sie"]);
    expect(answerTo("Zahlung")[0]).toBe("SEPA-LastschriftDE68\u00a0••••\u00a06485, Jana Weber");
    expect(document.body.textContent).not.toMatch(/5001|8297/);
  });

  it("of a company name it, and leave out what is for consumers", async () => {
    await show({ person: company });
    expect(answerTo("Vertrag mit")).toEqual(["Weber GmbHJana WeberUSt-ID DE123456789"]);
    expect(screen.queryByText("Widerruf", { selector: "dt" })).not.toBeInTheDocument();
    expect(answerTo("Beschwerden")[0]).not.toMatch(/Schlichtungsstelle/);
    expect(screen.queryByRole("link", { name: /Widerrufsbelehrung/ })).not.toBeInTheDocument();
    expect(screen.queryByRole("checkbox", { name: /^Ich wünsche ausdrücklich/ })).not.toBeInTheDocument();
  });
});

describe("documents and declarations", () => {
  it("link to what the supplier gave, in a new tab", async () => {
    await show({}, { supplier: { ...supplier, documents: { ...supplier.documents, priceSheet: "/preise.pdf", tariffs: "/tarife" } } });
    const links = within(screen.getByRole("list", { name: "Unterlagen" })).getAllByRole("link");
    expect(links.map((link) => link.getAttribute("href"))).toEqual(["/agb.pdf", "/preise.pdf", "/tarife", "/widerruf.pdf", "/datenschutz"]);
    for (const link of links) expect(link).toHaveAccessibleName(/öffnet in neuem Tab/);
  });

  it("are never ticked beforehand, and only the terms are needed", async () => {
    await show();
    const boxes = screen.getAllByRole("checkbox");
    expect(boxes).toHaveLength(3);
    for (const box of boxes) expect(box).not.toBeChecked();
  });

  it.each([
    ["nextPossible", "", 1],
    ["onDate", addDays(today(), 14), 1],
    ["onDate", addDays(today(), 15), 0],
  ] as const)("ask for an early start only where there can be one: %s %s", async (start, startDate, count) => {
    await show({ delivery: { ...delivery, start, startDate } });
    expect(screen.queryAllByRole("checkbox", { name: /^Ich wünsche ausdrücklich/ })).toHaveLength(count);
  });

  it.each([
    [{ cancelledMyself: false }, 1],
    [{ cancelledMyself: true }, 0],
    [{ occasion: "moveIn" }, 0],
  ] as const)("say who ends the old contract: %o", async (patch, count) => {
    await show({ delivery: { ...delivery, ...patch } });
    expect(screen.queryAllByText(/beauftragen Sie Lichtfeld Energie GmbH, Ihren Vertrag mit Stadtwerke Musterstadt/)).toHaveLength(count);
  });
});
