import type { ReactNode } from "react";
import * as Kasse from "stromkasse";

const nothing = () => undefined;
const hourMs = 3_600_000;
const idle = { status: "idle" } as const;
const available = { status: "available" } as const;
const quotedFor = { planId: "pln_1", zip: "10119", annualKwh: 3500, meterType: "smart", modulePath: "flat" } as const;

const quote: Kasse.Quote = {
  totalMonthlyEur: 98.7,
  base: { monthlyEur: 4.35, lines: [{ name: "Grundgebühr", layer: "fee", monthlyEur: 4.35 }] },
  variable: { monthlyEur: 94.35, eurPerKwh: 0.3235, lines: [{ name: "Stromsteuer", layer: "levies", eurPerKwh: 0.0244 }] },
  discount: { name: "Neukundenbonus", monthlyEurOff: 5, durationMonths: 12, regularMonthlyEur: 103.7 },
  quotedAt: "2026-03-10T22:30:00.000Z",
  request: quotedFor,
  pricedPath: "flat",
};

/** From midnight in Germany on, over the changes of the clock. */
const series: Kasse.PriceSeries = {
  subscriptionId: "sub_1",
  slotMinutes: 60,
  reference: "EPEX Day-Ahead",
  slots: Array.from({ length: 180 * 24 }, (_, index) => ({
    startMs: Date.parse("2026-03-09T23:00:00Z") + index * hourMs,
    ctPerKwh: 20 + (index % 24),
    energyCtPerKwh: 5 + (index % 24),
    gridCtPerKwh: 9,
    leviesCtPerKwh: 6,
  })),
};

const meterOrder: Kasse.MeterOrder = {
  id: "mo_1",
  subscriptionId: "sub_1",
  status: "scheduled",
  preExisting: false,
  blocked: null,
  cancelled: null,
  createdAt: "2026-03-01T23:30:00Z",
  updatedAt: "2026-03-05T11:00:00Z",
  appointmentAt: "2026-06-18T22:30:00Z",
  installedAt: null,
  activatedAt: null,
};

const inForce: Kasse.LaterModule = {
  current: {
    id: "gfr_1",
    subscriptionId: "sub_1",
    module: "module1",
    status: "activated",
    validFrom: "2026-06-30T22:00:00Z",
    validUntil: null,
    createdAt: "2026-03-01T23:30:00Z",
    updatedAt: "2026-03-05T11:00:00Z",
  },
  past: [],
  availability: { status: "open" },
  action: "none",
  planned: false,
};
const notOrdered: Kasse.LaterModule = { ...inForce, current: null, availability: { status: "orderable" }, action: "order" };

/** Every part that a page feeds by props, with figures and dates in it; none stands below a provider. */
export function partsFedByProps(schedule: Kasse.GridFeeSchedule, supplier: Kasse.SupplierParticulars): Readonly<Record<string, ReactNode>> {
  return {
    "zip, usage and price, fed by props": [
      <Kasse.ZipUsageFormView
        key="form"
        values={{ zip: "10119", usage: "3.500", household: { persons: null, heatPump: false, car: false } }}
        onChange={nothing}
      />,
      <Kasse.QuoteBreakdownView key="price" view={{ status: "ready", quote }} />,
    ],
    "modules and meter, fed by props": [
      <Kasse.ModuleSelectionView
        key="modules"
        plan="ready"
        choice={{ path: "flat", timeVariable: true }}
        availability={{ module1: available, module2: available, module3: { status: "planned" } }}
        effective={{ ordered: new Set(["module1"]), planned: new Set(["module3"]) }}
        smartMeterWouldHelp={false}
        savings={{ flat: { status: "ready", annualEur: 147.56 }, percentage: { status: "loading" } }}
        selectPath={nothing}
        setTimeVariable={nothing}
        orderSmartMeter={nothing}
        meterKind="ferraris"
        onHasSmartMeter={nothing}
        schedule={schedule}
      />,
      <Kasse.MeterQuestionView key="meter" value="ferraris" onChange={nothing} />,
      <Kasse.SmartMeterOptInView
        key="order"
        meterKind="ferraris"
        offer="offered"
        monthlyDifferenceEur={1.67}
        setMeterKind={nothing}
        setWanted={nothing}
      />,
    ],
    "after the order, fed by props": [
      <Kasse.GridFeeReductionsView
        key="modules"
        modules={{
          status: "ready",
          value: { module1: inForce, module2: notOrdered, module3: notOrdered },
          outdatedSince: new Date("2026-03-10T22:45:00Z"),
        }}
        attempts={{ module1: idle, module2: idle, module3: idle }}
        order={nothing}
        lookAgain={nothing}
        supplier={supplier}
      />,
      <Kasse.MeterOrderStatusView
        key="meter"
        situation={{
          status: "ready",
          value: { order: meterOrder, sold: true, meterType: "analog", subscriptionStatus: "active" },
          outdatedSince: null,
        }}
        attempt={idle}
        order={nothing}
        lookAgain={nothing}
        supplier={supplier}
      />,
    ],
    "prices that the page brings along": [
      <Kasse.PriceTimelineView key="timeline" series={series} schedule={schedule} />,
      <Kasse.CheapestWindowView key="window" series={series} />,
      <Kasse.ModuleSchedule key="schedule" schedule={schedule} />,
    ],
    "prices at an instant that the page says": [
      <Kasse.PriceTimelineView key="timeline" series={series} now={new Date("2026-03-10T22:45:00Z")} />,
      <Kasse.CheapestWindowView key="window" series={series} now={new Date("2026-03-10T22:45:00Z")} />,
    ],
  };
}
