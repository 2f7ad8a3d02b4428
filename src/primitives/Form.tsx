"use client";

import { forwardRef, type KeyboardEventHandler, type MouseEvent, type ReactNode } from "react";

export interface FormProps {
  /** A submit button inside was pressed, or Enter in a field. */
  readonly onSubmit: () => void;
  readonly onKeyDown?: KeyboardEventHandler<HTMLFormElement> | undefined;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

/**
 * A form that acts and sends nothing by itself. It hears the press of its button, as Enter in a field presses it, too: in an iframe whose
 * `sandbox` does not allow forms a browser never tells of a submission.
 */
export const Form = forwardRef<HTMLFormElement, FormProps>(function Form({ onSubmit, children, ...native }, ref) {
  function press(event: MouseEvent<HTMLFormElement>) {
    const button = event.target instanceof Element ? event.target.closest<HTMLButtonElement>("button, input") : null;
    if (event.defaultPrevented || button?.type !== "submit" || button.form !== event.currentTarget) return;
    event.preventDefault();
    onSubmit();
  }
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions -- the press is that of a button inside
    <form
      {...native}
      ref={ref}
      noValidate
      onClick={press}
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      {children}
    </form>
  );
});
