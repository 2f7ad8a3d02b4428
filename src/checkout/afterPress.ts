/**
 * Does something that may move the page; while the mouse is pressed, once it is released. A field that is left by a press would show its
 * fault before the release, push away what was pressed, and the click would be lost.
 */
export function afterPress(act: () => void): void {
  if (document.documentElement.matches(":active")) document.addEventListener("mouseup", act, { once: true });
  else act();
}
