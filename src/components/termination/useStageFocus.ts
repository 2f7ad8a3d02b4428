"use client";

import { useEffect, useRef, type RefObject } from "react";

/** Takes the focus to the heading of each new stage. The first is left alone: a page with the form in it keeps its focus. */
export function useStageFocus(stage: string): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement | null>(null);
  const shown = useRef(stage);
  useEffect(() => {
    if (shown.current === stage) return;
    shown.current = stage;
    heading.current?.focus();
  }, [stage]);
  return heading;
}
