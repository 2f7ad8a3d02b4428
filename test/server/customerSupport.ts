import { createNomosCustomerAdapter, type CustomerAdapter, type NomosApiVersion } from "stromkasse/nomos";
import type { SandboxOptions } from "stromkasse/sandbox";
import { createCheckoutHandler, type CheckoutHandlerOptions, type CustomerAccess } from "stromkasse/server";
import { addressOf, consents, newKey, open, orderBody, post, site, type Answer, type Opened } from "./support.ts";

export const curie: NomosApiVersion = "2026-05-27.curie";
export const edison: NomosApiVersion = "2026-01-29.edison";

/** A contract in the sandbox and what was ordered with it. */
export interface Contract {
  readonly subscription: string;
  readonly customer: string;
  readonly reduction: string;
  readonly meterOrder: string;
}

export interface Area extends Pick<Opened, "sandbox" | "log" | "options"> {
  readonly mine: Contract;
  readonly theirs: Contract;
  /** The customer's adapter, as in the browser. */
  readonly adapter: CustomerAdapter;
  /** Calls the handler in the area's version. */
  readonly send: (path: string, init?: RequestInit) => Promise<Answer>;
  /** Posts JSON to the handler. */
  readonly write: (path: string, body: unknown, headers?: Readonly<Record<string, string>>) => Promise<Answer>;
  /** What has reached the API since the contracts were made, tokens left out. */
  readonly calls: () => readonly string[];
}

export interface AreaOptions {
  readonly version?: NomosApiVersion;
  /** What `authorize` says; the customer unless told. */
  readonly access?: (mine: Contract) => CustomerAccess | null;
  readonly handler?: Partial<CheckoutHandlerOptions>;
  readonly sandbox?: SandboxOptions;
  /** The body of both contracts' orders. */
  readonly order?: object;
}

/** What is ordered with each contract. */
const wholeOrder = {
  ...orderBody,
  meter: { ...orderBody.meter, type: "analog" },
  product_orders: [{ type: "smart-meter" }, { type: "14a_enwg", "14a_enwg": { module_1: true } }],
  metadata: { consents, checkout_id: "c", planned_modules: ["module3", "secret"], note: "internal" },
};

/** A handler in front of a sandbox in which somebody and somebody else have a contract, a module and a meter order each. */
export async function openArea(options: AreaOptions = {}): Promise<Area> {
  const { version = curie, access = ({ customer }: Contract) => ({ customer }), order = wholeOrder } = options;
  const opened = open(
    { authorize: () => access(mine), basePath: "/api/energy", ...options.handler },
    { auth: "none", now: () => new Date("2026-03-10T09:00:00Z"), ...options.sandbox },
  );
  const { sandbox } = opened;
  const idOf = async (path: string, init?: RequestInit): Promise<string> => {
    const body = (await (await sandbox.fetch(path, init)).json()) as { readonly id?: string; readonly items?: readonly { id: string }[] };
    return body.id ?? body.items?.[0]?.id ?? "none";
  };
  const contract = async (): Promise<Contract> => {
    const subscription = await idOf("/subscriptions", post(newKey(), order));
    const filter = `filter%5Bsubscription%5D%5Beq%5D=${subscription}`;
    return {
      subscription,
      customer: sandbox.orders().at(-1)?.subscription.customer ?? "none",
      reduction: await idOf(`/grid-fee-reductions?${filter}`),
      meterOrder: await idOf(`/meter-orders?${filter}`),
    };
  };
  const mine = await contract();
  const theirs = await contract();
  const handler = createCheckoutHandler(opened.options);
  const send: Area["send"] = (path, init) => {
    const headers = new Headers(init?.headers);
    if (!headers.has("X-API-Version")) headers.set("X-API-Version", version);
    return opened.send(`/api/energy${path}`, { ...init, headers });
  };
  return {
    sandbox,
    log: opened.log,
    options: opened.options,
    calls: opened.calls,
    mine,
    theirs,
    send,
    write: (path, body, headers) =>
      send(path, {
        method: "POST",
        headers: { "Content-Type": "application/json", ...headers },
        body: typeof body === "string" ? body : JSON.stringify(body),
      }),
    adapter: createNomosCustomerAdapter({
      baseUrl: `${site}/api/energy`,
      apiVersion: version,
      fetch: (input, init) => handler(new Request(addressOf(input), init)),
    }),
  };
}

/** The query of a contract's list. */
export const listOf = (subscription: string, more = ""): string => `?filter%5Bsubscription%5D%5Beq%5D=${subscription}${more}`;

/** The error that a call of the adapter rejects with. */
export async function errorOf(call: Promise<unknown>): Promise<unknown> {
  try {
    await call;
  } catch (cause) {
    return cause;
  }
  throw new Error("It was answered");
}
