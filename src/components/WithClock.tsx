"use client";

import { useSyncExternalStore, type ReactNode } from "react";
import { Card } from "../primitives/index.js";
import { PartRoot } from "./PartRoot.js";

/** Props of {@link WithClock}. */
export interface WithClockProps {
  /** The present instant where the host says it; then nothing has to wait. */
  readonly now: Date | undefined;
  /** Names the card while it waits. */
  readonly heading: ReactNode;
  /** What stands there meanwhile, as high as what will come. */
  readonly placeholder: ReactNode;
  readonly children: ReactNode;
}

/**
 * Around what depends on the present instant. A server's clock and, a moment or a month later, the browser's never agree; so what a server
 * renders is a card that waits, and the clock is read after hydration.
 */
export function WithClock({ now, heading, placeholder, children }: WithClockProps) {
  const isHydrated = useSyncExternalStore(
    neverChanges,
    () => true,
    () => false,
  );
  if (now || isHydrated) return children;
  return (
    <PartRoot>
      <Card heading={heading} gap="s">
        {placeholder}
      </Card>
    </PartRoot>
  );
}

const neverChanges = () => () => undefined;
