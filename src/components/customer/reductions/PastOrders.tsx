"use client";

import type { GridFeeReduction } from "../../../energy/gridFeeReduction.js";
import { reductions } from "../../../messages/de/reductions.js";
import { useFormat, useText } from "../../../messages/TextProvider.js";
import { Disclosure } from "../../../primitives/index.js";
import { useValidity } from "./useValidity.js";

/** A module's earlier orders, which stay readable: what the grid operator declined, what is over. Nothing where there are none. */
export function PastOrders({ past }: { readonly past: readonly GridFeeReduction[] }) {
  const t = useText("reductions", reductions);
  const format = useFormat();
  const validity = useValidity();
  if (past.length === 0) return null;
  const outcomeOf = (reduction: GridFeeReduction) =>
    reduction.status === "rejected" ? t.pastRejected({ date: format.date(reduction.updatedAt) }) : validity(reduction);
  return (
    <Disclosure summary={t.past({ count: past.length })}>
      <ul className="sk-reductions__past">
        {past.map((reduction) => (
          <li key={reduction.id} className="sk-reductions__past-order">
            {t.pastOrdered({ date: format.date(reduction.createdAt) })} {outcomeOf(reduction)}
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
