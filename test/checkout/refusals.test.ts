import { describe, expect, it } from "vitest";
import { CheckoutError } from "../../src/adapter/CheckoutError.js";
import { emptyAnswers } from "../../src/schemas/answers.js";
import { stepOfRefusal } from "../../src/checkout/hooks/useOrder.js";
import { refusalsOf } from "../../src/checkout/refusals.js";
import { completeAnswers } from "../support/answers.js";
import { answersForm } from "../support/answersForm.js";

const fault = (field: string, code: string) => ({ field, code, message: "" });

describe("a refusal", () => {
  it("lands on the field that was asked for", () => {
    expect(refusalsOf([fault("address.houseNumber", "invalid_format"), fault("customer.email", "duplicate_customer_email")])).toEqual({
      "delivery.houseNumber": "invalid_format",
      "person.email": "duplicate_customer_email",
    });
  });

  it("is placed by its code where the API names no field, and nowhere where neither is known", () => {
    expect(refusalsOf([fault("", "unserviceable_zip"), fault("", "custom"), fault("lead", "invalid_type")])).toEqual({
      "tariff.zip": "unserviceable_zip",
    });
  });

  it("names only fields that exist", () => {
    const fields = ["zip", "annualKwh", "address.street", "address.city", "meter.number", "meter.maloId", "meter.type", "modules"];
    const more = ["smartMeter", "previousSupplierId", "start.date", "customer.vatId", "customer.companyName", "payment.accountHolder"];
    for (const path of Object.keys(refusalsOf([...fields, ...more].map((field) => fault(field, "custom"))))) {
      const [section = "", field = ""] = path.split(".");
      expect(emptyAnswers).toHaveProperty([section, field]);
    }
  });

  it("is mended at the first step that it is about", () => {
    const fields = [fault("payment.iban", "invalid_iban"), fault("address.city", "too_small")];
    expect(stepOfRefusal(new CheckoutError("invalid", { message: "", fields }))).toBe("delivery");
    expect(stepOfRefusal(new CheckoutError("unavailable", { message: "" }))).toBeNull();
  });

  it("is of what was sent: an answer that a host's own input changed meanwhile is not the one that was refused", () => {
    const answers = answersForm(completeAnswers);
    answers.answer("person.email", "jana.weber@example.de");
    answers.refuse({ "person.email": "duplicate_customer_email", "payment.iban": "invalid_iban" }, completeAnswers);
    expect(answers.form.getFieldState("person.email").error).toBeUndefined();
    expect(answers.form.getFieldState("payment.iban").error).toMatchObject({ type: "refused", message: "invalid_iban" });
  });
});
