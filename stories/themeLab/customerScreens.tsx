import { ModuleComparison } from "../../src/components/comparison/index.js";
import { GridFeeReductions, MeterOrderStatus } from "../../src/components/customer/index.js";
import { CancellationForm } from "../../src/components/termination/index.js";
import { CheapestWindowView, PriceTimelineView } from "../../src/components/prices/index.js";
import { Stack } from "../../src/primitives/index.js";
import { sandboxGridFeeSchedule } from "../../src/sandbox/gridFees.js";
import { terminationSupplier } from "../support/termination.js";
import { inventedPrices } from "../support/prices.js";
import { StoryArea } from "../support/withCustomer.js";
import type { LabScreen } from "./screens.js";

const group = "After the order";
const schedule = sandboxGridFeeSchedule("70173");
const series = inventedPrices({ firstDay: "2026-11-21", ...(schedule ? { schedule } : {}) });
const now = new Date("2026-11-21T14:15:00Z");

/** What customers meet after the order. */
export const customerScreens: readonly LabScreen[] = [
  {
    id: "status",
    label: "Smart meter and modules on their way",
    group,
    render: (locale) => (
      <StoryArea locale={locale} smartMeter modules={["module1"]} planned={["module3"]} before={({ market }) => market.advance(21)}>
        <Stack>
          <MeterOrderStatus />
          <GridFeeReductions />
        </Stack>
      </StoryArea>
    ),
  },
  {
    id: "standstill",
    label: "Both stand still",
    group,
    render: (locale) => (
      <StoryArea
        locale={locale}
        smartMeter
        modules={["module1"]}
        market={({ market }) => {
          market.nextMeterOrder({ kind: "block", reason: "grid_operator_registration" });
          market.rejectNext("module1");
        }}
        before={({ market }) => market.advance(30)}
      >
        <Stack>
          <MeterOrderStatus />
          <GridFeeReductions />
        </Stack>
      </StoryArea>
    ),
  },
  {
    id: "prices",
    label: "Prices of the day, cheapest hours",
    group,
    render: () => (
      <Stack>
        <PriceTimelineView series={series} now={now} {...(schedule ? { schedule } : {})} />
        <CheapestWindowView series={series} now={now} />
      </Stack>
    ),
  },
  {
    id: "comparison",
    label: "Modules compared",
    group,
    render: () => (schedule ? <ModuleComparison gridFee={{ schedule }} household={{ annualKwh: 8000, deviceAnnualKwh: 4500 }} /> : null),
  },
  {
    id: "cancellation",
    label: "Cancellation",
    group,
    render: () => <CancellationForm supplier={terminationSupplier} onSubmit={() => Promise.resolve()} />,
  },
];
