import { describe, expect, it } from "vitest";
import { refusalText } from "../../src/components/steps/refusalText.js";
import { de } from "../../src/messages/de/index.js";
import { deDu } from "../../src/messages/deDu/index.js";
import { en } from "../../src/messages/en/index.js";

describe.each([de, deDu, en])("a refused field", ({ sections: { checkout } }) => {
  it.each(["delivery.startDate", "delivery.previousSupplier"] as const)(
    "%s has its own sentence for a value that cannot be had",
    (path) => {
      const sentence = refusalText(checkout, path, "invalid_value");
      expect(sentence).not.toBe(checkout?.refusal?.unknown);
    },
  );
  it.each([
    ["person.email", "invalid_value"],
    ["delivery.startDate", "toString"],
    ["delivery.startDate", "__proto__"],
  ] as const)("%s gets the sentence for all with the code %s", (path, code) => {
    expect(refusalText(checkout, path, code)).toBe(checkout?.refusal?.unknown);
  });
  it("is told the code's sentence where the field has none of its own", () => {
    expect(refusalText(checkout, "delivery.startDate", "too_big")).toBe(checkout?.refusal?.too_big);
  });
});
