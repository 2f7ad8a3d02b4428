import { createSandbox, demoClient, type ApiVersion, type Sandbox, type SandboxClient, type SandboxOptions } from "stromkasse/sandbox";

/** The clock of every sandbox here. */
export const now = new Date("2026-03-10T09:00:00.000Z");

/** A sandbox that asks for no token, at a fixed time. */
export function openSandbox(options: SandboxOptions = {}): Sandbox {
  return createSandbox({ auth: "none", now: () => now, ...options });
}

export interface Answer<Body> {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Body;
}

/** What a refusal's body holds. */
export interface Envelope {
  readonly code: string;
  readonly message: string;
  readonly requestId: string;
  readonly docs: string;
  readonly errors?: readonly { readonly code: string; readonly field: string; readonly message: string }[];
}

/** Calls and reads the JSON of the answer, whose shape the caller knows. */
export async function call<Body = Envelope>(
  sandbox: Sandbox,
  path: string,
  init: RequestInit & { readonly version?: ApiVersion } = {},
): Promise<Answer<Body>> {
  const { version, ...rest } = init;
  const headers = new Headers(rest.headers);
  if (version) headers.set("X-API-Version", version);
  const response = await sandbox.fetch(path, { ...rest, headers });
  return { status: response.status, headers: response.headers, body: (await response.json()) as Body };
}

/** Posts an order. */
export function post<Body = Envelope>(
  sandbox: Sandbox,
  body: unknown,
  { version, headers }: { readonly version?: ApiVersion; readonly headers?: Record<string, string> } = {},
): Promise<Answer<Body>> {
  return call<Body>(sandbox, "/subscriptions", {
    method: "POST",
    headers: { "Content-Type": "application/json", ...headers },
    body: JSON.stringify(body),
    ...(version ? { version } : {}),
  });
}

export function basicAuth({ clientId, clientSecret }: SandboxClient = demoClient): string {
  return `Basic ${Buffer.from(`${clientId}:${clientSecret}`).toString("base64")}`;
}

/** A body that every version takes. */
export const order = {
  plan: "pln_sandbox_dynamisch",
  customer: { type: "person", first_name: "Änne", last_name: "Müller", email: "aenne@example.de" },
  address: { street: "Torstraße", house_number: "119a", zip: "10115", city: "Berlin" },
  meter: { number: "1APA0195124010", type: "smart", estimated_usage: 2500 },
  payment_method: { type: "sepa_debit", sepa_debit: { iban: "DE89370400440532013000", account_holder: "Änne Müller" } },
  next_possible_start: true,
};

type Part = "customer" | "address" | "meter";

/** The order with some fields of one part changed. */
export const withPart = (part: Part, fields: object) => ({ ...order, [part]: { ...order[part], ...fields } });

export const withIban = (iban: string) => ({
  ...order,
  payment_method: { type: "sepa_debit", sepa_debit: { iban, account_holder: "Änne Müller" } },
});

/** The order with these modules. */
export const withModules = (modules: object) => ({ ...order, product_orders: [{ type: "14a_enwg", "14a_enwg": modules }] });

/** Posts to any path. */
export function postTo<Body = Envelope>(sandbox: Sandbox, path: string, body: unknown, version?: ApiVersion): Promise<Answer<Body>> {
  const init = { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(body) };
  return call<Body>(sandbox, path, version ? { ...init, version } : init);
}

/** What lists answer. */
export interface List<Item> {
  readonly items: readonly Item[];
  readonly next_page: string | null;
}

export interface WireReduction {
  readonly id: string;
  readonly subscription: string;
  readonly type: string;
  readonly status: string;
  readonly valid_from: string | null;
  readonly valid_until: string | null;
}

export interface WireMeterOrder {
  readonly id: string;
  readonly status: string;
  readonly blocked_at?: string | null;
  readonly blocked_reason?: string | null;
  readonly cancelled_reason?: string | null;
  readonly appointment_at?: string | null;
  readonly installed_at?: string | null;
  readonly activated_at?: string | null;
  readonly updated_at?: string;
}

/** Orders and gives the subscription's id. */
export async function subscribe(sandbox: Sandbox, body: unknown = order): Promise<string> {
  return (await post<{ readonly id: string }>(sandbox, body)).body.id;
}

/** The codes and fields of a refusal. */
export const faultsIn = ({ body }: Answer<Envelope>) => (body.errors ?? []).map(({ code, field }) => `${code} ${field}`.trim());
