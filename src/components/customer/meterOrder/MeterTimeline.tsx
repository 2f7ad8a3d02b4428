"use client";

import { berlinClock } from "../../../energy/berlinTime.js";
import { meterMilestones, type MeterMilestone, type MeterOrder } from "../../../energy/meterOrder.js";
import type { Milestone } from "../../../energy/milestone.js";
import { meterOrder } from "../../../messages/de/meterOrder.js";
import { useFormat, useText } from "../../../messages/TextProvider.js";
import { Timeline, TimelineItem } from "../../../primitives/index.js";

/** The way of a meter order, step by step. */
export function MeterTimeline({ order }: { readonly order: MeterOrder }) {
  const t = useText("meterOrder", meterOrder);
  return (
    <Timeline label={t.timelineLabel}>
      {meterMilestones(order).map((milestone) => (
        <MeterStep key={milestone.id} order={order} milestone={milestone} />
      ))}
    </Timeline>
  );
}

interface MeterStepProps {
  readonly order: MeterOrder;
  readonly milestone: Milestone<MeterMilestone>;
}

function MeterStep({ order, milestone: { id, state, at, expectedAt } }: MeterStepProps) {
  const t = useText("meterOrder", meterOrder);
  const format = useFormat();
  const date = at === null ? null : format.date(at);
  switch (state) {
    case "done":
      return (
        <TimelineItem state="done" stateText={t.states.done} title={t.done[id]}>
          {date}
        </TimelineItem>
      );
    case "failed":
      return order.preExisting ? (
        <TimelineItem state="done" stateText={t.states.done} title={t.present.step}>
          {date}
        </TimelineItem>
      ) : (
        <TimelineItem state="failed" stateText={t.states.failed} title={t.done[id]}>
          {date}
        </TimelineItem>
      );
    case "todo":
      return <TimelineItem state="todo" stateText={t.states.todo} title={t.ahead[id]} />;
    case "current":
      return order.blocked === null ? (
        <TimelineItem
          state="now"
          stateText={t.states.current}
          title={id === "installed" && expectedAt !== null ? <Appointment at={expectedAt} /> : t.ahead[id]}
        >
          <CurrentStep order={order} id={id} hasAppointment={expectedAt !== null} />
        </TimelineItem>
      ) : (
        <TimelineItem state="held" stateText={t.tags.blocked} title={t.ahead[id]} />
      );
  }
}

interface CurrentStepProps {
  readonly order: MeterOrder;
  readonly id: MeterMilestone;
  /** The step's title tells it. */
  readonly hasAppointment: boolean;
}

function CurrentStep({ order, id, hasAppointment }: CurrentStepProps) {
  const t = useText("meterOrder", meterOrder);
  if (id === "checked" && order.status === "checkSubmitted") return t.inCheck;
  if (id !== "installed") return t.now[id];
  return hasAppointment ? t.access : `${t.now.installed} ${t.access}`;
}

/** The day by its name, and the time: the one line of the card that has to be kept in mind. */
function Appointment({ at }: { readonly at: string }) {
  const t = useText("meterOrder", meterOrder);
  const format = useFormat();
  const date = format.weekday(at);
  return isDayOnly(at) ? t.appointment({ date }) : t.appointmentTime({ date, time: format.time(at) });
}

/** Nobody comes at midnight: it stands for a day without a time, Germany's or the API's (UTC). */
function isDayOnly(instant: string): boolean {
  const ms = Date.parse(instant);
  return berlinClock(ms) === "00:00" || ms % 86_400_000 === 0;
}
