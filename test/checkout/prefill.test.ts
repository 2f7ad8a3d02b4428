import { describe, expect, it } from "vitest";
import { prefillFromQuery } from "../../src/checkout/prefill.js";
import { completeAnswers } from "../support/answers.js";
import { answersForm } from "../support/answersForm.js";

describe("prefilling", () => {
  it("reads zip and usage from an address, and nothing else", () => {
    expect(prefillFromQuery("?zip=01067&usage=2500&email=jana@example.de")).toEqual({ tariff: { zip: "01067", usage: "2500" } });
    expect(prefillFromQuery("")).toEqual({ tariff: {} });
  });

  it("fills what nobody answered when it comes late, and leaves an edited field alone", () => {
    const form = answersForm(completeAnswers);
    form.answer("tariff.zip", "20095");
    form.prefill({ tariff: { zip: "70173", usage: "4.000" }, person: { firstName: "Ada" } });
    expect(form.form.getValues()).toMatchObject({
      tariff: { zip: "20095", usage: "4.000" },
      person: { firstName: "Ada", lastName: "Weber" },
    });
  });

  it("leaves alone what was emptied, or typed to equal what was known beforehand", () => {
    const form = answersForm(completeAnswers);
    form.answer("tariff.zip", "");
    form.answer("tariff.usage", "1");
    form.answer("tariff.usage", completeAnswers.tariff.usage);
    form.prefill({ tariff: { zip: "70173", usage: "4.000" } });
    expect(form.form.getValues("tariff")).toMatchObject({ zip: "", usage: completeAnswers.tariff.usage });
  });

  it("never fills payment or consents, nor what there is not", () => {
    const form = answersForm(completeAnswers);
    form.prefill({ payment: { iban: "DE00" }, review: { terms: true }, person: { title: "Dr." }, nothing: { at: "all" } } as never);
    expect(form.form.getValues()).toEqual(completeAnswers);
  });
});
