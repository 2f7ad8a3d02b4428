import { render, screen, waitFor, within } from "@testing-library/react";
import { expect, it } from "vitest";
import { ModuleComparison } from "../../src/components/comparison/index.js";
import { QuoteBreakdown } from "../../src/components/quote/index.js";
import { DevicesStep } from "../../src/components/steps/DevicesStep.js";
import { createFormat } from "../../src/messages/format.js";
import { published } from "../energy/schedules.js";
import { renderCheckout } from "../support/renderCheckout.js";

const format = createFormat("de");

it("tells one saving of Modul 1 for one household: at the device, in the summary, in the comparison of the customer's area", async () => {
  const initialAnswers = {
    tariff: { zip: "70173", usage: "5.000" },
    devices: { meterKind: "smart", deviceKinds: ["wallbox"], modules: { path: "flat", timeVariable: true } },
  } as const;
  renderCheckout([<DevicesStep key="step" />, <QuoteBreakdown key="price" />], { initialAnswers });
  const told = await screen.findByText(/^−[\d,]+\s€ \/ Jahr$/);
  const annualEur = Number(/[\d,]+/.exec(told.textContent)?.[0].replace(",", "."));
  expect(annualEur).toBeGreaterThan(100);
  await waitFor(() => expect(document.body).toHaveTextContent(format.eur(-annualEur / 12).replace(/\s/g, " ")));

  const { container } = render(
    <ModuleComparison
      gridFee={{ schedule: published.netzeBw }}
      household={{ annualKwh: 5000, deviceAnnualKwh: 2500, module1QuotedEur: annualEur }}
    />,
  );
  expect(within(container).getAllByText(new RegExp(`\\b${format.integer(Math.round(annualEur))}\\b`)).length).toBeGreaterThan(0);
});
