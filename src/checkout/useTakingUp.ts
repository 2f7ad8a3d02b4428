import { useCallback, useRef } from "react";

/**
 * A ref that takes up, once, what was typed into a page from a server while this code was on its way: nobody heard of it, and the next
 * rendering would undo it.
 *
 * @param rendered What the first rendering puts into the input; what is no text is left alone.
 */
export function useTakingUp(rendered: unknown, onTyped: (typed: string) => void): (element: HTMLElement | null) => void {
  const first = useRef({ rendered, onTyped, isDone: false });
  return useCallback((element) => {
    const { current } = first;
    if (!(element instanceof HTMLInputElement) || current.isDone) return;
    current.isDone = true;
    if (typeof current.rendered !== "string" || element.value === current.rendered) return;
    // What a date field cannot show it calls empty.
    if (element.type !== "date" || element.value !== "") current.onTyped(element.value);
  }, []);
}
