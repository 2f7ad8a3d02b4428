"use client";

import { useCallback, useEffect, useImperativeHandle, useRef, type ForwardedRef } from "react";

/**
 * A ref of a radio or a box that takes up, once, what was chosen in a page from a server while this code was on its way: nobody heard of it,
 * and the next rendering would undo it.
 *
 * @param isOn What the first rendering says; `undefined` where the browser keeps it.
 * @param onChosen Told of a box that was ticked or cleared, and of the radio that was chosen.
 * @param outer The ref of whoever renders the input.
 */
export function useEarlyChoice(
  isOn: boolean | undefined,
  onChosen: (isOn: boolean) => void,
  outer: ForwardedRef<HTMLInputElement> = null,
): (element: HTMLInputElement | null) => void {
  const first = useRef({ isOn, onChosen, isDone: false });
  const input = useRef<HTMLInputElement>(null);
  // oxlint-disable-next-line typescript/no-non-null-assertion -- it is handed out once the input is there
  useImperativeHandle(outer, () => input.current!, []);
  useEffect(() => {
    first.current.isDone = true;
  }, []);
  return useCallback((element) => {
    input.current = element;
    const { isOn: rendered, onChosen: take, isDone } = first.current;
    if (isDone || element === null || rendered === undefined) return;
    const isCleared = element.type === "radio" && !element.checked;
    if (element.checked !== rendered && element.checked !== element.defaultChecked && !isCleared) take(element.checked);
  }, []);
}
