import { berlinClock } from "../../energy/berlinTime.js";
import { addDays, berlinDate } from "../../energy/startDate.js";
import { cheapestWindow } from "../../messages/de/cheapestWindow.js";
import { prices } from "../../messages/de/prices.js";
import { useFormat, useText } from "../../messages/TextProvider.js";
import { writeSpan, writeTime } from "./priceTimes.js";

/** A stretch of time, ms since 1970. */
interface Span {
  readonly startMs: number;
  readonly endMs: number;
}

/** Writes stretches and ends of time with their day as seen from now: `heute, 13:00–15:00 Uhr`, `morgen, 7:00 Uhr`. Midnight is the day's end. */
export function useDayTexts(nowMs: number): { readonly span: (span: Span) => string; readonly time: (endMs: number) => string } {
  const t = useText("cheapestWindow", cheapestWindow);
  const words = useText("prices", prices);
  const format = useFormat();
  const today = berlinDate(new Date(nowMs));
  const tomorrow = addDays(today, 1);
  const onDay = (instantMs: number, span: string) => {
    const date = berlinDate(new Date(instantMs));
    if (date === today) return t.day.today({ span });
    return date === tomorrow ? t.day.tomorrow({ span }) : t.day.on({ date: format.date(date), span });
  };
  return {
    span: (span) => onDay(span.startMs, writeSpan(words, format, span)),
    time: (endMs) => {
      const clock = berlinClock(endMs) === "00:00" ? words.endOfDay : writeTime(words, format, endMs);
      return onDay(endMs - 1, t.time({ clock }));
    },
  };
}
