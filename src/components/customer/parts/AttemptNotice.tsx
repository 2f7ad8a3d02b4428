"use client";

import { useState } from "react";
import type { CheckoutError } from "../../../adapter/CheckoutError.js";
import { isAsking, isOpenAttempt, type OrderAttempt } from "../../../customer/laterOrders.js";
import type { SupportContact } from "../../../customer/CustomerContext.js";
import { common } from "../../../messages/de/common.js";
import { customer } from "../../../messages/de/customer.js";
import { useText } from "../../../messages/TextProvider.js";
import { Button, LiveRegion, Notice, Text } from "../../../primitives/index.js";
import { Contact } from "./Contact.js";

interface AttemptNoticeProps {
  readonly attempt: OrderAttempt;
  /** What the API calls a second order of this kind; it does not always say so. */
  readonly duplicateCode: "duplicate_meter_order" | "duplicate_grid_reduction";
  readonly supplier: SupportContact;
  readonly onLookAgain: () => void;
}

/** What became of an order that was sent. Render it always: it is read out when it changes. */
export function AttemptNotice({ attempt, duplicateCode, supplier, onLookAgain }: AttemptNoticeProps) {
  const { order: t } = useText("customer", customer);
  const wasReceived = useWasReceived(attempt);
  return (
    <>
      <LiveRegion hidden>
        {attempt.status === "sending" ? t.sending : null}
        {attempt.status !== "sending" && isAsking(attempt) ? t.checking : null}
        {wasReceived ? t.received : null}
      </LiveRegion>
      <LiveRegion politeness="assertive">
        {attempt.status === "failed" ? <Refused error={attempt.error} duplicateCode={duplicateCode} supplier={supplier} /> : null}
        {attempt.status === "missing" ? (
          <Notice tone="warning" title={t.notSentTitle}>
            {t.missing}
          </Notice>
        ) : null}
        {attempt.status === "unknown" ? (
          <Notice
            tone="warning"
            title={t.unknownTitle}
            action={
              <Button variant="ghost" size="s" busy={attempt.isLooking} onClick={onLookAgain}>
                {t.lookAgain}
              </Button>
            }
          >
            {t.unknown}
          </Notice>
        ) : null}
      </LiveRegion>
    </>
  );
}

/** Whether an order arrived while this was on the screen. */
function useWasReceived(attempt: OrderAttempt): boolean {
  const [wasSent, setWasSent] = useState(false);
  if (isOpenAttempt(attempt) && !wasSent) setWasSent(true);
  return wasSent && attempt.status === "idle";
}

function Refused({
  error,
  duplicateCode,
  supplier,
}: { readonly error: CheckoutError } & Pick<AttemptNoticeProps, "duplicateCode" | "supplier">) {
  const { order: t, fault, refusal } = useText("customer", customer);
  const { requestId } = useText("common", common);
  const known = error.fields.map(({ code }) => code).find((code) => Object.hasOwn(refusal, code)) as keyof typeof refusal | undefined;
  const isDuplicate = error.kind === "conflict";
  const reason = known ?? (isDuplicate ? duplicateCode : undefined);
  const text = reason === undefined ? fault[error.kind] : refusal[reason];
  return (
    <Notice tone="danger" title={error.retryable ? t.notSentTitle : t.failedTitle}>
      <Text>
        {text} {isDuplicate ? null : t.notOrdered}
      </Text>
      {error.retryable ? null : (
        <Text>
          {reason === undefined ? refusal.other : null} <Contact supplier={supplier} />
        </Text>
      )}
      {error.requestId === undefined ? null : <Text size="s">{requestId({ id: error.requestId })}</Text>}
    </Notice>
  );
}
