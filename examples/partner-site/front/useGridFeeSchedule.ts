import { useEffect, useState } from "react";
import type { GridFeeSchedule } from "stromkasse";
import { lookUp } from "./getJson.ts";

/** The Modul 3 table of the grid operator at a zip; `null` while it is not known, and where nobody knows one. */
export function useGridFeeSchedule(zip: string | null): GridFeeSchedule | null {
  const [schedule, setSchedule] = useState<GridFeeSchedule | null>(null);
  useEffect(() => {
    if (zip === null) return;
    const call = new AbortController();
    void (async () => {
      // Where there is no answer, the prices and the modules can do without the table.
      const found = await lookUp("grid-fee-schedule", zip, call.signal).catch(() => null);
      if (!call.signal.aborted) setSchedule(found as GridFeeSchedule | null);
    })();
    return () => call.abort();
  }, [zip]);
  return schedule;
}
