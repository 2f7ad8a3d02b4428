"use client";

import { forwardRef, type ReactNode } from "react";
import { Heading, HeadingLevelProvider, deeper, useHeadingLevel } from "./Heading.js";
import { Row, Stack } from "./Layout.js";
import { Text } from "./Text.js";
import { useSlot } from "./useSlot.js";
import { useId } from "./useId.js";

export interface CardProps {
  /** Names the section. Without one the card is a plain box. */
  readonly heading?: ReactNode;
  /** A sentence below the heading. */
  readonly intro?: ReactNode;
  /** What stands at the end of the heading's line: a switch, a status tag. */
  readonly aside?: ReactNode;
  /** Lets a script move the focus to the heading; the card's ref is the heading's. */
  readonly focusableHeading?: boolean | undefined;
  /** Space between the children: `m` (default) between groups, `s` between lines of one group. */
  readonly gap?: "m" | "s" | undefined;
  readonly className?: string | undefined;
  readonly children?: ReactNode;
}

/** A surface that holds one subject: a labelled section when it has a heading. Headings inside it are one level deeper. The ref is the heading's. */
export const Card = forwardRef<HTMLHeadingElement, CardProps>(function Card(
  { heading, intro, aside, focusableHeading, gap = "m", className, children },
  ref,
) {
  const headingId = useId();
  const level = useHeadingLevel();
  const box = useSlot("card", "sk-card", className);
  if (!heading) {
    return (
      <div {...box}>
        <Stack gap={gap}>{children}</Stack>
      </div>
    );
  }
  const title = (
    <Heading ref={ref} id={headingId} focusable={focusableHeading}>
      {heading}
    </Heading>
  );
  return (
    <section {...box} aria-labelledby={headingId}>
      <Stack gap={gap}>
        <Stack gap="xs">
          {aside ? (
            <Row variant="spread">
              {title}
              {aside}
            </Row>
          ) : (
            title
          )}
          {intro ? <Text tone="muted">{intro}</Text> : null}
        </Stack>
        <HeadingLevelProvider level={deeper(level)}>{children}</HeadingLevelProvider>
      </Stack>
    </section>
  );
});
