import { act } from "@testing-library/react";
import { afterEach, beforeEach, vi } from "vitest";

/**
 * Fakes the clocks in every test of this file. `setImmediate` stays real: answers need the event loop. Testing Library waits after
 * each of a user's acts, and drives fake clocks only where it finds Jest.
 */
export function fakeTime(): void {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "Date"] });
    vi.stubGlobal("jest", { advanceTimersByTime: (ms: number) => vi.advanceTimersByTime(ms) });
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });
}

/**
 * Lets time pass, and then the answers that are under way arrive: reading a body takes turns of the event loop, which is not
 * faked. Each `act` renders what its time brought, so that the next one sees the requests which that rendering made.
 */
export async function pause(ms = 400): Promise<void> {
  await act(() => vi.advanceTimersByTimeAsync(ms));
  for (let round = 0; round < 3; round += 1) {
    await act(async () => {
      for (let turn = 0; turn < 20; turn += 1) {
        await new Promise((resolve) => void setImmediate(resolve));
        await vi.advanceTimersByTimeAsync(0);
      }
    });
  }
}
