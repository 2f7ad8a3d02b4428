import { berlinClock, berlinDayMs, berlinDayStartMs, hourMs } from "../../energy/berlinTime.js";
import type { PriceSlot } from "../../energy/priceSeries.js";
import { berlinDate } from "../../energy/startDate.js";
import type { Format } from "../../messages/format.js";
import type { Sections } from "../../messages/sections.js";

type Texts = Sections["prices"];

/** Which of the two hours from 2 to 3 an instant lies in, when the clocks are put back (Sommerzeitverordnung); `null` elsewhere. */
export function doubledHour(instantMs: number): "A" | "B" | null {
  const date = berlinDate(new Date(instantMs));
  const sinceMs = instantMs - berlinDayStartMs(date);
  if (sinceMs < 2 * hourMs || sinceMs >= 4 * hourMs || berlinDayMs(date) <= 24 * hourMs) return null;
  return sinceMs < 3 * hourMs ? "A" : "B";
}

/** Writes an instant as a time in Germany: `13:15`; `2A:15` and `2B:15` in the hour that comes twice. */
export function writeTime(t: Texts, format: Format, instantMs: number): string {
  const half = doubledHour(instantMs);
  return half === null ? format.time(new Date(instantMs)) : t.doubled({ half, minutes: berlinClock(instantMs).slice(3) });
}

/** Writes a stretch of time: `13:15–13:30 Uhr`. An end at midnight is that of the day before, `24:00`. */
export function writeSpan(t: Texts, format: Format, { startMs, endMs }: { readonly startMs: number; readonly endMs: number }): string {
  const to = berlinClock(endMs) === "00:00" ? t.endOfDay : writeTime(t, format, endMs);
  return t.span({ from: writeTime(t, format, startMs), to });
}

/** Writes the hour that an instant lies in, without the word: `13`, `2A`. */
export function writeHour(instantMs: number): string {
  return `${Number(berlinClock(instantMs).slice(0, 2))}${doubledHour(instantMs) ?? ""}`;
}

/** Stretches of a day without a price. */
export function gapSpans(slots: readonly PriceSlot[], slotMs: number): readonly { readonly startMs: number; readonly endMs: number }[] {
  const spans: { startMs: number; endMs: number }[] = [];
  for (const { startMs, ctPerKwh } of slots) {
    if (ctPerKwh !== null) continue;
    const last = spans.at(-1);
    if (last?.endMs === startMs) last.endMs += slotMs;
    else spans.push({ startMs, endMs: startMs + slotMs });
  }
  return spans;
}
