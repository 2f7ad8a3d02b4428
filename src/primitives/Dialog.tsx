"use client";

import { useEffect, useRef, type ReactNode } from "react";
import { Button } from "./Button.js";
import { Heading } from "./Heading.js";
import { useSlot } from "./useSlot.js";
import { useId } from "./useId.js";

export interface DialogProps {
  /** Names the dialog; shown beside the button that closes it. */
  readonly title: ReactNode;
  readonly closeText: string;
  /** It was closed: stop rendering it. The browser has given the focus back to where it came from. */
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** Something to look at before going on: the browser's own modal dialog, open as long as it is rendered. Escape and a click beside it close it. */
export function Dialog({ title, closeText, onClose, children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => {
    // Not closed again when the effect is undone: removed from the page it is closed, and StrictMode would close it at once.
    if (dialog.current?.open === false) dialog.current.showModal();
  }, []);
  const close = () => dialog.current?.close();
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions -- Escape does the same
    <dialog
      ref={dialog}
      {...useSlot("dialog", "sk-dialog")}
      aria-labelledby={titleId}
      onClose={onClose}
      // A window of the host's around us would close with ours.
      onKeyDown={(event) => event.key === "Escape" && event.stopPropagation()}
      onClick={(event) => {
        if (event.target === event.currentTarget) close();
      }}
    >
      <div className="sk-dialog__body">
        <div className="sk-row sk-row--spread sk-dialog__head">
          <Heading id={titleId}>{title}</Heading>
          <Button variant="ghost" size="s" icon="close" onClick={close}>
            {closeText}
          </Button>
        </div>
        {children}
      </div>
    </dialog>
  );
}
