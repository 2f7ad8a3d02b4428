"use client";

import { useState } from "react";
import type { CheckoutError } from "../../adapter/CheckoutError.js";
import { refused as refusedType } from "../../checkout/form.js";
import { useAllFaults, type ShownFault } from "../../checkout/hooks/useFaults.js";
import { askingSteps } from "../../checkout/steps.js";
import type { Submission } from "../../checkout/submission.js";
import { checkout } from "../../messages/de/checkout.js";
import { review } from "../../messages/de/review.js";
import { useText } from "../../messages/TextProvider.js";
import type { AnswerPath } from "../../schemas/answers.js";
import type { FieldFault } from "../../primitives/index.js";
import { refusalText } from "./refusalText.js";
import { useFieldId, useStepFrame } from "./StepFrame.js";

/** What came of the last try to order. */
export interface OrderFaults {
  /** Refused fields of other steps, each with the way there; those that were answered anew are gone. */
  readonly refused: readonly FieldFault[];
  /** The failure, where it is about no field. */
  readonly failure: CheckoutError | null;
  /** The API's id of the refused request, for support. */
  readonly requestId: string | undefined;
  /** How many tries have failed while the review is on the screen. */
  readonly failedTimes: number;
}

/** What came of the last try to order, for the review. */
export function useOrderFaults(submission: Submission): OrderFaults {
  const refused = useRefusedFields();
  const error = submission.status === "failed" ? submission.error : null;
  const [last, setLast] = useState(error);
  const [failedTimes, setFailedTimes] = useState(0);
  if (error !== last) {
    setLast(error);
    if (error !== null) setFailedTimes(failedTimes + 1);
  }
  const wasAboutFields = error !== null && error.fields.length > 0;
  return { refused, failure: wasAboutFields && refused.length > 0 ? null : error, requestId: error?.requestId, failedTimes };
}

function useRefusedFields(): readonly FieldFault[] {
  const t = useText("review", review);
  const words = useText("checkout", checkout);
  const faults = useAllFaults();
  const { editStep } = useStepFrame();
  const fieldId = useFieldId();
  const names: Readonly<Record<string, string>> = t.fields;
  return askingSteps.flatMap((step) =>
    Object.entries(faults[step] ?? {}).flatMap(([field, fault]) => {
      // A host may set errors of its own, for a section as a whole too.
      const { type, message = "" } = Object(fault) as ShownFault;
      if (type !== refusedType) return [];
      const path = `${step}.${field}` as AnswerPath;
      return [
        {
          fieldId: fieldId(path),
          message: t.order.refused({ field: names[path] ?? t.fields.other, reason: refusalText(words, path, message) }),
          onFollow: () => editStep(step, path),
        },
      ];
    }),
  );
}
