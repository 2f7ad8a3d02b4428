import { CheckoutError } from "../../../../src/adapter/CheckoutError.js";
import { ModuleComparison, ModuleSchedule } from "../../../../src/components/comparison/index.js";
import { GridFeeReductionsView, MeterOrderStatusView } from "../../../../src/components/customer/index.js";
import { CheapestWindowView, PriceTimelineView } from "../../../../src/components/prices/index.js";
import type { OrderAttempt } from "../../../../src/customer/laterOrders.js";
import { laterModules, type LaterModuleSituation } from "../../../../src/energy/laterModules.js";
import type { MeterOrder, MeterSituation } from "../../../../src/energy/meterOrder.js";
import { sandboxGridFeeSchedule } from "../../../../src/sandbox/gridFees.js";
import { gridFeeReduction, placedMeterOrder } from "../../../../stories/support/contract.js";
import { inventedPrices } from "../../../../stories/support/prices.js";
import { supplier } from "../../../../stories/support/withCheckout.js";

const nothing = () => undefined;
const idle: OrderAttempt = { status: "idle" };
const refused: OrderAttempt = {
  status: "failed",
  error: new CheckoutError("invalid", {
    message: "refused",
    fields: [{ field: "type", code: "missing_smart_meter", message: "" }],
    requestId: "req_6hk2",
  }),
};
const lost: OrderAttempt = { status: "unknown", error: new CheckoutError("unknownOutcome", { message: "lost" }), isLooking: false };
const failed = {
  status: "failed",
  error: new CheckoutError("unavailable", { message: "502", requestId: "req_6hk2" }),
  isRetrying: false,
  retry: nothing,
} as const;
const ready = <Value,>(value: Value) => ({ status: "ready", value, outdatedSince: new Date("2026-11-20T08:00:00Z") }) as const;

const noMeter: MeterSituation = { order: null, sold: true, meterType: "analog", subscriptionStatus: "active" };
const meters: readonly (Partial<MeterOrder> | null)[] = [
  null,
  { status: "scheduled", appointmentAt: "2026-06-18T06:00:00Z" },
  { status: "checkReviewed", blocked: { reason: "gridOperatorRegistration", at: "2026-05-28T08:00:00Z" } },
  { status: "cancelled", cancelled: { reason: "customerRequest", at: "2026-05-28T08:00:00Z" } },
  { status: "cancelled", preExisting: true, cancelled: { reason: "preExisting", at: "2026-05-28T08:00:00Z" } },
  { status: "activated", installedAt: "2026-06-18T07:10:00Z", activatedAt: "2026-06-29T22:00:00Z" },
];

const contract: LaterModuleSituation = {
  offer: { module1: true, module2: true, module3: true, smartMeter: true },
  subscriptionStatus: "active",
  meterType: "analog",
  meterOrder: { ...placedMeterOrder },
  reductions: [],
  planned: new Set(["module3"]),
};
const contracts: readonly Partial<LaterModuleSituation>[] = [
  {},
  { reductions: [gridFeeReduction({ status: "rejected" }), gridFeeReduction({ status: "rejected", createdAt: "2026-02-04T08:00:00Z" })] },
  {
    meterType: "smart",
    meterOrder: null,
    reductions: [gridFeeReduction({ status: "activated", validFrom: "2026-06-03T22:00:00Z" }), gridFeeReduction({ module: "module3" })],
  },
  {
    reductions: [
      gridFeeReduction({ module: "module2", status: "activated", validFrom: "2026-06-03T22:00:00Z", validUntil: "2026-12-31T23:00:00Z" }),
    ],
  },
];

const schedule = sandboxGridFeeSchedule("70173");
const now = new Date("2026-11-21T09:30:00Z");
const today = inventedPrices({
  firstDay: "2026-11-21",
  days: 1,
  ...(schedule ? { schedule } : {}),
  gap: (index) => index >= 40 && index < 46,
});

const moduleAttempts = { module1: idle, module2: refused, module3: lost };

/** The customer's area, each part in the states that say most. */
export const customerScreens = {
  "customer-meter": {
    content: (
      <>
        {meters.map((order, index) => (
          <MeterOrderStatusView
            key={index}
            situation={ready({ ...noMeter, order: order && { ...placedMeterOrder, ...order } })}
            attempt={order === null ? refused : idle}
            order={nothing}
            lookAgain={nothing}
            supplier={supplier}
          />
        ))}
        <MeterOrderStatusView situation={failed} attempt={lost} order={nothing} lookAgain={nothing} supplier={supplier} />
      </>
    ),
  },
  "customer-modules": {
    content: (
      <>
        {contracts.map((situation, index) => (
          <GridFeeReductionsView
            key={index}
            modules={ready(laterModules({ ...contract, ...situation }))}
            attempts={moduleAttempts}
            order={nothing}
            lookAgain={nothing}
            supplier={supplier}
          />
        ))}
        <GridFeeReductionsView modules={failed} attempts={moduleAttempts} order={nothing} lookAgain={nothing} supplier={supplier} />
      </>
    ),
  },
  "customer-prices": {
    content: (
      <>
        <PriceTimelineView series={today} now={now} schedule={schedule ?? undefined} outdatedSince={new Date("2026-11-21T05:00:00Z")} />
        <PriceTimelineView series={inventedPrices({ firstDay: "2026-10-25", days: 1 })} now={new Date("2026-10-25T00:30:00Z")} />
        <PriceTimelineView series={{ ...today, slots: null }} now={now} />
        <CheapestWindowView series={today} now={now} />
      </>
    ),
  },
  "customer-comparison": {
    content: schedule ? (
      <>
        <ModuleSchedule schedule={schedule} now={now} />
        <ModuleComparison gridFee={{ schedule }} household={{ annualKwh: 5000, deviceAnnualKwh: 2500 }} />
        <ModuleComparison gridFee={{ netCtPerKwh: 7.5 }} household={{ annualKwh: 5000, deviceAnnualKwh: 2500 }} />
      </>
    ) : null,
  },
};
