import { useCallback } from "react";
import { callHost } from "../messages/callHost.js";
import { useNewest } from "./useNewest.js";

/** Who acted, and when. */
interface Stamp {
  readonly source: "user" | "program";
  readonly at: string;
}

/** Makes the function that tells the host of what happens. A host's analytics that break are the host's: nothing else stops. */
export function useEmit<Detail extends object>(
  onEvent: ((event: Stamp & Detail) => void) | undefined,
): (detail: Detail, source: Stamp["source"]) => void {
  const newest = useNewest(onEvent);
  return useCallback(
    (detail, source) => {
      callHost("onEvent", () => newest()?.({ ...detail, source, at: new Date().toISOString() }));
    },
    [newest],
  );
}
