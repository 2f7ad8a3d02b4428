"use client";

import { createContext, useContext, type ReactNode } from "react";
import { classNames } from "./classNames.js";
import { useDisclosure } from "./Disclosure.js";
import { Icon } from "./Icon.js";
import { useSlot } from "./useSlot.js";
import { useId } from "./useId.js";

export interface ReceiptGroupProps {
  /** Head of the group: "Grundpreis". Without it the group is a plain list of lines. */
  readonly label?: ReactNode;
  /** The head's formatted amount. */
  readonly amount?: ReactNode;
  /** What the head is, on demand. */
  readonly explanation?: ReactNode;
  /** {@link ReceiptLine}s. */
  readonly children?: ReactNode;
}

/** Id of the label of the group that the lines around are part of. */
const GroupLabel = createContext<string | undefined>(undefined);

/** Names and amounts that belong together: a `dl` whose first row is the sum of the others. A button in it says which group it belongs to. */
export function ReceiptGroup({ label, amount, explanation, children }: ReceiptGroupProps) {
  const labelId = useId();
  return (
    <dl {...useSlot("receipt", "sk-receipt")}>
      {label ? <ReceiptRow kind="head" labelId={labelId} {...{ label, amount, explanation }} /> : null}
      <GroupLabel.Provider value={label ? labelId : undefined}>{children}</GroupLabel.Provider>
    </dl>
  );
}

export interface ReceiptLineProps {
  readonly label: ReactNode;
  /** Formatted, with unit. */
  readonly amount: ReactNode;
  /** `saving` for what lowers the price. */
  readonly tone?: "default" | "saving" | undefined;
  /** What the line is, on demand: the label becomes a button that opens it. */
  readonly explanation?: ReactNode;
}

/** One line of a receipt. */
export function ReceiptLine({ tone = "default", ...row }: ReceiptLineProps) {
  return <ReceiptRow kind={tone === "saving" ? "saving" : "line"} {...row} />;
}

type ReceiptRowProps = Pick<ReceiptGroupProps, "label" | "amount" | "explanation"> & {
  readonly kind: "head" | "line" | "saving";
  readonly labelId?: string | undefined;
};

const rowLooks = { head: "sk-strong", line: undefined, saving: "sk-strong sk-tone--saving" };

function ReceiptRow({ kind, labelId, label, amount, explanation }: ReceiptRowProps) {
  const { open, toggleProps, panelProps } = useDisclosure();
  const group = useContext(GroupLabel);
  const ownId = useId();
  const nameId = labelId ?? ownId;
  return (
    <div {...useSlot("receiptRow", "sk-receipt__row", `sk-receipt__row--${kind}`, rowLooks[kind])} data-kind={kind}>
      <dt className={classNames("sk-receipt__label", kind === "line" && "sk-tone--muted")}>
        {explanation ? (
          <button {...toggleProps} className="sk-receipt__toggle" aria-labelledby={group ? `${nameId} ${group}` : undefined}>
            <span id={nameId} className="sk-receipt__name">
              {label}
            </span>
            <Icon name="chevronDown" size="s" />
          </button>
        ) : (
          <span id={nameId}>{label}</span>
        )}
      </dt>
      <dd className="sk-receipt__amount sk-amount">{amount}</dd>
      {explanation ? (
        <dd {...panelProps} className={classNames("sk-receipt__explanation sk-text--s", kind !== "saving" && "sk-tone--muted")}>
          {open ? explanation : null}
        </dd>
      ) : null}
    </div>
  );
}
