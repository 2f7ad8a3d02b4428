"use client";

import { useSubmission } from "../../checkout/CheckoutContext.js";
import { confirmation } from "../../messages/de/confirmation.js";
import { useText } from "../../messages/TextProvider.js";
import { Text } from "../../primitives/index.js";
import { ThanksCard } from "./ThanksCard.js";

/** The contract that an order has become whose page was loaded anew: its number, and nothing that is not known for sure. Renders nothing before. */
export function FoundOrder() {
  const t = useText("confirmation", confirmation);
  const submission = useSubmission();
  if (submission.status !== "found") return null;
  const { number } = submission.subscription;
  return (
    <ThanksCard
      title={t.found.title}
      texts={
        <>
          {number === null ? (
            <Text>{t.numberLater}</Text>
          ) : (
            <Text>
              <span>{t.number}</span> <Text as="strong">{number}</Text>
            </Text>
          )}
          <Text tone="muted">{t.found.text}</Text>
        </>
      }
    />
  );
}
