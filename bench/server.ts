/** How fast the server half is, and whether it keeps what it should let go. Needs a build. */
import { fork } from "node:child_process";
import { fileURLToPath } from "node:url";

/** What one way of calling gives. */
export interface Throughput {
  readonly name: string;
  readonly perSecond: number;
  readonly medianMs: number;
  readonly p99Ms: number;
}

/** What {@link benchServer} shows. */
export interface ServerFigures {
  readonly throughput: readonly Throughput[];
  /** How many calls are under way at once. */
  readonly parallel: number;
  readonly memoryRequests: number;
  /** As many of those are orders, which the ledger remembers. */
  readonly memoryOrders: number;
  /** Heap in use after a collection: before those requests, and after. */
  readonly restBytes: number;
  readonly laterBytes: number;
}

/**
 * Quotes and orders through the handler, beside the same sandbox called directly, in one process and by turns; without sockets, so that
 * the difference is the handler's own work. Then its memory at rest and after 100,000 requests.
 *
 * @returns A table.
 */
export async function benchServer(): Promise<string> {
  const { throughput, parallel, memoryRequests, memoryOrders, restBytes, laterBytes } = await measure();
  const rows = throughput.map(({ name, perSecond, medianMs, p99Ms }) => [
    name,
    perSecond.toFixed(0),
    medianMs.toFixed(2),
    p99Ms.toFixed(2),
  ]);
  const header = [`server half, ${parallel} at once`, "requests/s", "median ms", "p99 ms"];
  const widths = header.map((_, column) => Math.max(...[header, ...rows].map((cells) => cells[column]?.length ?? 0)));
  const line = (cells: readonly string[]) =>
    cells.map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0))).join("  ");
  const MB = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`;
  const memory = `heap at rest ${MB(restBytes)}, after ${memoryRequests.toLocaleString("en")} requests ${MB(laterBytes)} (${memoryOrders.toLocaleString("en")} of them orders, which the ledger remembers)`;
  return [line(header), ...rows.map(line), memory].join("\n");
}

function measure(): Promise<ServerFigures> {
  return new Promise((resolve, reject) => {
    const child = fork(fileURLToPath(new URL("./serverProcess.ts", import.meta.url)), [], { execArgv: ["--expose-gc"] });
    child.once("error", reject);
    child.once("exit", (code) => reject(new Error(`bench/serverProcess.ts ended with ${code} and without figures.`)));
    child.once("message", (figures: ServerFigures) => resolve(figures));
  });
}
