"use client";

import { useOrder } from "../../checkout/hooks/useOrder.js";
import { useOrderContents } from "../../checkout/hooks/useOrderContents.js";
import { contentsOf, type OrderContents } from "../../checkout/orderContents.js";
import type { Submission } from "../../checkout/submission.js";
import { checkout } from "../../messages/de/checkout.js";
import { common } from "../../messages/de/common.js";
import { useText } from "../../messages/TextProvider.js";
import { Button, Card, Heading, LiveRegion, Notice, ResultMark, Stack, Text } from "../../primitives/index.js";
import { OrderRows } from "./OrderRows.js";
import { useStepFrame } from "./StepFrame.js";

/** After an order without a clear answer: the one thing to do is to ask again, which orders nothing twice. Shows what was sent, where it is known. */
export function UnknownOutcome() {
  const { unknownOutcome: t } = useText("checkout", checkout);
  const { requestId } = useText("common", common);
  const { headingRef } = useStepFrame();
  const { submission, askAgain } = useOrder();
  const kept = useOrderContents(null);
  const sent = sentIn(submission, kept);
  const isLeft = submission.status === "left";
  const isAsking = submission.status === "sending" || (isLeft && submission.isAsking);
  const failed = (submission.status === "unknown" || isLeft) && !isAsking ? submission : null;
  const id = failed?.error?.requestId;
  return (
    <Stack>
      <Card>
        <ResultMark tone="warning" />
        <Stack gap="s">
          <Heading ref={headingRef ?? null} size="l" focusable>
            {t.title}
          </Heading>
          <Text>{isLeft ? t.left : t.text}</Text>
          <Text>{isLeft ? t.safeLeft : t.safe}</Text>
          <Text tone="muted">{t.stayHere}</Text>
        </Stack>
        <LiveRegion>
          {isAsking ? <Text tone="muted">{t.asking}</Text> : null}
          {failed !== null && failed.asked > 0 ? <Notice tone="warning">{t.stillUnknown}</Notice> : null}
        </LiveRegion>
        <div>
          <Button busy={isAsking} onClick={askAgain}>
            {t.ask}
          </Button>
        </div>
        {id === undefined ? null : (
          <Text size="s" tone="muted">
            {requestId({ id })}
          </Text>
        )}
      </Card>
      {sent === null ? null : (
        <Card heading={t.sent}>
          <OrderRows contents={sent} />
        </Card>
      )}
    </Stack>
  );
}

/** What was sent: all of it, or after a reload what was kept; `null` where nothing was. */
function sentIn(submission: Submission, kept: OrderContents): OrderContents | null {
  if (submission.status === "unknown" || submission.status === "sending") return contentsOf(submission);
  const isFromReload = submission.status === "left" && submission.error === null;
  return isFromReload && kept.answers.person.lastName !== "" ? kept : null;
}
