import { createSandbox, demoClient, type Sandbox, type SandboxOptions } from "stromkasse/sandbox";
import { createCheckoutHandler, memoryLedger, type CheckoutHandlerOptions, type LogEntry } from "stromkasse/server";

export const plan = "pln_sandbox_dynamisch";
export const site = "https://strom.example.de";

/** What was agreed to, as little of it as an order needs. */
export const consents = { terms: true, mandate: true };

/** A body that every version takes, for the plan that is sold. */
export const orderBody = {
  plan,
  customer: { type: "person", first_name: "Änne", last_name: "Müller", email: "aenne@example.de" },
  address: { street: "Torstraße", house_number: "119x", zip: "10115", city: "Berlin" },
  meter: { number: "1APA0195124010", type: "smart", estimated_usage: 2500 },
  payment_method: { type: "sepa_debit", sepa_debit: { iban: "DE89370400440532013000", account_holder: "Änne Müller" } },
  next_possible_start: true,
  metadata: { consents },
};

/** Everything of the order that nobody may find anywhere but in the order. */
// No part of it may be written in hexadecimal digits alone and be short: a random request id would hold it now and then.
export const personal = ["Änne", "Müller", "aenne@", "Torstra", "119x", "10115", "1APA0195124010", "DE8937"];

/** What a refusal's body holds. */
export interface Envelope {
  readonly code: string;
  readonly message: string;
  readonly requestId: string;
  readonly errors?: readonly { readonly code: string; readonly field: string }[];
}

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Envelope & Readonly<Record<string, unknown>>;
}

/** A request that reached the API. */
export interface Arrived {
  readonly method: string;
  /** Path and query. */
  readonly path: string;
  readonly headers: Headers;
}

export type Fetch = typeof globalThis.fetch;

/** The address that a `fetch` was called with. */
export const addressOf = (input: Parameters<Fetch>[0]): string => (input instanceof Request ? input.url : input.toString());

/** A `fetch` to a sandbox that keeps what arrived. */
export function watched(fetch: (input: string, init: RequestInit | undefined) => Promise<Response>) {
  const arrived: Arrived[] = [];
  const watching: Fetch = (input, init) => {
    const { pathname, search } = new URL(addressOf(input));
    arrived.push({ method: init?.method ?? "GET", path: pathname + search, headers: new Headers(init?.headers) });
    return fetch(addressOf(input), init);
  };
  /** What arrived, the token's requests left out. */
  const calls = () => arrived.filter(({ path }) => path !== "/oauth/token").map(({ method, path }) => `${method} ${path}`);
  return { fetch: watching, arrived, calls };
}

export interface Opened {
  readonly sandbox: Sandbox;
  readonly log: LogEntry[];
  readonly arrived: readonly Arrived[];
  readonly calls: () => readonly string[];
  readonly options: CheckoutHandlerOptions;
  /** Calls the handler. */
  readonly send: (path: string, init?: RequestInit) => Promise<Answer>;
  /** Posts an order; `key` is its idempotency key. */
  readonly order: (key: string, body?: object, headers?: Readonly<Record<string, string>>) => Promise<Answer>;
}

/** A handler at {@link site} in front of a sandbox that asks for tokens. */
export function open(options: Partial<CheckoutHandlerOptions> = {}, sandboxOptions: SandboxOptions = {}): Opened {
  const sandbox = createSandbox(sandboxOptions);
  const log: LogEntry[] = [];
  const { fetch, arrived, calls } = watched((input, init) => sandbox.fetch(input, init));
  const whole: CheckoutHandlerOptions = {
    ...demoClient,
    apiUrl: "https://api.example.com",
    plans: [plan],
    ledger: memoryLedger({ distrustMs: 0 }),
    fetch,
    onLog: (entry) => log.push(entry),
    ...options,
  };
  const handler = createCheckoutHandler(whole);
  const send = async (path: string, init?: RequestInit) => read(await handler(new Request(site + path, init)));
  return {
    sandbox,
    log,
    arrived,
    calls,
    options: whole,
    send,
    order: (key, body, headers) => send("/subscriptions", post(key, body, headers)),
  };
}

/** A second process beside the first: another handler with the same options. */
export function beside({ options }: Opened, changed: Partial<CheckoutHandlerOptions> = {}): Pick<Opened, "order"> {
  const handler = createCheckoutHandler({ ...options, ...changed });
  return { order: async (key, body, headers) => read(await handler(new Request(`${site}/subscriptions`, post(key, body, headers)))) };
}

/** The request that orders. */
export function post(key: string, body: object = orderBody, headers: Readonly<Record<string, string>> = {}): RequestInit {
  return {
    method: "POST",
    headers: { "Content-Type": "application/json", "Idempotency-Key": key, ...headers },
    body: JSON.stringify(body),
  };
}

async function read(response: Response): Promise<Answer> {
  const text = await response.text();
  return { status: response.status, headers: response.headers, body: (text === "" ? {} : JSON.parse(text)) as Answer["body"] };
}

/** A key as the browser makes it. */
export const newKey = (): string => crypto.randomUUID();

/** How orders ended, by the log. */
export const outcomes = (log: readonly LogEntry[]) => log.flatMap((entry) => (entry.event === "order" ? [entry.outcome] : []));

/** How often each checkout is stored in the sandbox. */
export function storedTimes(sandbox: Sandbox): Readonly<Record<string, number>> {
  const times: Record<string, number> = {};
  for (const { request } of sandbox.orders()) {
    const id = request.metadata?.["checkout_id"];
    const key = typeof id === "string" ? id : "none";
    times[key] = (times[key] ?? 0) + 1;
  }
  return times;
}

/** A promise and what settles it. */
export function gate(): { readonly opened: Promise<void>; readonly open: () => void } {
  let open = () => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { opened, open };
}
