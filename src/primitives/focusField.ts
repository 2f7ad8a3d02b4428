const focusable = "input:not(:disabled), select:not(:disabled), textarea:not(:disabled), button:not(:disabled)";

/**
 * Moves the focus to a field and brings its label into view.
 *
 * @param near Any node of the same tree: ids inside a shadow root are not found from outside.
 * @param fieldId Id of the control, or of the fieldset around a group: then the chosen control is meant, or the first.
 * @returns Whether there is such a field.
 */
export function focusField(near: Node, fieldId: string): boolean {
  const tree = near.getRootNode();
  const target = hasIds(tree) ? tree.getElementById(fieldId) : null;
  if (!target) return false;
  const control = target.matches(focusable)
    ? target
    : (target.querySelector<HTMLElement>("input:checked:not(:disabled)") ?? target.querySelector<HTMLElement>(focusable));
  control?.focus({ preventScroll: true });
  const label =
    target instanceof HTMLInputElement || target instanceof HTMLSelectElement ? target.labels?.[0] : target.querySelector("legend");
  (label ?? target).scrollIntoView({ block: "start" });
  return true;
}

function hasIds(tree: Node): tree is Document | ShadowRoot {
  return "getElementById" in tree;
}
