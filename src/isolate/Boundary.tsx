import type { DOMAttributes, ReactNode, SyntheticEvent } from "react";

/**
 * React hands an event inside a shadow root to the components around twice: once on its own way out, through the portal, and once more when the
 * browser's event comes by with the shadow's host for its target. The first ends here; the browser's event goes on untouched.
 */
const endHere = (event: SyntheticEvent) => {
  event.isPropagationStopped = () => true;
};

/** Those that the browser lets out of a shadow root. */
const handlers = Object.fromEntries(
  [
    "AuxClick",
    "BeforeInput",
    "Blur",
    "Click",
    "CompositionEnd",
    "CompositionStart",
    "CompositionUpdate",
    "ContextMenu",
    "Copy",
    "Cut",
    "DoubleClick",
    "Drag",
    "DragEnd",
    "DragEnter",
    "DragLeave",
    "DragOver",
    "DragStart",
    "Drop",
    "Focus",
    "Input",
    "KeyDown",
    "KeyUp",
    "MouseDown",
    "MouseMove",
    "MouseOut",
    "MouseOver",
    "MouseUp",
    "Paste",
    "PointerCancel",
    "PointerDown",
    "PointerMove",
    "PointerOut",
    "PointerOver",
    "PointerUp",
    "TouchCancel",
    "TouchEnd",
    "TouchMove",
    "TouchStart",
    "Wheel",
  ].map((name) => [`on${name}`, endHere]),
) as DOMAttributes<HTMLDivElement>;

/** The outermost element inside a shadow root. */
export function Boundary({ dir, children }: { readonly dir: string; readonly children: ReactNode }) {
  return (
    <div dir={dir} {...handlers}>
      {children}
    </div>
  );
}
