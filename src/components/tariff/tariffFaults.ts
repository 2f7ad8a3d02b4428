"use client";

import { useState } from "react";
import { useAnswers } from "../../checkout/hooks/useAnswers.js";
import { useFault } from "../../checkout/hooks/useFaults.js";
import { useQuote } from "../../checkout/hooks/useQuote.js";
import type { UsageFault } from "../../energy/usage.js";
import { parseZip, type ZipFault } from "../../energy/zip.js";

/** What is wrong with zip and usage, to be shown now: the energy floor's codes, and what the API said about a zip or a usage that reads well. */
export interface TariffFaults {
  readonly zip?: ZipFault | "unserviceable" | "refused" | undefined;
  readonly usage?: UsageFault | "refused" | undefined;
}

/** What is wrong with the visitor's zip. */
export function useZipFault(): TariffFaults["zip"] {
  const { fault, refusal } = useFault("tariff.zip");
  const unserviceableZip = useUnserviceableZip();
  const zip = parseZip(useAnswers("tariff.zip"));
  if (fault !== undefined) return fault as ZipFault;
  if (refusal === "unserviceable_zip" || (zip.ok && zip.value === unserviceableZip)) return "unserviceable";
  return refusal === undefined ? undefined : "refused";
}

/** What is wrong with the visitor's usage. */
export function useUsageFault(): TariffFaults["usage"] {
  const { fault, refusal } = useFault("tariff.usage");
  if (fault !== undefined) return fault as UsageFault;
  return refusal === undefined ? undefined : "refused";
}

/** The zip that the plan was last refused for, until it gets a price: the fault must not flicker while the usage is typed. */
export function useUnserviceableZip(): string | null {
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
