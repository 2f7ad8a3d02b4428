import type { ReactNode } from "react";
import { CheckoutProvider, type CheckoutProviderProps } from "../../src/checkout/CheckoutProvider.js";
import { Checkout } from "../../src/components/checkout/index.js";
import { ModuleComparison } from "../../src/components/comparison/index.js";
import { GridFeeReductions, MeterOrderStatus } from "../../src/components/customer/index.js";
import { CancellationForm, WithdrawalForm } from "../../src/components/farewell/index.js";
import { GridFeeBand, LoadShift, ModuleSelection } from "../../src/components/modules/index.js";
import { CheapestWindow, PriceTimeline } from "../../src/components/prices/index.js";
import { MonthlyPrice, QuoteBreakdown } from "../../src/components/quote/index.js";
import { MeterQuestion, SmartMeterOptIn } from "../../src/components/smartMeter/index.js";
import { ZipUsageForm } from "../../src/components/tariff/index.js";
import { CustomerProvider } from "../../src/customer/CustomerProvider.js";
import { emptyOffer } from "../../src/energy/plan.js";
import { en } from "../../src/messages/en/index.js";
import { createNomosAdapter, createNomosCustomerAdapter } from "../../src/nomos.js";
import { sandboxGridFeeSchedule } from "../../src/sandbox/gridFees.js";
import { sandboxOffers } from "../../src/sandbox/plans.js";
import { supplier } from "../support/supplier.js";

type Fetch = typeof globalThis.fetch;

/** What a page may show, with the network in hand: each is rendered on a server and taken up by a browser. */
export function scenesOn(fetch: Fetch): Readonly<Record<string, ReactNode>> {
  const adapter = createNomosAdapter({
    baseUrl: "/api/energy",
    fetch,
    offers: sandboxOffers,
    gridFeeSchedule: async (zip) => sandboxGridFeeSchedule(zip),
  });
  const visit = (children: ReactNode, props: Partial<CheckoutProviderProps> = {}) => (
    <CheckoutProvider adapter={adapter} plan="pln_sandbox_dynamisch" supplier={supplier} {...props}>
      {children}
    </CheckoutProvider>
  );
  const area = (
    <CustomerProvider
      adapter={createNomosCustomerAdapter({ baseUrl: "/api/energy", fetch })}
      subscriptionId="sub_1"
      offer={emptyOffer}
      supplier={supplier}
    >
      <GridFeeReductions />
      <MeterOrderStatus />
      <PriceTimeline />
      <CheapestWindow />
    </CustomerProvider>
  );
  const schedule = sandboxGridFeeSchedule("10119");
  if (schedule === null) throw new Error("the sandbox knows no Modul 3 table for 10119, so there is no band to render");
  return {
    "zip, usage and price": visit([
      <ZipUsageForm key="form" />,
      <QuoteBreakdown key="price" />,
      <MonthlyPrice key="month" monthlyEur={98.7} />,
    ]),
    "modules and meter": visit([<ModuleSelection key="modules" />, <MeterQuestion key="meter" />, <SmartMeterOptIn key="order" />]),
    "hours and comparison": visit([
      <GridFeeBand key="band" schedule={schedule} />,
      <LoadShift key="shift" schedule={schedule} />,
      <ModuleComparison key="comparison" gridFee={{ schedule }} household={{ annualKwh: 6500, deviceAnnualKwh: 3000 }} />,
    ]),
    "the whole checkout": visit(<Checkout history="steps" />),
    "the whole checkout, kept over a reload": visit(<Checkout />, { persist: "session" }),
    "the whole checkout, prefilled": visit(<Checkout />, { initialAnswers: { tariff: { zip: "10119", usage: "3.500" } } }),
    "the whole checkout in English, dark, with a theme": visit(<Checkout />, {
      locale: "en-GB",
      catalogues: [en],
      colorScheme: "auto",
      contrast: "more",
      theme: { accent: "#0b5c63" },
      headingLevel: 3,
    }),
    "a customer's area": area,
    withdrawal: <WithdrawalForm onSubmit={() => undefined} supplier={supplier} />,
    cancellation: <CancellationForm onSubmit={() => undefined} supplier={supplier} />,
  };
}
