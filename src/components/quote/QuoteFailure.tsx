"use client";

import type { QuoteView } from "../../checkout/hooks/useQuote.js";
import { common } from "../../messages/de/common.js";
import { quote } from "../../messages/de/quote.js";
import { useText } from "../../messages/TextProvider.js";
import { Button, Notice, Text } from "../../primitives/index.js";
import { useFailureText } from "./useAnnouncement.js";

/** Props of {@link QuoteFailure}. */
export interface QuoteFailureProps {
  readonly view: Extract<QuoteView, { status: "failed" }>;
}

/** Why there is no price, and the way on: another zip where the plan does not deliver, another try elsewhere. */
export function QuoteFailure({ view }: QuoteFailureProps) {
  const t = useText("quote", quote);
  const words = useText("common", common);
  const text = useFailureText()(view);
  const { kind, requestId } = view.error;
  if (kind === "unserviceable") return <Notice>{text}</Notice>;
  return (
    <Notice
      tone="danger"
      title={t.failed}
      action={
        <Button variant="ghost" size="s" onClick={view.retry}>
          {words.retry}
        </Button>
      }
    >
      {text}
      {requestId ? (
        <Text size="s" tone="danger">
          {words.requestId({ id: requestId })}
        </Text>
      ) : null}
    </Notice>
  );
}
