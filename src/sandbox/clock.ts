/** A day in milliseconds. */
export const dayMs = 86_400_000;

/** How a sandbox's time passes. */
export interface ClockOptions {
  /** How many days pass in a second of the machine's. In real time unless told. */
  readonly daysPerSecond?: number;
}

/** The clock that orders move along by. Tokens keep to the machine's. */
export interface SandboxClock {
  readonly now: () => Date;
  /** Lets days pass at once. Time does not run backwards. */
  readonly advance: (days: number) => void;
}

/** Makes a clock that starts at the machine's time and runs at its own pace. */
export function createClock(machine: () => Date, { daysPerSecond }: ClockOptions): SandboxClock {
  const startMs = machine().getTime();
  const pace = daysPerSecond === undefined ? 1 : (daysPerSecond * dayMs) / 1000;
  let advancedMs = 0;
  return {
    now: () => new Date(startMs + (machine().getTime() - startMs) * pace + advancedMs),
    advance: (days) => {
      if (!(days >= 0)) throw new RangeError(`Time cannot run by ${days} days`);
      advancedMs += days * dayMs;
    },
  };
}

/** An ISO instant. */
export const iso = (ms: number): string => new Date(ms).toISOString();
