/** A day-ahead market that looks like the real one: dear in the morning and the evening, cheap when the sun shines. All invented. */
import { createRandom } from "./random.js";

/** A day's weather, out of the seed and the date. */
interface ExchangeDay {
  /** The day's level against the mean of the year. */
  readonly level: number;
  /** How deep the midday dip is, as a part of the level: over 1 it makes prices negative. */
  readonly sun: number;
  readonly noise: () => number;
}

function dayOf(seed: number, date: string): ExchangeDay {
  const random = createRandom(seed, `exchange/${date}`);
  const month = Number(date.slice(5, 7));
  // 1 in June and July, 0 in December and January.
  const summer = (1 - Math.cos(((month - 0.5) / 12) * 2 * Math.PI)) / 2;
  return { level: 0.75 + 0.5 * random(), sun: (0.15 + 0.95 * random()) * (0.25 + 0.85 * summer), noise: random };
}

const bump = (minute: number, peak: number, width: number): number => Math.exp(-(((minute - peak) / width) ** 2));

/**
 * The exchange's prices of a day, ct/kWh gross, for slots that begin at these minutes of the day. The same seed and date always give
 * the same prices; they are final, as the real ones are.
 */
export function exchangeCtPerKwh(seed: number, meanCtPerKwh: number, date: string, minutes: readonly number[]): readonly number[] {
  const { level, sun, noise } = dayOf(seed, date);
  return minutes.map((minute) => {
    const shape =
      0.9 + 0.35 * bump(minute, 480, 100) + 0.6 * bump(minute, 1155, 120) - sun * bump(minute, 790, 170) - 0.15 * bump(minute, 180, 180);
    return meanCtPerKwh * level * (shape + 0.06 * (noise() - 0.5));
  });
}
