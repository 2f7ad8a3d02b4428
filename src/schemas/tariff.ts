import { parseAnnualKwh, type GroupSeparator } from "../energy/usage.js";
import { parseZip } from "../energy/zip.js";
import type { TariffAnswers } from "./answers.js";
import { field, sectionOf } from "./field.js";

/** What reading zip and usage depends on. */
export interface TariffReading {
  /** The sign between groups of three digits in the visitor's language. Default: `.`, as in German. */
  readonly groupSeparator?: GroupSeparator | undefined;
}

/** Where and how much. Of what was typed as usage it makes whole kWh a year. */
export const tariffSchema = ({ groupSeparator = "." }: TariffReading = {}) =>
  sectionOf<TariffAnswers>()({ zip: field(parseZip), usage: field((text: string) => parseAnnualKwh(text, groupSeparator)) });
