import { useEffect, useState } from "react";

const dayMs = 24 * 3_600_000;

/**
 * The present instant, ms since 1970, as it was when it last mattered: it moves on at the instants that `next` names, and when the
 * customer comes back to a page that slept through one.
 *
 * @param next When the instant after a given one is of interest, ms since 1970; `Infinity` for never.
 */
export function useInstant(next: (nowMs: number) => number): number {
  const [nowMs, setNowMs] = useState(Date.now);
  const dueMs = next(nowMs);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const wake = () => {
      clearTimeout(timer);
      const leftMs = dueMs - Date.now();
      // A timer may come a moment early, and takes no more than 24 days.
      if (leftMs > 0) timer = setTimeout(wake, Math.min(leftMs, dayMs));
      else setNowMs(Date.now());
    };
    wake();
    document.addEventListener("visibilitychange", wake);
    return () => {
      clearTimeout(timer);
      document.removeEventListener("visibilitychange", wake);
    };
  }, [dueMs]);
  return nowMs;
}
