"use client";

import type { GridFeeSchedule } from "../../energy/gridFeeSchedule.js";
import { prices } from "../../messages/de/prices.js";
import { useText } from "../../messages/TextProvider.js";
import { PriceTimelineView } from "./PriceTimelineView.js";
import { TimelineLoading } from "./PricesLoading.js";
import { WithPrices } from "./WithPrices.js";

/** Props of {@link PriceTimeline}. */
export interface PriceTimelineProps {
  /** The grid operator's Modul 3 table, where the contract has Modul 3. */
  readonly schedule?: GridFeeSchedule | undefined;
}

/** Today's and tomorrow's prices of the provider's contract, asked for anew when there can be something new. */
export function PriceTimeline({ schedule }: PriceTimelineProps) {
  const t = useText("prices", prices);
  return (
    <WithPrices heading={t.heading.today} placeholder={<TimelineLoading />}>
      {(series, outdatedSince) => <PriceTimelineView series={series} schedule={schedule} outdatedSince={outdatedSince} />}
    </WithPrices>
  );
}
