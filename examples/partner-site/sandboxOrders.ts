import type { Sandbox, SandboxClient } from "stromkasse/sandbox";
import { isRecord } from "./json.ts";

/** A contract as the API has it, its parts written out and the IBAN masked. */
export interface OrderedContract {
  readonly contract: Readonly<Record<string, unknown>>;
  /** Smart meter and modules that were ordered with it: the API's contracts do not say. */
  readonly products: readonly string[];
}

/** Reads the newest contracts. @throws Error where the sandbox does not answer. */
export type ReadOrders = () => Promise<readonly OrderedContract[]>;

/** As many as are read; each costs a call. */
const shown = 20;

/** Reads what a sandbox received, through its API and by its door at the back: the checkout's handler shows contracts to nobody but their customers. */
export function createOrdersReader(sandbox: Sandbox, { clientId, clientSecret }: SandboxClient): ReadOrders {
  async function call(path: string, init: RequestInit): Promise<Readonly<Record<string, unknown>>> {
    const response = await sandbox.fetch(path, { ...init, signal: AbortSignal.timeout(10_000) });
    const body: unknown = response.ok ? await response.json() : null;
    if (!isRecord(body)) throw new Error(`${path}: ${response.status}`);
    return body;
  }

  return async () => {
    const { access_token } = await call("/oauth/token", {
      method: "POST",
      headers: { Authorization: `Basic ${btoa(`${clientId}:${clientSecret}`)}` },
      body: new URLSearchParams({ grant_type: "client_credentials" }),
    });
    const init = { headers: { Authorization: `Bearer ${String(access_token)}` } };
    const { items } = await call(`/subscriptions?limit=${shown}`, init);
    const ids = Array.isArray(items) ? items.filter(isRecord).map(({ id }) => String(id)) : [];
    return Promise.all(
      ids.map(async (id) => ({
        contract: await call(`/subscriptions/${encodeURIComponent(id)}`, init),
        products: productsOf(sandbox, id),
      })),
    );
  };
}

function productsOf(sandbox: Sandbox, subscriptionId: string): readonly string[] {
  const products = sandbox.orders().find(({ id }) => id === subscriptionId)?.request.product_orders ?? [];
  return products.flatMap((product) =>
    product.type === "smart-meter"
      ? ["smart-meter"]
      : Object.entries(product["14a_enwg"] ?? {}).flatMap(([module, isOrdered]) => (isOrdered ? [module] : [])),
  );
}
