"use client";

import { reductionMilestones, type GridFeeReduction, type ReductionMilestone } from "../../../energy/gridFeeReduction.js";
import type { MilestoneState } from "../../../energy/milestone.js";
import { reductions } from "../../../messages/de/reductions.js";
import { useFormat, useText } from "../../../messages/TextProvider.js";
import { Timeline, TimelineItem } from "../../../primitives/index.js";

interface ReductionTimelineProps {
  readonly reduction: GridFeeReduction;
  /** Names it for screen readers: the module. */
  readonly label: string;
}

const itemState = { done: "done", current: "now", todo: "todo", failed: "failed" } as const satisfies Record<MilestoneState, string>;

/** The way of a module's order to the grid operator's answer. */
export function ReductionTimeline({ reduction, label }: ReductionTimelineProps) {
  const t = useText("reductions", reductions);
  const format = useFormat();
  const hintOf = (id: ReductionMilestone) => (id === "ordered" || id === "activated" ? t.now[id] : null);
  return (
    <Timeline label={label}>
      {reductionMilestones(reduction).map(({ id, state, at }) => (
        <TimelineItem key={id} state={itemState[state]} stateText={t.states[state]} title={t.steps[id]}>
          {at === null ? null : format.date(at)}
          {state === "current" ? hintOf(id) : null}
        </TimelineItem>
      ))}
    </Timeline>
  );
}
