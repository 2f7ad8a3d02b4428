/** Tests of the tests: each broken adapter is caught by the check that is there for it, with what, why and how to fix. */
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import type { CheckoutAdapter } from "../../src/adapter/CheckoutAdapter.js";
import { checkoutAdapterChecks, describeCheckoutAdapter, Nonconformance, type Connection } from "../../src/adapter-kit.js";
import { CheckoutError } from "../../src/nomos.js";
import { curie } from "../adapter/fixtures.js";
import { nomos, nomosFixtures } from "./nomosSubject.ts";

beforeAll(() => void vi.spyOn(Math, "random").mockReturnValue(0));
afterAll(() => vi.restoreAllMocks());

type Mutant = readonly [name: string, create: (connection: Connection) => CheckoutAdapter, caughtBy: string];

/** The good adapter with some methods replaced. */
const but = (change: (good: CheckoutAdapter, connection: Connection) => Partial<CheckoutAdapter>) => (connection: Connection) => {
  const good = nomos(curie)(connection);
  return { ...good, ...change(good, connection) };
};

/** The good adapter on a spoiled wire. */
const on = (spoil: (connection: Connection) => Partial<Connection>) => (connection: Connection) =>
  nomos(curie)({ ...connection, ...spoil(connection) });

const asError = (kind: CheckoutError["kind"]) => (cause: unknown) => {
  throw new CheckoutError(kind, { message: "It failed", cause });
};

const scaled = (factor: number) =>
  but((good) => ({
    async getQuote(...call) {
      const quote = await good.getQuote(...call);
      const by = (value: number) => value * factor;
      return {
        ...quote,
        totalMonthlyEur: by(quote.totalMonthlyEur),
        base: {
          monthlyEur: by(quote.base.monthlyEur),
          lines: quote.base.lines.map((line) => ({ ...line, monthlyEur: by(line.monthlyEur) })),
        },
        variable: {
          ...quote.variable,
          monthlyEur: by(quote.variable.monthlyEur),
          eurPerKwh: by(quote.variable.eurPerKwh),
          lines: quote.variable.lines.map((line) => ({ ...line, eurPerKwh: by(line.eurPerKwh) })),
        },
      };
    },
  }));

