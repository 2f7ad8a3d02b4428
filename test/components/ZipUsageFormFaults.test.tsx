import { fireEvent, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { ZipUsageForm } from "../../src/components/tariff/index.js";
import { fakeTime, pause } from "../support/pause.js";
import { renderCheckout } from "../support/renderCheckout.js";
import { tariffVisit as visit, usageField, zipField } from "../support/tariffVisit.js";

fakeTime();

describe("zip and usage that are wrong", () => {
  const long = "7".repeat(60);
  it.each([
    ["7017", /hat fünf Ziffern/],
    ["701734", /hat fünf Ziffern/],
    [long, /hat fünf Ziffern/],
    ["D-70173", /nur aus Ziffern/],
    ["7017E", /nur aus Ziffern/],
    ["-7017", /nur aus Ziffern/],
    ["1e9", /nur aus Ziffern/],
    ["७०१७", /hat fünf Ziffern/],
    ["🏠🏠🏠🏠🏠", /nur aus Ziffern/],
    ["<script>alert(1)</script>", /nur aus Ziffern/],
  ])("zip %j gets a sentence at the field, no request, and stays", async (text, sentence) => {
    const { paste, asked } = visit();
    await paste(usageField(), "2500");
    await paste(zipField(), text);
    await pause();
    expect(zipField()).toBeInvalid();
    expect(zipField()).toHaveAccessibleDescription(sentence);
    expect(zipField()).toHaveValue(text);
    expect(usageField()).toBeValid();
    expect(asked()).toEqual([]);
  });

  it.each([
    ["0", /zu wenig: .* für 100 bis 50\.000\skWh/],
    ["99", /zu wenig/],
    ["-5000", /zu wenig/],
    ["50.001", /zu viel: .* für 100 bis 50\.000\skWh/],
    ["1000000000", /zu viel/],
    ["9".repeat(60), /zu viel/],
    ["1e9", /als Zahl/],
    ["1.2.3", /als Zahl/],
    ["viel", /als Zahl/],
    ["🔌", /als Zahl/],
    ["<script>alert(1)</script>", /als Zahl/],
    ["3,5", /ganze Kilowattstunden/],
    ["5,000", /auf zwei Arten/],
  ])("usage %j gets a sentence at the field, no request, and stays", async (text, sentence) => {
    const { paste, asked } = visit();
    await paste(zipField(), "70173");
    await paste(usageField(), text);
    await pause();
    expect(usageField()).toBeInvalid();
    expect(usageField()).toHaveAccessibleDescription(sentence);
    expect(usageField()).toHaveValue(text);
    expect(zipField()).toBeValid();
    expect(asked()).toEqual([]);
  });

  it("says nothing of empty fields that are passed by, and all of it on Enter, which reloads nothing", async () => {
    const { user, onSubmit, asked } = visit();
    await user.tab();
    await user.tab();
    await user.tab();
    expect(zipField()).toBeValid();
    expect(usageField()).toBeValid();
    expect(fireEvent.keyDown(usageField(), { key: "Enter" })).toBe(false);
    expect(zipField()).toHaveAccessibleDescription("Bitte geben Sie Ihre Postleitzahl ein.");
    expect(usageField()).toHaveAccessibleDescription(/wählen Sie unten Ihren Haushalt/);
    expect(zipField()).toHaveFocus();
    await user.type(zipField(), "70173{Enter}");
    expect(usageField()).toHaveFocus();
    expect(onSubmit).not.toHaveBeenCalled();
    await user.type(usageField(), "5.000{Enter}");
    expect(onSubmit.mock.calls).toEqual([[{ zip: "70173", annualKwh: 5000 }]]);
    await pause();
    expect(asked()).toEqual(["70173 5000"]);
  });

  it("submits once with a button of the partner's inside", async () => {
    const onSubmit = vi.fn();
    renderCheckout(
      <ZipUsageForm onSubmit={onSubmit}>
        <button type="submit">Los</button>
      </ZipUsageForm>,
      { initialAnswers: { tariff: { zip: "01067", usage: "2500" } } },
    );
    const user = userEvent.setup({ delay: null });
    await user.type(zipField(), "{Enter}");
    expect(onSubmit).toHaveBeenCalledTimes(1);
    await user.click(screen.getByRole("button", { name: "Los" }));
    expect(onSubmit.mock.calls.at(-1)).toEqual([{ zip: "01067", annualKwh: 2500 }]);
    expect(onSubmit).toHaveBeenCalledTimes(2);
  });
});
