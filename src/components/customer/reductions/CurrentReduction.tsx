"use client";

import type { GridFeeReduction } from "../../../energy/gridFeeReduction.js";
import { reductions } from "../../../messages/de/reductions.js";
import { useFormat, useText } from "../../../messages/TextProvider.js";
import { Text } from "../../../primitives/index.js";
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
  const format = useFormat();
  switch (reduction.status) {
    case "intended":
    case "ordered":
      return <ReductionTimeline reduction={reduction} label={label} />;
    case "activated":
    case "ended":
      return <Text>{validity(reduction)}</Text>;
    case "rejected":
      return (
        <Text>
          {clearing.said({ date: format.date(reduction.updatedAt) })} {clearing.cause} {clearing.howTo}
        </Text>
      );
  }
}
