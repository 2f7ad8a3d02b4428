"use client";

import type { ReactNode } from "react";
import { classNames } from "./classNames.js";
import { Icon } from "./Icon.js";
import { VisuallyHidden } from "./Text.js";
import { useSlot } from "./useSlot.js";

/** What happens one after the other; holds {@link TimelineItem}s. */
export function Timeline({ label, children }: { readonly label?: string | undefined; readonly children: ReactNode }) {
  return (
    <ol {...useSlot("timeline", "sk-timeline")} aria-label={label}>
      {children}
    </ol>
  );
}

export interface TimelineItemProps {
  /** `held` is the current one, standing still. */
  readonly state: "done" | "now" | "held" | "todo" | "failed";
  /** The state in words, for screen readers: "erledigt", "aktuell", "offen". */
  readonly stateText: string;
  readonly title: ReactNode;
  /** A date, or what comes next. */
  readonly children?: ReactNode;
}

const titleTones = { done: undefined, now: undefined, held: undefined, todo: "sk-tone--muted", failed: "sk-tone--danger" };

/** One event of a {@link Timeline}. */
export function TimelineItem({ state, stateText, title, children }: TimelineItemProps) {
  return (
    <li
      {...useSlot("timelineItem", "sk-timeline__item", `sk-timeline__item--${state}`)}
      data-state={state}
      aria-current={state === "now" || state === "held" ? "step" : undefined}
    >
      <span className="sk-timeline__dot" aria-hidden="true">
        {state === "done" ? <Icon name="check" size="s" /> : null}
        {state === "held" ? <Icon name="pause" size="s" /> : null}
        {state === "failed" ? <Icon name="close" size="s" /> : null}
      </span>
      <div className="sk-timeline__body">
        <strong className={classNames("sk-strong", titleTones[state])}>
          {title} <VisuallyHidden>({stateText})</VisuallyHidden>
        </strong>
        {children ? <div className="sk-text--s sk-tone--muted">{children}</div> : null}
      </div>
    </li>
  );
}
