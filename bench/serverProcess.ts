/** Measures the server half in a process of its own, started with `--expose-gc` by `server.ts`. */
import { createSandbox, demoClient, sandboxPlans } from "stromkasse/sandbox";
import { createCheckoutHandler, memoryLedger } from "stromkasse/server";
import type { ServerFigures, Throughput } from "./server.ts";

const parallel = 16;
const rounds = 5;
const quotesPerRound = 1_000;
const ordersPerRound = 300;
const memoryRequests = 100_000;
const memoryOrders = 1_000;

const plan = sandboxPlans[0]?.id ?? "";
const sandbox = createSandbox();
const handler = createCheckoutHandler({
  ...demoClient,
  plans: [plan],
  // A search before each order, as in a process's first hour, would be measured with it.
  ledger: memoryLedger({ distrustMs: 0 }),
  fetch: (input, init) => sandbox.fetch(input, init),
});

type Call = () => Promise<Response>;

const address = "https://shop.example.de";
const quotePath = `/plans/${plan}/quote?zip_code=10115&usage=2500&meter_type=smart&14a_module_1=true`;

function orderInit(headers: Readonly<Record<string, string>> = {}): RequestInit {
  const body = JSON.stringify({
    plan,
    customer: { type: "person", first_name: "Änne", last_name: "Müller", email: "aenne@example.de" },
    address: { street: "Torstraße", house_number: "119a", zip: "10115", city: "Berlin" },
    meter: { number: "1APA0195124010", type: "smart", estimated_usage: 2500 },
    payment_method: { type: "sepa_debit", sepa_debit: { iban: "DE89370400440532013000", account_holder: "Änne Müller" } },
    next_possible_start: true,
    metadata: { consents: { terms: true, mandate: true } },
  });
  return { method: "POST", headers: { "Content-Type": "application/json", "Idempotency-Key": crypto.randomUUID(), ...headers }, body };
}

async function bearer(): Promise<Readonly<Record<string, string>>> {
  const headers = { Authorization: `Basic ${btoa(`${demoClient.clientId}:${demoClient.clientSecret}`)}` };
  const body = new URLSearchParams({ grant_type: "client_credentials" });
  const answer = (await (await sandbox.fetch("/oauth/token", { method: "POST", headers, body })).json()) as {
    readonly access_token: string;
  };
  return { Authorization: `Bearer ${answer.access_token}` };
}

/** Calls so many times, several at once. @returns Each call's time, ms. */
async function timed(count: number, call: Call): Promise<readonly number[]> {
  const times: number[] = [];
  let begun = 0;
  const worker = async () => {
    while (begun < count) {
      begun += 1;
      const startedAt = performance.now();
      const response = await call();
      await response.text();
      times.push(performance.now() - startedAt);
      if (!response.ok) throw new Error(`The measured call was answered with ${response.status}.`);
    }
  };
  await Promise.all(Array.from({ length: parallel }, worker));
  return times;
}

/** The two ways by turns, so that whatever else the machine does hits both. */
async function compare(name: string, count: number, direct: Call, through: Call): Promise<readonly Throughput[]> {
  const ways = [
    { name: `${name}, sandbox alone`, call: direct, times: [] as number[], ms: 0 },
    { name: `${name}, through the handler`, call: through, times: [] as number[], ms: 0 },
  ];
  for (const { call } of ways) await timed(count, call);
  for (let round = 0; round < rounds; round += 1) {
    for (const way of ways) {
      const startedAt = performance.now();
      way.times.push(...(await timed(count, way.call)));
      way.ms += performance.now() - startedAt;
    }
  }
  return ways.map(({ name, times, ms }) => {
    const sorted = times.toSorted((a, b) => a - b);
    const quantile = (share: number) => sorted[Math.floor(sorted.length * share)] ?? 0;
    return { name, perSecond: (times.length / ms) * 1000, medianMs: quantile(0.5), p99Ms: quantile(0.99) };
  });
}

/** Heap in use after a collection, bytes; the sandbox's own memory is emptied first. */
function heapBytes(): number {
  sandbox.reset();
  globalThis.gc?.();
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
}

const token = await bearer();
const quoteThrough: Call = () => handler(new Request(address + quotePath));
const orderThrough: Call = () => handler(new Request(`${address}/subscriptions`, orderInit()));
const throughput = [
  ...(await compare("quote", quotesPerRound, () => sandbox.fetch(new Request(address + quotePath, { headers: token })), quoteThrough)),
  ...(await compare("order", ordersPerRound, () => sandbox.fetch(new Request(`${address}/subscriptions`, orderInit(token))), orderThrough)),
];
const restBytes = heapBytes();
await timed(memoryRequests - memoryOrders, quoteThrough);
await timed(memoryOrders, orderThrough);
const figures: ServerFigures = { throughput, parallel, memoryRequests, memoryOrders, restBytes, laterBytes: heapBytes() };
process.send?.(figures);
