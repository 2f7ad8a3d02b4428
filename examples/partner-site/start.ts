/** `npm start`: builds the package and the front, starts the site and the sandbox behind it, and says where. */
import { styleText } from "node:util";
import type { LogEntry } from "stromkasse/server";
import { buildSite } from "./build.ts";

const asked = process.env.PORT;
const port = asked ? Number(asked) : undefined;
if (port !== undefined && !(Number.isInteger(port) && port >= 0 && port <= 65_535)) {
  console.error(`PORT=${asked} is no port: give a number from 0 to 65535, or leave PORT out.`);
  process.exit(1);
}

const pace = process.env.DAYS_PER_SECOND;
const daysPerSecond = pace ? Number(pace) : undefined;
if (daysPerSecond !== undefined && !(daysPerSecond > 0 && daysPerSecond <= 365)) {
  console.error(`DAYS_PER_SECOND=${pace} is no pace: give a number up to 365, or leave it out for real time.`);
  process.exit(1);
}

await buildSite();
// Only now: these modules take the package by its name, from what was just built.
const { startPartnerSite, usualPort } = await import("./site.ts");
const { isTaken } = await import("./listen.ts");

try {
  const site = await startPartnerSite({
    ...(port === undefined ? {} : { port }),
    ...(process.env.NODE_ENV === "production" ? {} : { onLog: show }),
    sandbox: { latency: { minMs: 60, maxMs: 300 }, ...(daysPerSecond === undefined ? {} : { clock: { daysPerSecond } }) },
  });
  console.log(`
  Prielstrom, a brand that sells power with stromkasse:  ${styleText("bold", site.url)}

  What the sandbox behind it received:  ${site.url}/orders
  Bad days, other tariffs and versions: ${site.url}/sandbox
  What became of an order:              ${site.url}/kundenbereich
  The sandbox's time, and its market:   ${site.url}/sandbox/markt

  Ctrl+C ends it.
`);
  endWith(() => void site.close());
} catch (error) {
  if (!isTaken(error)) throw error;
  console.error(`Port ${port ?? usualPort} is taken: choose another with PORT=…, or leave PORT out to get the next free one.`);
  process.exitCode = 1;
}

/** One entry of the backend's log, a line of JSON; a real site hands it to its own logger. */
function show(entry: LogEntry): void {
  console.log(styleText("dim", JSON.stringify(entry)));
}

/** Ends at Ctrl+C, at SIGTERM, and with npm: the shell in between dies of a SIGTERM without passing it on. */
function endWith(close: () => void): void {
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.env.npm_lifecycle_event !== undefined && process.ppid !== parent) end();
  }, 500);
  function end(): void {
    clearInterval(watch);
    close();
  }
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, end);
}
