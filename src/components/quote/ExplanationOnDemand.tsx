"use client";

import { common } from "../../messages/de/common.js";
import { quote } from "../../messages/de/quote.js";
import { useText } from "../../messages/TextProvider.js";
import { Button, LiveRegion, Text } from "../../primitives/index.js";
import type { ExplanationSubject } from "./priceLines.js";
import { lazyCode, useLoaded, type LazyCode } from "../lazyCode.js";

type ExplanationModule = typeof import("./Explanation.js");

/** The long texts come with their first reader only. */
const explanations = lazyCode(() => import("./Explanation.js"));

/** Props of {@link ExplanationOnDemand}. */
export interface ExplanationOnDemandProps {
  readonly subject: ExplanationSubject;
  /** Where the explanations come from. */
  readonly code?: LazyCode<ExplanationModule>;
}

/** Loads the explanation of a part of the price when it is opened, and says so when that fails. */
export function ExplanationOnDemand({ subject, code = explanations }: ExplanationOnDemandProps) {
  const t = useText("quote", quote);
  const words = useText("common", common);
  const loaded = useLoaded(code);
  if (loaded.status === "ready") return <loaded.value.Explanation subject={subject} />;
  return (
    <LiveRegion>
      {loaded.status === "loading" ? (
        <Text>{words.loading}</Text>
      ) : (
        <Text>
          {t.explanationFailed}{" "}
          <Button variant="link" onClick={loaded.retry}>
            {words.retry}
          </Button>
        </Text>
      )}
    </LiveRegion>
  );
}
