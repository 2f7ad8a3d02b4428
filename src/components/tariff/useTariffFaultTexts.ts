"use client";

import type { TariffAnswers } from "../../schemas/answers.js";
import { maxAnnualKwh, minAnnualKwh } from "../../energy/usage.js";
import { parseZip } from "../../energy/zip.js";
import { tariff } from "../../messages/de/tariff.js";
import { useFormat, useText } from "../../messages/TextProvider.js";
import type { TariffFaults } from "./tariffFaults.js";

/** Any usage that is right shows how one is written. */
const exampleKwh = 5000;

/** The faults of zip and usage (a host may set others, which have none here) as sentences in the visitor's language, for the fields and for an error summary above them. */
export function useTariffFaultTexts(
  values: Pick<TariffAnswers, "zip">,
  { zip, usage }: TariffFaults,
): { readonly zip: string | undefined; readonly usage: string | undefined } {
  const t = useText("tariff", tariff);
  const format = useFormat();
  const read = parseZip(values.zip);
  return {
    zip: zip && t.zip.fault[zip]?.({ zip: read.ok ? read.value : values.zip }),
    usage:
      usage &&
      t.usage.fault[usage]?.({ min: format.integer(minAnnualKwh), max: format.kwh(maxAnnualKwh), example: format.integer(exampleKwh) }),
  };
}
