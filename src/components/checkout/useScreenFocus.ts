"use client";

import { useCallback, useEffect, useRef, type RefCallback, type RefObject } from "react";
import { focusField } from "../../primitives/index.js";
import type { Screen } from "./screens.js";

/** Where the focus goes with the next screen: to its heading, to a field, or where the screen itself puts it. */
export type FocusTarget = { readonly kind: "heading" } | { readonly kind: "field"; readonly fieldId: string } | { readonly kind: "own" };

/** Moves the focus when the screen changes. */
export interface ScreenFocus {
  /** For what begins with the stepper: scrolled to where a heading is out of view. */
  readonly topRef: RefObject<HTMLDivElement | null>;
  /** For the heading of the screen. */
  readonly headingRef: RefCallback<HTMLHeadingElement>;
  /** Says where the focus goes with the next screen; to its heading unless told. */
  readonly aim: (target: FocusTarget) => void;
}

const toHeading: FocusTarget = { kind: "heading" };

/**
 * Takes the focus to each new screen, once its heading is there: its code may still be on the way. The first screen is left
 * alone, so that a page with a checkout in it neither jumps nor steals the focus when it loads.
 */
export function useScreenFocus(screen: Screen): ScreenFocus {
  const topRef = useRef<HTMLDivElement | null>(null);
  const heading = useRef<HTMLHeadingElement | null>(null);
  const shown = useRef(screen);
  const next = useRef<FocusTarget>(toHeading);
  const isDue = useRef(false);

  const focusNow = useCallback(() => {
    if (!isDue.current || heading.current === null) return;
    isDue.current = false;
    const target = next.current;
    next.current = toHeading;
    if (target.kind === "own") return;
    if (target.kind === "field" && focusField(heading.current, target.fieldId)) return;
    heading.current.focus({ preventScroll: true });
    if (!isInView(heading.current)) topRef.current?.scrollIntoView({ block: "start" });
  }, []);
  useEffect(() => {
    if (shown.current === screen) return;
    shown.current = screen;
    isDue.current = true;
    focusNow();
  }, [screen, focusNow]);
  const headingRef = useCallback(
    (element: HTMLHeadingElement | null) => {
      heading.current = element;
      focusNow();
    },
    [focusNow],
  );
  const aim = useCallback((target: FocusTarget) => {
    next.current = target;
  }, []);
  return { topRef, headingRef, aim };
}

function isInView(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return top >= 0 && bottom <= window.innerHeight;
}
