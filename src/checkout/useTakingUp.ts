import { useCallback, useEffect, useRef } from "react";

/**
 * A ref that takes up, once, what was typed or chosen in a page from a server while this code was on its way: nobody heard of it, and the
 * next rendering would undo it.
 *
 * @param rendered What the first rendering puts into the field.
 * @param onEntered Takes a text; where `rendered` is yes or no, that of a box.
 */
export function useTakingUp(rendered: unknown, onEntered: (entered: string) => void): (element: HTMLElement | null) => void {
  const first = useRef({ rendered, onEntered, isDone: false });
  useEffect(() => {
    first.current.isDone = true;
  }, []);
  return useCallback((element) => {
    const { isDone, rendered: before, onEntered: take } = first.current;
    const entered = isDone ? undefined : enteredIn(element);
    // A box that stands for a text, and what is no text at all, are not for us to read.
    const isLike = typeof entered === typeof (before ?? "");
    if (entered !== undefined && isLike && entered !== before) take(entered as string);
  }, []);
}

/** What was entered into a field since its page came from the server; `undefined` where nothing was. */
function enteredIn(field: HTMLElement | null): string | boolean | undefined {
  if (field instanceof HTMLSelectElement) {
    const rendered = [...field.options].find((option) => option.defaultSelected) ?? field.options[0];
    return rendered?.selected ? undefined : field.value;
  }
  if (field instanceof HTMLTextAreaElement) return field.value === field.defaultValue ? undefined : field.value;
  if (!(field instanceof HTMLInputElement)) return undefined;
  const { type, value, checked, defaultChecked } = field;
  if (type === "checkbox") return checked === defaultChecked ? undefined : checked;
  if (type === "radio") return checked && !defaultChecked ? value : undefined;
  // What an input of its kind makes of the same attribute: a line of text has no line breaks, a date that is none is empty.
  const { value: rendered } = Object.assign(document.createElement("input"), { type, defaultValue: field.defaultValue });
  return value === rendered ? undefined : value;
}
