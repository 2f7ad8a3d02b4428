"use client";

import { useCheckout } from "../../checkout/hooks/useCheckout.js";
import { useOffline } from "../../checkout/hooks/useOffline.js";
import { checkout } from "../../messages/de/checkout.js";
import { common } from "../../messages/de/common.js";
import { useText } from "../../messages/TextProvider.js";
import { LiveRegion, Notice } from "../../primitives/index.js";

/** What concerns the visit as a whole: there is no network, or the host does not let it go on. Said where the way on is. */
export function VisitNotices() {
  const { heldBack, changedMeanwhile, notArrived } = useText("checkout", checkout);
  const { fault } = useText("common", common);
  const { move, submission } = useCheckout();
  const refusal = move.status === "refused" ? move : submission.status === "heldBack" ? submission : null;
  const because = move.status !== "refused" && submission.status === "heldBack" ? submission.because : "refused";
  const unsaid = { refused: heldBack, changed: changedMeanwhile, notArrived }[because];
  return (
    <LiveRegion>
      {useOffline() ? <Notice tone="warning">{fault.offline}</Notice> : null}
      {refusal === null ? null : <Notice tone="warning">{refusal.message === "" ? unsaid : refusal.message}</Notice>}
    </LiveRegion>
  );
}
