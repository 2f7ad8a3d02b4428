import { useRef, type MouseEvent } from "react";
import type { Screen } from "./screens.js";

/**
 * Listeners for the element around a visit: a press that began before the screen was shown counts for nothing. So the second click of a
 * double click, which lands on the next step, neither shows its faults nor passes it.
 */
export function usePressGuard(screen: Screen) {
  const press = useRef<{ readonly screen: Screen; readonly isDown: boolean } | null>(null);
  return {
    onMouseDownCapture: ({ detail }: MouseEvent) => {
      const isRepeated = detail > 1 && press.current !== null;
      press.current = { screen: isRepeated && press.current ? press.current.screen : screen, isDown: true };
    },
    onClickCapture: (event: MouseEvent) => {
      const begun = press.current;
      // A key, a script or a screen reader clicks without a press.
      if (event.detail === 0 || !begun?.isDown) return;
      press.current = { ...begun, isDown: false };
      if (begun.screen === screen) return;
      event.preventDefault();
      event.stopPropagation();
    },
  };
}
