"use client";

import { useState, useSyncExternalStore, type ReactNode } from "react";
import { Icon } from "./Icon.js";
import { useSlot } from "./useSlot.js";
import { useId } from "./useId.js";

/** State and attributes of a toggle and the panel it opens: one wiring for {@link Disclosure} and the lines of a receipt. */
export function useDisclosure(initiallyOpen = false) {
  const panelId = useId();
  const [open, setOpen] = useState(initiallyOpen);
  return {
    open,
    toggleProps: { type: "button", "aria-expanded": open, "aria-controls": panelId, onClick: () => setOpen(!open) },
    panelProps: { id: panelId, hidden: !open },
  } as const;
}

function whilePrinting(changed: () => void): () => void {
  const begin = () => {
    isPrinting = true;
    changed();
  };
  const end = () => {
    isPrinting = false;
    changed();
  };
  window.addEventListener("beforeprint", begin);
  window.addEventListener("afterprint", end);
  return () => {
    window.removeEventListener("beforeprint", begin);
    window.removeEventListener("afterprint", end);
  };
}
let isPrinting = false;

/** Whether the page is being printed now. */
const usePrinting = () =>
  useSyncExternalStore(
    whilePrinting,
    () => isPrinting,
    () => false,
  );

export interface DisclosureProps {
  /** Words of the toggle: "So bildet sich der Börsenpreis". */
  readonly summary: ReactNode;
  readonly initiallyOpen?: boolean | undefined;
  /** Opens it on paper, where nobody can press. Default false. */
  readonly isPrinted?: boolean | undefined;
  /** Rendered when it is opened. */
  readonly children: ReactNode;
}

/** More on demand: a button that opens a panel below it. */
export function Disclosure({ summary, initiallyOpen, isPrinted = false, children }: DisclosureProps) {
  const { open, toggleProps, panelProps } = useDisclosure(initiallyOpen);
  const isOnPaper = usePrinting() && isPrinted;
  const isShown = open || isOnPaper;
  return (
    <div {...useSlot("disclosure", "sk-disclosure")}>
      <button {...toggleProps} className="sk-disclosure__toggle">
        <Icon name="chevronDown" size="s" />
        <span className="sk-disclosure__summary">{summary}</span>
      </button>
      <div {...panelProps} hidden={!isShown} className="sk-disclosure__panel sk-text--s sk-tone--muted">
        {isShown ? children : null}
      </div>
    </div>
  );
}
