import { useEffect, useRef } from "react";
import { parseAnnualKwh } from "../energy/usage.js";
import { useFormat } from "../messages/TextProvider.js";
import { useCheckoutContext, useSubmission } from "./CheckoutContext.js";
import { isOpen } from "./submission.js";

/**
 * Rewrites a typed usage when the locale changes: `5.000` means five thousand in German and is doubtful in English. Text that
 * was not understood is left as it is.
 */
export function UsageRelocalizer(): null {
  const { answers } = useCheckoutContext();
  const mayChange = isOpen(useSubmission());
  const format = useFormat();
  const previous = useRef(format);
  useEffect(() => {
    // What is ordered stands as it was ordered, until the order has failed.
    if (!mayChange) return;
    const before = previous.current;
    previous.current = format;
    if (before.groupSeparator === format.groupSeparator) return;
    const usage = parseAnnualKwh(answers.answerTo("tariff.usage"), before.groupSeparator);
    if (usage.ok) answers.rewrite("tariff.usage", format.integer(usage.value));
  }, [format, answers, mayChange]);
  return null;
}
