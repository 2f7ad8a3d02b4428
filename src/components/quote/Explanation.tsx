"use client";

import { quoteExplanations } from "../../messages/de/quoteExplanations.js";
import { useText } from "../../messages/TextProvider.js";
import { Stack, Text } from "../../primitives/index.js";
import type { ExplanationSubject } from "./priceLines.js";

/** Props of {@link Explanation}. */
export interface ExplanationProps {
  readonly subject: ExplanationSubject;
}

/** What a part of the price is, who sets it, how often it changes; for the exchange price also how it comes about. */
export function Explanation({ subject }: ExplanationProps) {
  const t = useText("quoteExplanations", quoteExplanations);
  const { what, setBy, changes } = t.subjects[subject];
  return (
    <Stack gap="xs">
      <Text>{what}</Text>
      <Fact term={t.setBy}>{setBy}</Fact>
      <Fact term={t.changes}>{changes}</Fact>
      {subject === "exchangePrice" ? (
        <>
          <Text>
            <Text as="strong">{t.exchange.heading}</Text>
          </Text>
          <Text>{t.exchange.quarters}</Text>
          <Text>{t.exchange.auction}</Text>
          <Text>{t.exchange.average}</Text>
        </>
      ) : null}
    </Stack>
  );
}

function Fact({ term, children }: { readonly term: string; readonly children: string }) {
  return (
    <Text>
      <Text as="strong">{term}</Text> {children}
    </Text>
  );
}
