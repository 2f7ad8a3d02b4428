"use client";

import { useInstant } from "../../customer/hooks/useInstant.js";
import { minuteMs } from "../../energy/berlinTime.js";
import { berlinQuarter, grossCtPerKwh, isActiveQuarter, rateAt, type GridFeeSchedule, type Quarter } from "../../energy/gridFeeSchedule.js";
import { berlinDate } from "../../energy/startDate.js";
import { gridFees } from "../../messages/de/gridFees.js";
import { moduleComparison } from "../../messages/de/moduleComparison.js";
import { useFormat, useText } from "../../messages/TextProvider.js";
import { Card, Heading, Notice, Skeleton, Stack, StatusTag, Text, useId } from "../../primitives/index.js";
import { GridFeeBand } from "../modules/GridFeeBand.js";
import { PartRoot } from "../PartRoot.js";
import { WithClock } from "../WithClock.js";

/** Props of {@link ModuleSchedule}. */
export interface ModuleScheduleProps {
  /** The grid operator's Modul 3 table. */
  readonly schedule: GridFeeSchedule;
  /** The present instant, for pictures that stand still. Without it the clock's, which moves on every quarter-hour. */
  readonly now?: Date | undefined;
}

/** A grid operator's Modul 3: the rate of now, the day's windows, and in which quarters of the year they hold. */
export function ModuleSchedule(props: ModuleScheduleProps) {
  const t = useText("moduleComparison", moduleComparison).schedule;
  return (
    <WithClock now={props.now} heading={t.heading} placeholder={<Skeleton height="block" />}>
      <ScheduleByClock {...props} />
    </WithClock>
  );
}

function ScheduleByClock({ schedule, now }: ModuleScheduleProps) {
  const t = useText("moduleComparison", moduleComparison).schedule;
  const clockMs = useInstant((nowMs) => (now ? Infinity : (Math.floor(nowMs / quarterMs) + 1) * quarterMs));
  const instant = now ?? new Date(clockMs);
  const isOfYear = berlinDate(instant).startsWith(`${schedule.year}-`);
  return (
    <PartRoot>
      <Card
        heading={t.heading}
        intro={isOfYear ? <NowRate schedule={schedule} instant={instant} /> : t.otherYear({ year: String(schedule.year) })}
      >
        {schedule.activeQuarters.length === 0 ? <Notice>{t.never}</Notice> : <GridFeeBand schedule={schedule} />}
        <Quarters schedule={schedule} current={isOfYear ? berlinQuarter(instant) : null} />
      </Card>
    </PartRoot>
  );
}

const quarterMs = 15 * minuteMs;

function NowRate({ schedule, instant }: { readonly schedule: GridFeeSchedule; readonly instant: Date }) {
  const t = useText("moduleComparison", moduleComparison).schedule;
  const fees = useText("gridFees", gridFees);
  const format = useFormat();
  const rate = rateAt(schedule, instant);
  const amount = format.ct(grossCtPerKwh(schedule, rate) / 100);
  if (!isActiveQuarter(schedule, berlinQuarter(instant))) return t.nowStandard({ amount });
  return t.now({ rate: fees.rates[rate], amount });
}

const quarters: readonly Quarter[] = [1, 2, 3, 4];

function Quarters({ schedule, current }: { readonly schedule: GridFeeSchedule; readonly current: Quarter | null }) {
  const t = useText("moduleComparison", moduleComparison).schedule;
  const { firstMonths, lastMonths } = useText("gridFees", gridFees);
  const headingId = useId();
  return (
    <Stack gap="s">
      <Heading id={headingId} size="s">
        {t.quarters}
      </Heading>
      <ul className="sk-compare__quarters" aria-labelledby={headingId}>
        {quarters.map((quarter) => {
          const isActive = isActiveQuarter(schedule, quarter);
          return (
            <li key={quarter} className="sk-compare__quarter" aria-current={quarter === current ? "date" : undefined}>
              <span className="sk-strong">
                {t.quarter({ from: firstMonths[quarter], to: lastMonths[quarter] })}
                {quarter === current ? (
                  <>
                    {" "}
                    <Text as="span" size="s" tone="muted">
                      ({t.current})
                    </Text>
                  </>
                ) : null}
              </span>{" "}
              <StatusTag tone={isActive ? "success" : "neutral"}>{isActive ? t.active : t.inactive}</StatusTag>
            </li>
          );
        })}
      </ul>
    </Stack>
  );
}