const mutants: readonly Mutant[] = [
  [
    "swallows cancellation",
    but((good) => ({ getPlan: (id) => good.getPlan(id) })),
    "getPlan: ends at once when it is cancelled, also where the network does not listen",
  ],
  [
    "turns a cancellation into an error of its own",
    but((good) => ({ getQuote: (...call) => good.getQuote(...call).catch(asError("unavailable")) })),
    "getQuote: ends at once when it is cancelled, also where the network does not listen",
  ],
  [
    "sends although it was cancelled before",
    but((good, { fetch }) => ({
      getPlan: async (id, options) => {
        await fetch(`https://strom.example.de/plans/${id}`);
        return good.getPlan(id, options);
      },
    })),
    "getPlan: sends nothing when it was cancelled before",
  ],
  [
    "lets the request go on that was cancelled",
    on(({ fetch }) => ({ fetch: (input, init) => fetch(input, { ...init, signal: null }) })),
    "getQuote: ends at once when it is cancelled, also where the network does not listen",
  ],
  ["has no deadline", on(() => ({ readMs: 1e8 })), "getPlan: gives up when no answer comes"],
  ["has no deadline for the body", on(({ fetch }) => ({ readMs: 1e8, fetch })), "getPlan: gives up when an answer begins and does not end"],
  ["has no deadline for orders", on(() => ({ writeMs: 1e8 })), "createSubscription: gives up when no answer comes"],
  ["shows cents as euros", scaled(100), "getQuote: has figures in the right units at 3500 kWh"],
  ["shows a year as a month", scaled(12), "getQuote: knows the price of 3500 kWh in 01067, none"],
  [
    "gives ct/kWh",
    but((good) => ({
      async getQuote(...call) {
        const quote = await good.getQuote(...call);
        return { ...quote, variable: { ...quote.variable, eurPerKwh: quote.variable.eurPerKwh * 100 } };
      },
    })),
    "getQuote: has figures in the right units at 1500 kWh",
  ],
  [
    "gives the energy price of a year",
    but((good) => ({
      async getQuote(...call) {
        const quote = await good.getQuote(...call);
        return { ...quote, variable: { ...quote.variable, monthlyEur: quote.variable.monthlyEur * 12 } };
      },
    })),
    "getQuote: has figures in the right units at 3500 kWh",
  ],
  [
    "loses the zip's zero",
    but((good) => ({ getQuote: (request, options) => good.getQuote({ ...request, zip: String(Number(request.zip)) }, options) })),
    "getQuote: answers in the domain's words",
  ],
  [
    "claims a module that the price does not hold",
    but((good) => ({
      async getQuote(request, options) {
        return { ...(await good.getQuote({ ...request, modulePath: "none" }, options)), request, pricedPath: request.modulePath };
      },
    })),
    "getQuote: says which module a price contains",
  ],
  [
    "calls a place without delivery invalid",
    but((good) => ({ getQuote: (...call) => good.getQuote(...call).catch(asError("invalid")) })),
    "getQuote: says where the plan is not sold, and does not ask again",
  ],
  [
    "repeats an order",
    but((good) => ({ createSubscription: (...call) => good.createSubscription(...call).catch(() => good.createSubscription(...call)) })),
    "createSubscription: is sent once when the connection fails",
  ],
  [
    "takes a lost order for one that was not sent",
    but((good) => ({ createSubscription: (...call) => good.createSubscription(...call).catch(asError("unavailable")) })),
    "createSubscription: is sent once when its answer is lost",
  ],
  [
    "sends an order without a network",
    but((good, { fetch }) => ({
      createSubscription: async (...call) => (await fetch("https://strom.example.de/subscriptions"), good.createSubscription(...call)),
    })),
    "createSubscription: is not sent without a network",
  ],
  [
    "makes a key of its own",
    but((good) => ({
      createSubscription: (order, options) => good.createSubscription(order, { ...options, idempotencyKey: crypto.randomUUID() }),
    })),
    "createSubscription: sends the idempotency key, the same for the same order",
  ],
  [
    "makes a new key for a repeat",
    but((good) => ({
      createSubscription: (order, options) => good.createSubscription(order, { ...options, idempotencyKey: crypto.randomUUID() }),
    })),
    "createSubscription: answers a repeat with the first contract",
  ],
  [
    "forgets the modules",
    but((good) => ({ createSubscription: (order, options) => good.createSubscription({ ...order, modules: new Set() }, options) })),
    "createSubscription: orders the modules that the plan sells, with the smart meter",
  ],
  [
    "forgets the smart meter",
    but((good) => ({ createSubscription: (order, options) => good.createSubscription({ ...order, smartMeter: false }, options) })),
    "createSubscription: orders the modules that the plan sells, with the smart meter",
  ],
  [
    "forgets the previous supplier",
    but((good) => ({
      createSubscription: (order, options) =>
        good.createSubscription(
          Object.fromEntries(Object.entries(order).filter(([name]) => name !== "previousSupplierId")) as never,
          options,
        ),
    })),
    "createSubscription: stores what was ordered",
  ],
  [
    "orders a month's usage",
    but((good) => ({
      createSubscription: (order, options) => good.createSubscription({ ...order, annualKwh: Math.round(order.annualKwh / 12) }, options),
    })),
    "createSubscription: stores what was ordered",
  ],
  [
    "forgets the day of the start",
    but((good) => ({
      createSubscription: (order, options) => good.createSubscription({ ...order, start: { kind: "nextPossible" } }, options),
    })),
    "createSubscription: stores a start on a day, and the next possible one",
  ],
  [
    "mends modules that exclude each other",
    but((good) => ({
      createSubscription: (order, options) => good.createSubscription({ ...order, modules: new Set(["module2"]) }, options),
    })),
    "createSubscription: stores no modules that cannot be had together",
  ],
  [
    "drops the refused field",
    but((good) => ({
      createSubscription: (...call) => good.createSubscription(...call).catch((cause: CheckoutError) => asError(cause.kind)(cause)),
    })),
    "createSubscription: leads a refusal to its field",
  ],
  [
    "quotes the order in its error",
    but((good) => ({
      createSubscription: (order, options) =>
        good.createSubscription(order, options).catch((cause: CheckoutError) => {
          throw new CheckoutError(cause.kind, { message: `Order ${JSON.stringify(order)} failed`, cause, fields: cause.fields });
        }),
    })),
    "createSubscription: puts no personal data into errors",
  ],
  [
    "never repeats a read",
    on(({ fetch }) => ({
      async fetch(input, init) {
        const answer = await fetch(input, init);
        return answer.status === 503 ? new Response("{}", { status: 418 }) : answer;
      },
    })),
    "getPlan: tries again when the server answers 503, and not for ever",
  ],
  [
    "repeats a read for ever",
    but((good) => ({
      getPlan: async (id, options) => {
        for (let tries = 0; tries < 5; tries += 1) await good.getPlan(id, options).catch(() => {});
        return good.getPlan(id, options);
      },
    })),
    "getPlan: tries again when the server answers 500, and not for ever",
  ],
  [
    "repeats what was refused",
    but((good) => ({ getPlan: (...call) => good.getPlan(...call).catch(() => good.getPlan(...call)) })),
    "getPlan: is not repeated after 404",
  ],
  [
    "does not read Retry-After",
    on(({ fetch }) => ({
      async fetch(input, init) {
        const { status, body } = await fetch(input, init);
        return new Response(body, { status });
      },
    })),
    "getPlan: waits as long as Retry-After asks, and not longer than a visitor does",
  ],
  [
    "throws what the parser throws",
    but((good, { fetch }) => ({
      getPlan: async (id, options) => {
        const plan = await good.getPlan(id, options).catch(async (cause: CheckoutError) => {
          if (cause.kind !== "contract") throw cause;
          return (await (await fetch(`https://strom.example.de/plans/${id}`)).json()) as never;
        });
        return plan;
      },
    })),
    "getPlan: refuses a page of HTML with status 200",
  ],
  [
    "trusts every answer",
    but((_, { fetch }) => ({
      async getPlan(id, options) {
        const answer = (await (await fetch(`https://strom.example.de/plans/${id}`, { signal: options?.signal ?? null })).json()) as {
          readonly name: string;
          readonly price: number;
        };
        return {
          id,
          name: answer.name,
          description: "",
          monthlyFeeEur: answer.price,
          offer: { module1: true, module2: true, module3: true, smartMeter: true },
        };
      },
    })),
    "getPlan: takes no wrong answer for a right one",
  ],
  [
    "offers Modul 3 alone",
    but((good) => ({
      async getPlan(...call) {
        const plan = await good.getPlan(...call);
        return { ...plan, offer: { ...plan.offer, module1: false } };
      },
    })),
    "getPlan: answers the plan that was asked for, with what can be had together",
  ],
  [
    "answers another plan",
    but((good) => ({
      async getPlan(...call) {
        return { ...(await good.getPlan(...call)), id: "pln_other" };
      },
    })),
    "getPlan: answers the plan that was asked for, with what can be had together",
  ],
  [
    "blames the server without a network",
    but((good) => ({ getPlan: (id, options) => good.getPlan(id, options).catch(asError("unavailable")) })),
    "getPlan: says that the device is offline",
  ],
  [
    "loses the name's filter",
    but((good) => ({ searchSuppliers: (query, options) => good.searchSuppliers({ ...query, name: "" }, options) })),
    "searchSuppliers: finds nothing where there is nothing",
  ],
  [
    "minds the case",
    but((good) => ({
      async searchSuppliers(query, options) {
        const page = await good.searchSuppliers(query, options);
        return { ...page, items: page.items.filter(({ name }) => name.includes(query.name.trim())) };
      },
    })),
    "searchSuppliers: finds by a part of the name, in any case and with blanks around it",
  ],
  [
    "forgets the cursor",
    but((good) => ({ searchSuppliers: ({ name }, options) => good.searchSuppliers({ name }, options) })),
    "searchSuppliers: lists all, page by page, to an end",
  ],
  [
    "ends a list after its first page",
    but((good) => ({
      async searchSuppliers(...call) {
        return { ...(await good.searchSuppliers(...call)), items: [], nextCursor: null };
      },
    })),
    "searchSuppliers: lists all, page by page, to an end",
  ],
  [
    "shares one request between two calls",
    but((good) => {
      let shared: ReturnType<CheckoutAdapter["getPlan"]> | undefined;
      return { getPlan: (...call) => (shared ??= good.getPlan(...call)) };
    }),
    "getPlan: leaves other calls alone when it is cancelled",
  ],
  [
    "fails where nobody knows the streets",
    but(() => ({ getStreets: () => Promise.reject(new Error("none")) })),
    "getGridFeeSchedule, getPlaces, getStreets: answer nothing where nobody knows, where they are there",
  ],
];

