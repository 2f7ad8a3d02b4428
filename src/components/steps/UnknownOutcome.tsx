"use client";

import { useOrder } from "../../checkout/hooks/useOrder.js";
import { checkout } from "../../messages/de/checkout.js";
import { common } from "../../messages/de/common.js";
import { useText } from "../../messages/TextProvider.js";
import { Button, Card, Heading, LiveRegion, Notice, ResultMark, Stack, Text } from "../../primitives/index.js";
import { useStepFrame } from "./StepFrame.js";

/** After an order without a clear answer: the one thing to do is to ask again, which orders nothing twice. */
export function UnknownOutcome() {
  const { unknownOutcome: t } = useText("checkout", checkout);
  const { requestId } = useText("common", common);
  const { headingRef } = useStepFrame();
  const { submission, askAgain } = useOrder();
  const isAsking = submission.status === "sending";
  const failed = submission.status === "unknown" ? submission : null;
  return (
    <Card>
      <ResultMark tone="warning" />
      <Stack gap="s">
        <Heading ref={headingRef ?? null} size="l" focusable>
          {t.title}
        </Heading>
        <Text>{t.text}</Text>
        <Text>{t.safe}</Text>
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
      {failed?.error.requestId === undefined ? null : (
        <Text size="s" tone="muted">
          {requestId({ id: failed.error.requestId })}
        </Text>
      )}
    </Card>
  );
}
