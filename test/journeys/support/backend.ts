import type { withPartnerSite } from "./site.ts";
import { orderBody } from "./orders.ts";

/** The site's backend without a browser: nothing is sent but what is written here. */
export function backendOf(site: ReturnType<typeof withPartnerSite>) {
  return {
    get: (path: string, headers: Readonly<Record<string, string>> = {}) => fetch(site.url() + path, { headers }),
    order: (key: string, body: object | string = orderBody(key), headers: Readonly<Record<string, string>> = {}) =>
      fetch(`${site.url()}/api/energy/subscriptions`, {
        method: "POST",
        headers: { "Content-Type": "application/json", "Idempotency-Key": key, "X-API-Version": "2026-05-27.curie", ...headers },
        body: typeof body === "string" ? body : JSON.stringify(body),
      }),
  };
}
