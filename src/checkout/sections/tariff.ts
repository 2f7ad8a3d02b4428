import { parseAnnualKwh } from "../../energy/usage.js";
import { parseZip } from "../../energy/zip.js";
import type { ReadingContext } from "./section.js";

/** Where and how much. */
export const tariffSection = { id: "tariff" as const, parsersFor: parsers };

function parsers({ groupSeparator }: ReadingContext) {
  return {
    zip: parseZip,
    usage: (text: string) => parseAnnualKwh(text, groupSeparator),
  };
}
