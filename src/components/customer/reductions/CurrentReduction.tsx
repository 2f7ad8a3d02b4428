"use client";

import type { GridFeeReduction } from "../../../energy/gridFeeReduction.js";
import { reductions } from "../../../messages/de/reductions.js";
import { useText } from "../../../messages/TextProvider.js";
import { Notice, Text } from "../../../primitives/index.js";
import { ReductionTimeline } from "./ReductionTimeline.js";
import { useValidity } from "./useValidity.js";

interface CurrentReductionProps {
  readonly reduction: GridFeeReduction;
  /** The module's name. */
  readonly label: string;
}

/** How far a module's order has come: its way to the answer, since when it holds, or why there is none. */
export function CurrentReduction({ reduction, label }: CurrentReductionProps) {
  const { clearing } = useText("reductions", reductions);
  const validity = useValidity();
  switch (reduction.status) {
    case "intended":
    case "ordered":
      return <ReductionTimeline reduction={reduction} label={label} />;
    case "activated":
    case "ended":
      return <Text>{validity(reduction)}</Text>;
    case "rejected":
      return (
        <>
          <ReductionTimeline reduction={reduction} label={label} />
          <Notice tone="danger" title={clearing.title}>
            {clearing.cause} {clearing.howTo}
          </Notice>
        </>
      );
  }
}
