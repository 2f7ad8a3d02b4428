"use client";

import type { ReactNode } from "react";
import { useCheckoutContext } from "../../checkout/CheckoutContext.js";
import { checkout } from "../../messages/de/checkout.js";
import { useText } from "../../messages/TextProvider.js";
import { Card, Link, Stack, Text, type CardProps } from "../../primitives/index.js";
import { useStepFrame } from "./StepFrame.js";

/** Props of {@link StepBody}. */
export interface StepBodyProps {
  /** What is wrong in the step. Shown above it once going on was refused. */
  readonly summary: ReactNode;
  readonly children: ReactNode;
}

/** A step's cards below each other, and above them what is wrong. */
export function StepBody({ summary, children }: StepBodyProps) {
  return (
    <Stack>
      {summary}
      {children}
    </Stack>
  );
}

/** A step's first card: the focus comes to its heading when the step does. */
export function StepCard(props: Omit<CardProps, "focusableHeading">) {
  const { headingRef } = useStepFrame();
  return <Card {...props} ref={headingRef ?? null} focusableHeading />;
}

/** Leads to the privacy notice, where personal data is asked for (Art. 13 GDPR). */
export function PrivacyLine() {
  const { supplier } = useCheckoutContext();
  const t = useText("checkout", checkout);
  if (supplier === undefined) return null;
  return (
    <Text size="s" tone="muted">
      <Link href={supplier.documents.privacy} newTabText={t.newTab}>
        {t.privacy}
      </Link>
    </Text>
  );
}
