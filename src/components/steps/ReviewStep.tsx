"use client";

import { useState } from "react";
import { useOrder } from "../../checkout/hooks/useOrder.js";
import { useOrderContents } from "../../checkout/hooks/useOrderContents.js";
import { isKeyInUse } from "../../checkout/submission.js";
import { common } from "../../messages/de/common.js";
import { review } from "../../messages/de/review.js";
import { useText } from "../../messages/TextProvider.js";
import { Card, ErrorSummary, Stack, Text } from "../../primitives/index.js";
import { ContractSummary } from "./ContractSummary.js";
import { CancellationLine, Declarations, Documents } from "./Declarations.js";
import { FaultSummary } from "./FaultSummary.js";
import { OrderAction } from "./OrderAction.js";
import { OrderRows } from "./OrderRows.js";
import { useStepFrame } from "./StepFrame.js";
import { StepCard } from "./StepParts.js";
import { useOrderFaults } from "./useOrderFaults.js";

/**
 * The last look, and the order. Nothing is sent by Enter: only the button orders (§ 312j Abs. 3 BGB).
 *
 * @throws Error where the provider has no supplier: nobody can make a contract without knowing with whom.
 */
export function ReviewStep() {
  const t = useText("review", review);
  const words = useText("common", common);
  const { submission, price, isChecking, placeOrder } = useOrder();
  const contents = useOrderContents(price.quote);
  const { supplier } = contents;
  const { editStep, mendStep } = useStepFrame();
  const { refused, failure, requestId, failedTimes } = useOrderFaults(submission);
  const [incompleteTimes, setIncompleteTimes] = useState(0);

  function order() {
    const notSent = placeOrder();
    if (notSent?.reason !== "incomplete") return;
    if (notSent.step === "review") setIncompleteTimes(incompleteTimes + 1);
    else mendStep(notSent.step);
  }

  return (
    <Stack>
      <ErrorSummary title={t.order.refusedTitle} faults={refused} attempt={failedTimes} />
      {refused.length > 0 && requestId !== undefined ? (
        <Text size="s" tone="muted">
          {words.requestId({ id: requestId })}
        </Text>
      ) : null}
      <FaultSummary
        section="review"
        fields={["terms"]}
        texts={{ terms: { missing: t.declarations.termsMissing } }}
        attempt={incompleteTimes}
      />
      <StepCard heading={t.title} intro={failure !== null && isKeyInUse(failure) ? undefined : t.intro}>
        <OrderRows contents={contents} onEdit={editStep} />
      </StepCard>
      <Card>
        <ContractSummary contents={contents} />
        <Documents supplier={supplier} />
        <Declarations supplier={supplier} />
        <CancellationLine supplier={supplier} />
        <OrderAction price={price} failure={failure} isSending={submission.status === "sending"} isChecking={isChecking} onOrder={order} />
      </Card>
    </Stack>
  );
}
