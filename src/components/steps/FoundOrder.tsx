"use client";

import { useSubmission } from "../../checkout/CheckoutContext.js";
import { confirmation } from "../../messages/de/confirmation.js";
import { useText } from "../../messages/TextProvider.js";
import { Button, Card, Heading, ResultMark, Stack, Text } from "../../primitives/index.js";
import { Redirect } from "./Redirect.js";
import { useStepFrame } from "./StepFrame.js";

/** The contract that an order has become whose page was loaded anew: its number, and nothing that is not known for sure. Renders nothing before. */
export function FoundOrder() {
  const t = useText("confirmation", confirmation);
  const { headingRef } = useStepFrame();
  const submission = useSubmission();
  if (submission.status !== "found") return null;
  const { number } = submission.subscription;
  return (
    <Card>
      <ResultMark />
      <Stack gap="s">
        <Heading ref={headingRef ?? null} size="l" focusable>
          {t.found.title}
        </Heading>
        {number === null ? (
          <Text>{t.numberLater}</Text>
        ) : (
          <Text>
            <span>{t.number}</span> <Text as="strong">{number}</Text>
          </Text>
        )}
        <Text tone="muted">{t.found.text}</Text>
      </Stack>
      <Redirect />
      <div>
        <Button variant="ghost" icon="print" onClick={() => window.print()}>
          {t.print}
        </Button>
      </div>
    </Card>
  );
}
