import { createHash } from "node:crypto";
import { memoryLedger, type OrderLedger } from "stromkasse/server";
import { afterEach, beforeEach, vi } from "vitest";
import type { Answer } from "./support.ts";

/** Makes time that passes only when a test says so. For a whole test file. */
export function withMadeUpTime(): void {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ["Date", "performance", "setTimeout", "clearTimeout"] });
    // The one thing that takes real time, in another thread: time that is made up must not pass while it works.
    vi.spyOn(crypto.subtle, "digest").mockImplementation(async (_, data) => sha256(data));
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.restoreAllMocks();
  });
}

const sha256 = (data: BufferSource): ArrayBuffer => {
  const bytes = data instanceof ArrayBuffer ? new Uint8Array(data) : new Uint8Array(data.buffer, data.byteOffset, data.byteLength);
  return new Uint8Array(createHash("sha256").update(bytes).digest()).buffer;
};

/** Lets time pass until something is settled. */
export async function settled<Value>(work: Promise<Value>): Promise<Value> {
  const state = { isSettled: false };
  void work.finally(() => (state.isSettled = true)).catch(() => {});
  for (let ms = 0; !state.isSettled && ms < 120_000; ms += 50) {
    await new Promise((resolve) => setImmediate(resolve));
    await vi.advanceTimersByTimeAsync(50);
  }
  return work;
}

/** Lets so much time pass. */
export const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

/** How it is answered that nobody knows whether an order was stored. */
export const unknown = { status: 502, body: { code: "OUTCOME_UNKNOWN", errors: [{ code: "outcome_unknown" }] } };

/** `Retry-After` in seconds. */
export const waitSeconds = ({ headers }: Answer) => Number(headers.get("retry-after"));

/** A ledger that does something else first. */
export function around(changed: (ledger: OrderLedger) => Partial<OrderLedger>, ledger = memoryLedger({ distrustMs: 0 })): OrderLedger {
  return { ...ledger, ...changed(ledger) };
}