describe.each(mutants)("an adapter that %s", (_, create, caughtBy) => {
  it(`is caught: ${caughtBy}`, async () => {
    const check = checkoutAdapterChecks({ create, fixtures: nomosFixtures }).find(({ name }) => name === caughtBy);
    const caught: unknown = await check?.run().then(
      () => "it passed",
      (cause: unknown) => cause,
    );
    expect(caught).toBeInstanceOf(Nonconformance);
    const { finding } = caught as Nonconformance;
    expect(Object.values(finding).every((sentence) => sentence.length > 15)).toBe(true);
  });
});

it("takes describe and it from the globals, and says what to do where there are none", () => {
  const run: string[] = [];
  vi.stubGlobal("describe", (name: string, body: () => void) => {
    run.push(name);
    body();
  });
  vi.stubGlobal("it", (name: string) => void run.push(name));
  describeCheckoutAdapter({ create: nomos(curie), fixtures: nomosFixtures });
  expect(run.length).toBeGreaterThan(100);
  expect(new Set(run).size).toBe(run.length);
  vi.stubGlobal("it", undefined);
  expect(() => describeCheckoutAdapter({ create: nomos(curie), fixtures: nomosFixtures })).toThrow(
    /Pass them: `runner: \{ describe, it \}`/,
  );
  vi.unstubAllGlobals();
});
