import { useEffect, useRef } from "react";
import { parseAnnualKwh } from "../energy/usage.js";
import { useFormat } from "../messages/TextProvider.js";
import { useCheckoutContext } from "./CheckoutContext.js";

/**
 * Rewrites a typed usage when the locale changes: `5.000` means five thousand in German and is doubtful in English. Text that
 * was not understood is left as it is.
 */
export function UsageRelocalizer(): null {
  const { form } = useCheckoutContext().answers;
  const format = useFormat();
  const previous = useRef(format);
  useEffect(() => {
    const before = previous.current;
    previous.current = format;
    if (before.groupSeparator === format.groupSeparator) return;
    const usage = parseAnnualKwh(form.getValues("tariff.usage"), before.groupSeparator);
    if (usage.ok) form.setValue("tariff.usage", format.integer(usage.value), { shouldDirty: true });
  }, [format, form]);
  return null;
}
