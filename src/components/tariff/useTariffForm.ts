"use client";

import { useCallback, useState } from "react";
import type { TariffAnswers } from "../../schemas/answers.js";
import { useCheckoutContext } from "../../checkout/CheckoutContext.js";
import { useQuote } from "../../checkout/hooks/useQuote.js";
import { tariffSection } from "../../checkout/sections/tariff.js";
import { useSection } from "../../checkout/hooks/useSection.js";
import type { UsageFault, UsagePresets } from "../../energy/usage.js";
import { parseZip, type ZipFault } from "../../energy/zip.js";

/** What is wrong with zip and usage, to be shown now: the energy floor's codes, and what the API said about a zip or a usage that reads well. */
export interface TariffFaults {
  readonly zip?: ZipFault | "unserviceable" | "refused" | undefined;
  readonly usage?: UsageFault | "refused" | undefined;
}

/** Zip and usage, right. */
export interface TariffValue {
  readonly zip: string;
  readonly annualKwh: number;
}

/** What drives a form of zip and usage. */
export interface TariffForm {
  readonly values: TariffAnswers;
  readonly faults: TariffFaults;
  readonly presets: UsagePresets;
  readonly onChange: (patch: Partial<TariffAnswers>) => void;
  /** The visitor left a field. */
  readonly onLeave: (field: "zip" | "usage") => void;
  /** Shows all faults. @returns The answers, understood; `null` when something is wrong, or was refused and is still the same. */
  readonly attempt: () => TariffValue | null;
}

/** Drives {@link ZipUsageFields} from the provider: the draft's tariff section, and what the API says about the zip. */
export function useTariffForm(): TariffForm {
  const { usagePresets } = useCheckoutContext();
  const { answers, faults, refusals, answer, touch, attempt } = useSection(tariffSection);
  const unserviceableZip = useUnserviceableZip();
  const zip = parseZip(answers.zip);
  const isUnserviceable = refusals.zip === "unserviceable_zip" || (zip.ok && zip.value === unserviceableZip);
  const zipRefusal = isUnserviceable ? "unserviceable" : refused(refusals.zip);
  const usageRefusal = refused(refusals.usage);
  const isRefused = Boolean(zipRefusal ?? usageRefusal);
  return {
    values: answers,
    faults: { zip: faults.zip ?? zipRefusal, usage: faults.usage ?? usageRefusal },
    presets: usagePresets,
    onChange: answer,
    onLeave: touch,
    attempt: useCallback(() => {
      const value = attempt();
      return value && !isRefused ? { zip: value.zip, annualKwh: value.usage } : null;
    }, [attempt, isRefused]),
  };
}

const refused = (code: string | undefined) => (code === undefined ? undefined : "refused");

/** The zip that the plan was last refused for, until it gets a price: the fault must not flicker while the usage is typed. */
function useUnserviceableZip(): string | null {
  const view = useQuote();
  const [last, setLast] = useState<string | null>(null);
  const current =
    view.status === "failed" && view.error.kind === "unserviceable"
      ? view.request.zip
      : view.status === "ready" && view.quote.request.zip === last
        ? null
        : last;
  if (current !== last) setLast(current);
  return current;
}
