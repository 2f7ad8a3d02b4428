import type { GridFeeReduction } from "../../../energy/gridFeeReduction.js";
import { berlinDate } from "../../../energy/startDate.js";
import { reductions } from "../../../messages/de/reductions.js";
import { useFormat, useText } from "../../../messages/TextProvider.js";

/** Says between which days a reduction holds or held, both included. */
export function useValidity(): (reduction: GridFeeReduction) => string {
  const t = useText("reductions", reductions);
  const format = useFormat();
  return ({ status, validFrom, validUntil }) => {
    const from = validFrom === null ? null : format.date(validFrom);
    const until = validUntil === null ? null : format.date(lastDayBefore(validUntil));
    if (status === "ended") return from === null || until === null ? t.neverValid : t.wasValidBetween({ from, until });
    if (from !== null && until !== null) return t.validBetween({ from, until });
    if (until !== null) return t.validUntil({ date: until });
    return from === null ? t.active : t.validFrom({ date: from });
  };
}

/** The API names the first instant without; the last day with it is the day before. */
const lastDayBefore = (instant: string) => berlinDate(new Date(Date.parse(instant) - 1));
