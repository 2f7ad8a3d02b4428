/** `npm start`: builds the package and the front, starts the site and the sandbox behind it, and says where. */
import { styleText } from "node:util";
import { buildFront, buildPackage } from "./build.ts";

await buildPackage();
await buildFront();
// Only now: these modules take the package by its name, from what was just built.
const { startPartnerSite, usualPort } = await import("./site.ts");
const { isTaken } = await import("./listen.ts");

const asked = process.env.PORT;
const port = asked === undefined || asked === "" ? undefined : Number(asked);

try {
  const site = await startPartnerSite({ ...(port === undefined ? {} : { port }), sandbox: { latency: { minMs: 60, maxMs: 300 } } });
  console.log(`
  Prielstrom, a brand that sells power with stromkasse:  ${styleText("bold", site.url)}

  What the sandbox behind it received:  ${site.url}/orders
  Bad days, other tariffs and versions: ${site.url}/sandbox

  Ctrl+C ends it.
`);
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => void site.close());
} catch (error) {
  if (!isTaken(error)) throw error;
  console.error(`Port ${port ?? usualPort} is taken: choose another with PORT=…, or leave PORT out to get the next free one.`);
  process.exitCode = 1;
}
