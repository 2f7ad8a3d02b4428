/** So long the API is left alone that says "too many requests", but not for how long. */
const unstatedWaitMs = 1_000;
/** Whoever names more than that means something else. */
const longestWaitMs = 3_600_000;

/** The header that asks to wait so long, at least a second. */
export const retryIn = (ms: number): { readonly "Retry-After": string } => ({ "Retry-After": String(Math.max(1, Math.ceil(ms / 1000))) });

/** What says how long to wait: headers, and a sentence for humans ("Wait 30 seconds"). */
export interface AskedWait {
  readonly retryAfter: string | null;
  /** `Date` of the same answer, by which a date in `Retry-After` counts. */
  readonly date?: string | null;
  readonly sentence?: string | null | undefined;
}

/** How long somebody who takes no more requests asks to be left alone, ms. */
export function askedWaitMs({ retryAfter, date, sentence }: AskedWait): number {
  const text = retryAfter?.trim() ?? "";
  const untilMs = /^[A-Z][a-z]{2}, /.test(text) ? Date.parse(text) - (Date.parse(date ?? "") || Date.now()) : Number.NaN;
  const seconds = /^\d{1,6}$/.test(text) ? Number(text) : Number(/(\d{1,4}) ?s/i.exec(sentence ?? "")?.[1] ?? 0);
  return Math.min(longestWaitMs, Math.max(unstatedWaitMs, Number.isNaN(untilMs) ? seconds * 1000 : untilMs));
}
