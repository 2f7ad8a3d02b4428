import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import type { Answers } from "../../src/schemas/answers.js";
import { CheckoutProvider } from "../../src/checkout/CheckoutProvider.js";
import { Checkout } from "../../src/components/checkout/index.js";
import { ModuleComparison, ModuleSchedule } from "../../src/components/comparison/index.js";
import { CancellationForm, WithdrawalForm } from "../../src/components/termination/index.js";
import { GridFeeBand, LoadShift, ModuleSelectionView } from "../../src/components/modules/index.js";
import { Explanation } from "../../src/components/quote/Explanation.js";
import { CheapestWindowView, PriceTimelineView } from "../../src/components/prices/index.js";
import { QuoteBreakdown } from "../../src/components/quote/index.js";
import { MeterQuestion, SmartMeterOptInView } from "../../src/components/smartMeter/index.js";
import { ContractSummary } from "../../src/components/steps/ContractSummary.js";
import { DeliveryStep } from "../../src/components/steps/DeliveryStep.js";
import { PaymentStep } from "../../src/components/steps/PaymentStep.js";
import { PersonStep } from "../../src/components/steps/PersonStep.js";
import { ReviewStep } from "../../src/components/steps/ReviewStep.js";
import { UnknownOutcome } from "../../src/components/steps/UnknownOutcome.js";
import { de } from "../../src/messages/de/index.js";
import { pseudoCatalogue } from "../../src/messages/pseudo.js";
import { sandboxGridFeeSchedule } from "../../src/sandbox/gridFees.js";
import { completeAnswers } from "../support/answers.js";
import { daysFrom } from "../energy/prices.js";
import { AtStep } from "../support/AtStep.js";
import { stuttgart } from "../support/quotes.js";
import { createBrowserSandbox, sandboxAdapter, supplier } from "../support/renderCheckout.js";

const pseudo = pseudoCatalogue(de.sections);
const answers: Answers = { ...completeAnswers, person: { ...completeAnswers.person, kind: "company", companyName: "Weber GmbH" } };
const schedule = sandboxGridFeeSchedule("70173");

/** What no catalogue holds, because the visitor, the supplier, the API or the grid operator says it. */
export const data: object = { answers, supplier, stuttgart, schedule, reference: "EPEX Day-Ahead" };

/** A part of the checkout in the pseudo-locale, with everything answered, as a server would render it. */
export function renderPseudo(part: ReactNode): string {
  return renderToStaticMarkup(
    <CheckoutProvider
      adapter={sandboxAdapter(createBrowserSandbox())}
      plan="pln_sandbox_dynamisch"
      supplier={supplier}
      locale={pseudo.locale}
      catalogues={[pseudo]}
    >
      <AtStep answers={answers}>{part}</AtStep>
    </CheckoutProvider>,
  );
}

/** The day on which the clocks are put back, at the hour that comes twice; nothing of the day after. */
const series = daysFrom("2026-10-25", 1, (index) => (index === 40 ? null : 30 + (index % 7)));
const now = new Date("2026-10-25T00:30:00Z");
const nothing = () => undefined;
const never = () => new Promise<never>(nothing);

/** Everything that shows text without being asked for it first. */
export const parts: Readonly<Record<string, ReactNode>> = {
  "the checkout": <Checkout />,
  "the module selection": (
    <ModuleSelectionView
      plan="ready"
      choice={{ path: "flat", timeVariable: false }}
      availability={{
        module1: { status: "available" },
        module2: { status: "available" },
        module3: { status: "blocked", reason: "needsSmartMeter" },
      }}
      effective={{ ordered: new Set(["module1"]), planned: new Set() }}
      smartMeterWouldHelp
      savings={{ flat: { status: "ready", annualEur: 134.5 }, percentage: { status: "notQuoted" } }}
      selectPath={nothing}
      setTimeVariable={nothing}
      orderSmartMeter={nothing}
      meterKind={null}
      onHasSmartMeter={nothing}
      schedule={null}
      refusal="unsupported_product"
    />
  ),
  "the grid fees": schedule && <GridFeeBand schedule={schedule} />,
  "the load shift": schedule && <LoadShift schedule={schedule} />,
  "the quote": <QuoteBreakdown quote={stuttgart} />,
  "an explanation": <Explanation subject="exchangePrice" />,
  "the meter question": <MeterQuestion />,
  "the smart meter": (
    <SmartMeterOptInView
      offer="offered"
      meterKind="digital"
      monthlyDifferenceEur={2.5}
      setMeterKind={nothing}
      setWanted={nothing}
      isRefused
    />
  ),
  "the delivery": <DeliveryStep />,
  "the person": <PersonStep />,
  "the payment": <PaymentStep />,
  "the review": <ReviewStep />,
  "the contract": (
    <ContractSummary
      contents={{ answers: completeAnswers, supplier, plan: null, quote: stuttgart, annualKwh: 5000, meterNumberFollows: false }}
    />
  ),
  "the unknown outcome": <UnknownOutcome />,
  "the withdrawal": <WithdrawalForm onSubmit={never} />,
  "the cancellation": <CancellationForm onSubmit={never} />,
  "the prices": <PriceTimelineView series={series} now={now} {...(schedule && { schedule })} outdatedSince={now} />,
  "the prices before the contract": <PriceTimelineView series={{ ...series, slots: null }} now={now} />,
  "the cheapest window": <CheapestWindowView series={series} now={now} />,
  "the schedule of Modul 3": schedule && <ModuleSchedule schedule={schedule} now={now} />,
  "the comparison of the modules": schedule && (
    <ModuleComparison gridFee={{ schedule }} household={{ annualKwh: 8000, deviceAnnualKwh: 4500 }} />
  ),
};
