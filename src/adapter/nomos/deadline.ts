/** What a call rejects with that took longer than it may. */
export class DeadlinePassed extends Error {}

/** Throws the signal's reason if it was cancelled. (`AbortSignal.throwIfAborted` is younger than the browsers React 18.3 runs in.) */
export function throwIfCancelled(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw reasonOf(signal);
}

const reasonOf = (signal: AbortSignal): unknown =>
  signal.reason === undefined ? new DOMException("The call was cancelled.", "AbortError") : signal.reason;

/**
 * Runs something that must end within `ms` milliseconds. Rejects with {@link DeadlinePassed}, or with the reason of the signal that
 * was given, at once: also where `run` ignores the signal it gets. Leaves no timer and no listener behind.
 */
export async function withDeadline<T>(
  ms: number,
  signal: AbortSignal | undefined,
  run: (signal: AbortSignal) => T | Promise<T>,
): Promise<T> {
  throwIfCancelled(signal);
  const controller = new AbortController();
  let release = () => {};
  const stopped = new Promise<never>((_, reject) => {
    const stop = (reason: unknown) => {
      reject(reason);
      controller.abort(reason);
    };
    const cancel = () => signal && stop(reasonOf(signal));
    const timer = setTimeout(() => stop(new DeadlinePassed()), ms);
    signal?.addEventListener("abort", cancel);
    release = () => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", cancel);
    };
  });
  try {
    return await Promise.race([run(controller.signal), stopped]);
  } finally {
    release();
  }
}

/** Waits `ms` milliseconds; rejects with the signal's reason when it is cancelled. */
export async function pause(ms: number, signal: AbortSignal | undefined): Promise<void> {
  try {
    await withDeadline(ms, signal, () => new Promise<never>(() => {}));
  } catch (reason) {
    if (!(reason instanceof DeadlinePassed)) throw reason;
  }
}
