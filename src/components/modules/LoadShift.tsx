"use client";

import { useState } from "react";
import { clockOfMinute, minuteOfClock } from "../../energy/clockWindow.js";
import { bestShift, shiftSavingEur, windowsOf, type GridFeeSchedule, type Quarter } from "../../energy/gridFeeSchedule.js";
import { gridFees } from "../../messages/de/gridFees.js";
import type { Sections } from "../../messages/sections.js";
import { useFormat, useText } from "../../messages/TextProvider.js";
import { Heading, LiveRegion, Row, Select, Stack, Text, useId } from "../../primitives/index.js";
import { isZeroEur } from "../isZeroEur.js";
import { PartRoot } from "../PartRoot.js";
import { writeClock } from "./feeTimes.js";
import { listOf } from "../../energy/list.js";

export interface LoadShiftProps {
  /** The grid operator's Modul 3 table. Renders nothing where every hour costs the same. */
  readonly schedule: GridFeeSchedule;
}

/** What is moved: short enough to fit into most windows. */
const loadsKwh = [1, 3, 5, 10, 20] as const;
type LoadKwh = (typeof loadsKwh)[number];

/** What moving a load once from one time of the day to another saves or costs in grid fees. Begins with a car's 10 kWh and the best move. */
export function LoadShift({ schedule }: LoadShiftProps) {
  const quarter = schedule.activeQuarters[0];
  const best = quarter === undefined ? null : bestShift(schedule, quarter);
  if (quarter === undefined || best === null) return null;
  return (
    <PartRoot>
      <Shift key={`${schedule.gridOperator} ${schedule.year}`} schedule={schedule} quarter={quarter} best={best} />
    </PartRoot>
  );
}

interface ShiftProps extends LoadShiftProps {
  readonly quarter: Quarter;
  readonly best: { readonly fromMinute: number; readonly toMinute: number };
}

function Shift({ schedule, quarter, best }: ShiftProps) {
  const t = useText("gridFees", gridFees);
  const format = useFormat();
  const headingId = useId();
  const [kwh, setKwh] = useState<LoadKwh>(10);
  const [{ fromMinute, toMinute }, setTimes] = useState(best);
  const times = startTimes(schedule).map((minute) => ({ value: clockOfMinute(minute), label: t.time({ clock: writeClock(t, minute) }) }));
  const loads = loadsKwh.map((load) => ({
    value: String(load),
    label: t.shift.option({ kwh: format.kwh(load), load: t.shift.loads[load] }),
  }));
  const savingEur = shiftSavingEur(schedule, { kwh, fromMinute, toMinute, quarter });
  const minuteOf = (clock: string) => minuteOfClock(clock) ?? 0;
  return (
    <section className="sk-shift" aria-labelledby={headingId}>
      <Stack gap="s">
        <Heading id={headingId} size="s">
          {t.shift.title}
        </Heading>
        <LiveRegion>
          <Text tone={isZeroEur(savingEur) ? "default" : savingEur > 0 ? "saving" : "warning"}>
            {resultText(t, {
              kwh: format.kwh(kwh),
              from: t.time({ clock: writeClock(t, fromMinute) }),
              to: t.time({ clock: writeClock(t, toMinute) }),
              amount: format.eur(Math.abs(savingEur)),
              savingEur,
            })}
          </Text>
        </LiveRegion>
        <div className="sk-shift__controls">
          {" "}
          <Select
            label={t.shift.load}
            options={loads}
            value={String(kwh)}
            onChange={(event) => setKwh(loadsKwh.find((load) => String(load) === event.currentTarget.value) ?? 10)}
          />
          <Row>
            <Select
              label={t.shift.from}
              options={times}
              value={clockOfMinute(fromMinute)}
              onChange={(event) => setTimes({ fromMinute: minuteOf(event.currentTarget.value), toMinute })}
            />
            <Select
              label={t.shift.to}
              options={times}
              value={clockOfMinute(toMinute)}
              onChange={(event) => setTimes({ fromMinute, toMinute: minuteOf(event.currentTarget.value) })}
            />
          </Row>
        </div>{" "}
        <Text size="s" tone="muted">
          {t.shift.basis}
        </Text>
      </Stack>
    </section>
  );
}

/** Every full hour, and the times at which a window starts: a low window of half an hour begins at none. */
function startTimes(schedule: GridFeeSchedule): readonly number[] {
  const hours = listOf(24, (hour) => hour * 60);
  const starts = (["low", "standard", "high"] as const)
    .flatMap((rate) => windowsOf(schedule, rate))
    .map(({ from }) => minuteOfClock(from) ?? 0);
  return [...new Set([...hours, ...starts])].toSorted((one, other) => one - other);
}

interface Result {
  readonly kwh: string;
  readonly from: string;
  readonly to: string;
  readonly amount: string;
  readonly savingEur: number;
}

function resultText(t: Sections["gridFees"], { savingEur, ...texts }: Result): string {
  if (isZeroEur(savingEur)) return t.shift.same(texts);
  return savingEur > 0 ? t.shift.saves(texts) : t.shift.costs(texts);
}
