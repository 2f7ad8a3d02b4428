const seconds: string[] = [];

/** Does something that takes its time, and keeps how long it took for the table at the end. */
export async function timed<Result>(what: string, work: () => Result | Promise<Result>): Promise<Result> {
  const started = performance.now();
  const result = await work();
  seconds.push(`${((performance.now() - started) / 1000).toFixed(1).padStart(6)} s  ${what}`);
  return result;
}

/** Prints that table. */
export function printTimes(): void {
  console.log(seconds.join("\n"));
}
