"use client";

import type { ReactNode } from "react";
import { Button } from "./Button.js";
import { VisuallyHidden } from "./Text.js";
import { useSlot } from "./useSlot.js";

export interface SummaryTableProps {
  /** A marked title, for what the law wants to be seen as one block: "Zusammenfassung Ihres Vertrags". Pass a {@link Heading} to put it into the outline. */
  readonly title?: ReactNode;
  /** {@link SummaryRow}s. */
  readonly children: ReactNode;
}

/** What was chosen, term by term. */
export function SummaryTable({ title, children }: SummaryTableProps) {
  return (
    <div {...useSlot("summary", "sk-summary", Boolean(title) && "sk-summary--marked")}>
      {title ? <div className="sk-summary__title sk-strong">{title}</div> : null}
      <dl className="sk-summary__rows">{children}</dl>
    </div>
  );
}

export interface SummaryRowProps {
  readonly term: ReactNode;
  /** The answer. */
  readonly children: ReactNode;
  /** Shows a button that leads back to the answer; its name is `editText` and the term. */
  readonly onEdit?: (() => void) | undefined;
  /** Words of that button: "Ändern". */
  readonly editText?: string | undefined;
}

/** One term and its answer. */
export function SummaryRow({ term, children, onEdit, editText }: SummaryRowProps) {
  return (
    <div {...useSlot("summaryRow", "sk-summary__row")}>
      <dt className="sk-summary__term sk-tone--muted">{term}</dt>
      <dd className="sk-summary__value">{children}</dd>
      {onEdit ? (
        <dd className="sk-summary__action">
          <Button variant="link" onClick={onEdit}>
            {editText} <VisuallyHidden>({term})</VisuallyHidden>
          </Button>
        </dd>
      ) : null}
    </div>
  );
}
