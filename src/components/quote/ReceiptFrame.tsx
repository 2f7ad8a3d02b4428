import type { ReactNode } from "react";
import { BigAmount, Divider, ReceiptGroup, ReceiptLine, Stack } from "../../primitives/index.js";
import { LaterExplanation, useExplanationsSoon } from "./LaterExplanation.js";
import type { ExplanationSubject } from "./priceLines.js";

/** A name, an amount, and what explains them. */
export interface FrameRow {
  readonly key: string;
  readonly label: ReactNode;
  readonly amount: ReactNode;
  readonly tone?: "default" | "saving" | undefined;
  /** Absent: no explanation is offered. */
  readonly subject?: ExplanationSubject | null | undefined;
}

/** Rows that belong together, under a head that is their sum where they have one. */
export interface FrameGroup extends Partial<Omit<FrameRow, "tone">> {
  readonly key: string;
  readonly rows: readonly FrameRow[];
}

/** Props of {@link ReceiptFrame}. */
export interface ReceiptFrameProps {
  readonly amount: ReactNode;
  readonly caption: string;
  /** The line below the total: how old it is, what it waits for. */
  readonly status: ReactNode;
  readonly stale?: boolean | undefined;
  /** How the total is divided. */
  readonly shares: ReactNode;
  readonly notice?: ReactNode;
  readonly groups: readonly FrameGroup[];
  /** Below everything. */
  readonly notes: ReactNode;
}

/** Where everything stands, with a price and without one: what waits for a price is as high as what will be there. */
export function ReceiptFrame({ amount, caption, status, stale, shares, notice, groups, notes }: ReceiptFrameProps) {
  useExplanationsSoon();
  return (
    <>
      <Stack gap="xs">
        <BigAmount amount={amount} caption={caption} stale={stale} />
        <div className="sk-quote__status">{status}</div>
      </Stack>
      {shares}
      {notice}
      {groups.map((group, index) => (
        <Stack key={group.key} gap="xs">
          <Divider variant={index === 0 ? "solid" : "cut"} />
          <ReceiptGroup label={group.label} amount={group.amount} explanation={explanationOf(group)}>
            {group.rows.map((row) => (
              <ReceiptLine key={row.key} label={row.label} amount={row.amount} tone={row.tone} explanation={explanationOf(row)} />
            ))}
          </ReceiptGroup>
        </Stack>
      ))}
      <Divider />
      {notes}
    </>
  );
}

function explanationOf({ subject }: Pick<FrameRow, "subject">): ReactNode {
  return subject ? <LaterExplanation subject={subject} /> : null;
}
