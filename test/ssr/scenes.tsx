import type { ReactNode } from "react";
import * as Kasse from "stromkasse";
import { shadowRoot } from "stromkasse/isolate";
import { en } from "stromkasse/messages/en";
import { createNomosAdapter, createNomosCustomerAdapter } from "stromkasse/nomos";
import { sandboxGridFeeSchedule, sandboxOffers } from "stromkasse/sandbox";
import { partsFedByProps } from "./partsFedByProps.js";

type Fetch = typeof globalThis.fetch;

/**
 * What a page may show, with the network in hand: each is rendered on a server and taken up by a browser. Names the package by its own
 * name, so that the consumers can render the same from the tarball.
 */
export function scenesOn(fetch: Fetch, supplier: Kasse.SupplierParticulars): Readonly<Record<string, ReactNode>> {
  const adapter = createNomosAdapter({
    baseUrl: "/api/energy",
    fetch,
    offers: sandboxOffers,
    gridFeeSchedule: async (zip) => sandboxGridFeeSchedule(zip),
  });
  const visit = (children: ReactNode, props: Partial<Kasse.CheckoutProviderProps> = {}) => (
    <Kasse.CheckoutProvider adapter={adapter} plan="pln_sandbox_dynamisch" supplier={supplier} {...props}>
      {children}
    </Kasse.CheckoutProvider>
  );
  const area = (
    <Kasse.CustomerProvider
      adapter={createNomosCustomerAdapter({ baseUrl: "/api/energy", fetch })}
      subscriptionId="sub_1"
      offer={{ module1: true, module2: true, module3: true, smartMeter: true }}
      supplier={supplier}
    >
      <Kasse.GridFeeReductions />
      <Kasse.MeterOrderStatus />
      <Kasse.PriceTimeline />
      <Kasse.CheapestWindow />
    </Kasse.CustomerProvider>
  );
  const schedule = sandboxGridFeeSchedule("10119");
  if (schedule === null) throw new Error("the sandbox knows no Modul 3 table for 10119, so there is no band to render");
  return {
    "zip, usage and price": visit([
      <Kasse.ZipUsageForm key="form" />,
      <Kasse.QuoteBreakdown key="price" />,
      <Kasse.MonthlyPrice key="month" monthlyEur={98.7} />,
    ]),
    "modules and meter": visit([
      <Kasse.ModuleSelection key="modules" />,
      <Kasse.MeterQuestion key="meter" />,
      <Kasse.SmartMeterOptIn key="order" />,
    ]),
    "hours and comparison": visit([
      <Kasse.GridFeeBand key="band" schedule={schedule} />,
      <Kasse.LoadShift key="shift" schedule={schedule} />,
      <Kasse.ModuleComparison key="comparison" gridFee={{ schedule }} household={{ annualKwh: 6500, deviceAnnualKwh: 3000 }} />,
    ]),
    "the whole checkout": visit(<Kasse.Checkout history="steps" />),
    "the whole checkout, kept over a reload": visit(<Kasse.Checkout />, { persist: "session" }),
    "the whole checkout, prefilled": visit(<Kasse.Checkout />, { initialAnswers: { tariff: { zip: "10119", usage: "3.500" } } }),
    "the whole checkout in English, dark, with a theme": visit(<Kasse.Checkout />, {
      locale: "en-GB",
      catalogues: [en],
      colorScheme: "auto",
      contrast: "more",
      theme: { accent: "#0b5c63" },
      headingLevel: 3,
    }),
    "the whole checkout, isolated": visit(<Kasse.Checkout />, { isolate: shadowRoot }),
    "a customer's area": area,
    ...partsFedByProps(schedule, supplier),
    withdrawal: <Kasse.WithdrawalForm onSubmit={() => undefined} supplier={supplier} />,
    cancellation: <Kasse.CancellationForm onSubmit={() => undefined} supplier={supplier} />,
    "the ways to withdrawal and cancellation": [
      <Kasse.WithdrawalButton key="withdrawal" href="/widerruf" />,
      <Kasse.CancellationButton key="cancellation" onClick={() => undefined} />,
    ],
  };
}
