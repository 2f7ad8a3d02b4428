"use client";

import { customerName } from "../../schemas/answers.js";
import { useSubmission } from "../../checkout/CheckoutContext.js";
import { contentsOf } from "../../checkout/orderContents.js";
import type { Ordered } from "../../checkout/submission.js";
import { addDays, berlinDate } from "../../energy/startDate.js";
import { confirmation } from "../../messages/de/confirmation.js";
import { useFormat, useText } from "../../messages/TextProvider.js";
import { Card, Stack, Text, Timeline, TimelineItem } from "../../primitives/index.js";
import { ContractSummary } from "./ContractSummary.js";
import { OrderRows, previousSupplierName } from "./OrderRows.js";
import { ThanksCard } from "./ThanksCard.js";

/**
 * After the order: its number, what happens next, and all of it to print. Renders nothing before.
 *
 * @throws Error where the provider has no supplier.
 */
export function Confirmation() {
  const t = useText("confirmation", confirmation);
  const submission = useSubmission();
  if (submission.status !== "accepted") return null;
  const { subscription, order, answers } = submission;
  const { person } = answers;
  const contents = contentsOf(submission);
  return (
    <Stack className="sk-confirmation">
      <ThanksCard
        title={t.thanks({ name: person.firstName.trim() || customerName(person) })}
        texts={
          <Text tone="muted">
            {subscription.number === null ? (
              t.numberLater
            ) : (
              <>
                {t.number} <Text as="strong">{subscription.number}</Text>.
              </>
            )}{" "}
            {t.email({ email: order.customer.email })}
          </Text>
        }
      >
        <NextSteps {...submission} />
      </ThanksCard>
      <Card heading={t.summary}>
        <OrderRows contents={contents} />
        <ContractSummary contents={contents} />
      </Card>
    </Stack>
  );
}

interface NextStep {
  readonly key: string;
  readonly title: string;
  readonly text: string;
}

function NextSteps(ordered: Ordered) {
  const t = useText("confirmation", confirmation);
  const steps = useNextSteps(ordered);
  return (
    <Timeline label={t.nextTitle}>
      {steps.map(({ key, title, text }, index) => (
        <TimelineItem key={key} state={index === 0 ? "now" : "todo"} stateText={index === 0 ? t.now : t.todo} title={title}>
          {text}
        </TimelineItem>
      ))}
    </Timeline>
  );
}

/** A supplier confirms a cancellation within a week (§ 41b Abs. 1 EnWG). */
const cancelledInDays = 7;
/** The API confirms a contract two to three weeks after the order (Nomos guide, `subscription.confirmed`). */
const confirmedInDays = 21;
/** The API's own target for a meter order (Nomos guide, meter orders). */
const meterInDays = 56;

function useNextSteps({ order: { start, smartMeter, metadata }, answers: { delivery }, placedAt }: Ordered): readonly NextStep[] {
  const t = useText("confirmation", confirmation);
  const format = useFormat();
  const within = (days: number) => ({ date: format.date(addDays(berlinDate(placedAt), days)) });
  const isChange = delivery.occasion === "supplierChange";
  const supplier = previousSupplierName(delivery);
  const startText = start.kind === "onDate" ? t.start.onDate({ date: format.date(start.date) }) : t.start.text;
  const plansModule3 = Array.isArray(metadata.planned_modules) && metadata.planned_modules.includes("module3");
  return [
    ...(isChange && !delivery.cancelledMyself
      ? [
          {
            key: "cancel",
            title: supplier === "" ? t.cancel.unnamed : t.cancel.title({ supplier }),
            text: t.cancel.text(within(cancelledInDays)),
          },
        ]
      : []),
    { key: "grid", title: isChange ? t.gridOperator.change : t.gridOperator.moveIn, text: t.gridOperator.text(within(confirmedInDays)) },
    { key: "start", title: t.start.title, text: startText },
    ...(smartMeter ? [{ key: "meter", title: t.smartMeter.title, text: t.smartMeter.text(within(meterInDays)) }] : []),
    ...(plansModule3 ? [{ key: "module3", ...t.module3 }] : []),
  ];
}
