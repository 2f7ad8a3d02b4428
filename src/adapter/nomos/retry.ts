/** How often a read is repeated after a 429, a 5xx or a network failure. */
export const maxRetries = 2;

const firstBackOffMs = 400;
const longestRetryAfterMs = 10_000;

/**
 * How long to wait before the next try (ms): the greater of exponential back-off with full jitter (`Math.random`) and what the
 * header `Retry-After` asks for; `null` where that is longer than a visitor waits (10 s).
 *
 * @param retries how many were made already
 * @param retryAfter the header: seconds or an HTTP date; what is neither is ignored
 */
export function retryDelayMs(retries: number, retryAfter: string | null): number | null {
  const asked = retryAfterMs(retryAfter);
  return asked > longestRetryAfterMs ? null : Math.max(asked, Math.random() * firstBackOffMs * 2 ** retries);
}

function retryAfterMs(header: string | null): number {
  if (header === null) return 0;
  const text = header.trim();
  const ms = /^\d+$/.test(text) ? Number(text) * 1000 : Date.parse(text) - Date.now();
  return ms > 0 ? ms : 0;
}
