"use client";

import type { ReactNode } from "react";
import { confirmation } from "../../messages/de/confirmation.js";
import { useText } from "../../messages/TextProvider.js";
import { Button, Card, Heading, ResultMark, Stack } from "../../primitives/index.js";
import { Redirect } from "./Redirect.js";
import { useStepFrame } from "./StepFrame.js";

interface ThanksCardProps {
  readonly title: string;
  /** Under the title. */
  readonly texts: ReactNode;
  /** What happens next. */
  readonly children?: ReactNode;
}

/** Says that an order is there, and leads on: to the host's page where it wants that, and to paper. */
export function ThanksCard({ title, texts, children }: ThanksCardProps) {
  const { print } = useText("confirmation", confirmation);
  const { headingRef } = useStepFrame();
  return (
    <Card>
      <ResultMark />
      <Stack gap="s">
        <Heading ref={headingRef ?? null} size="l" focusable>
          {title}
        </Heading>
        {texts}
      </Stack>
      {children}
      <Redirect />
      <div>
        <Button variant="ghost" icon="print" onClick={() => window.print()}>
          {print}
        </Button>
      </div>
    </Card>
  );
}
