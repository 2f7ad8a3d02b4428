"use client";

import { useEffect } from "react";
import { common } from "../../messages/de/common.js";
import { useText } from "../../messages/TextProvider.js";
import { Button, LiveRegion, Skeleton } from "../../primitives/index.js";
import { lazyCode, useLoaded } from "../lazyCode.js";
import type { ExplanationProps } from "./Explanation.js";

const code = lazyCode(async () => (await import("./Explanation.js")).Explanation);

/** Brings the explanations once a price is on the screen, so that they are there when somebody opens one. */
export function useExplanationsSoon(): void {
  // A load that fails is tried again by whoever opens an explanation.
  useEffect(() => void code.load().catch(() => undefined), []);
}

/** An explanation. They are the longest texts of the price, few open them, and none is needed to see it: so they come after it. */
export function LaterExplanation(props: ExplanationProps) {
  const { loading, retry } = useText("common", common);
  const loaded = useLoaded(code);
  if (loaded.status === "ready") return <loaded.value {...props} />;
  if (loaded.status === "failed")
    return (
      <Button variant="link" onClick={loaded.retry}>
        {retry}
      </Button>
    );
  return (
    <>
      <LiveRegion hidden>{loading}</LiveRegion>
      <Skeleton height="block" />
    </>
  );
}
