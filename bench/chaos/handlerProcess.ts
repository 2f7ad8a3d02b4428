/** One backend of `npm run chaos`: the checkout handler on a port, with the ledger in Redis. Forked by `chaos.ts`, and killed by it. */
import { createAdaptorServer } from "@hono/node-server";
import { createClient } from "redis";
import { demoClient } from "stromkasse/sandbox";
import { createCheckoutHandler, redisLedger } from "stromkasse/server";
import { times, type HandlerSetup } from "./messages.ts";
import { listenOn, tell } from "./process.ts";

const { apiUrl, redisUrl, plan } = JSON.parse(process.argv[2] ?? "{}") as HandlerSetup;
const client = createClient({ url: redisUrl });
// A frozen Redis is a part of the exercise.
client.on("error", () => {});
await client.connect();

const handler = createCheckoutHandler({
  ...demoClient,
  apiUrl,
  basePath: "/api/energy",
  plans: [plan],
  // A search before every order would hide what is to be shown.
  ledger: redisLedger(client, { leaseMs: times.lease, distrustMs: 0 }),
  timing: {
    orderMs: times.order,
    settleMs: times.settle,
    lagMs: 300,
    tokenMs: 500,
    searchMs: 1_500,
    ledgerMs: 400,
    waitMs: 4_500,
    clockSkewMs: 1_000,
  },
  onLog: (entry) => {
    if (entry.event === "order") tell({ type: "order", outcome: entry.outcome, afterEarlierTry: entry.afterEarlierTry });
  },
});

await listenOn(createAdaptorServer({ fetch: (request) => handler(request), overrideGlobalObjects: false }));
