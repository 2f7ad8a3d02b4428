import { Hono } from "hono";
import { html } from "hono/html";
import type { StoredDeclaration } from "../declarations.ts";
import type { EnergyApi } from "../energyApi.ts";
import { isRecord, parseJson } from "../orderDesk.ts";
import { page, type Html } from "./layout.ts";

/** Smart meter and modules that were ordered with a contract, by its id. */
export type OrderedProducts = (subscriptionId: string) => readonly string[];

/** As many as the page shows; each costs a call. */
const shown = 20;

const dateTime = new Intl.DateTimeFormat("de-DE", { dateStyle: "long", timeStyle: "medium", timeZone: "Europe/Berlin" });

type Fields = Readonly<Record<string, unknown>>;

/**
 * `GET /orders`: the newest contracts, as the API has them, and the withdrawals and cancellations that arrived here. For the demonstration only: a real site shows contracts to nobody
 * but their customers.
 */
export function ordersPage(api: EnergyApi, productsOf: OrderedProducts, declarations: () => readonly StoredDeclaration[]): Hono {
  const read = async (path: string): Promise<unknown> => {
    const response = await api.call(path, { headers: {}, signal: AbortSignal.timeout(10_000) });
    if (!response.ok) throw new Error(`${path}: ${response.status}`);
    return parseJson(await response.text());
  };
  return new Hono().get("/orders", async (context) => {
    try {
      const list = await read(`/subscriptions?limit=${shown}`);
      const ids = itemsOf(list).map((item) => textOf(item.id));
      const contracts = await Promise.all(ids.map((id) => read(`/subscriptions/${encodeURIComponent(id)}`)));
      const content = html`${listOf(contracts.filter(isRecord), productsOf)}${declarationList(declarations())}`;
      return context.html(page("Bestellungen", content));
    } catch {
      const content = html`<p>Die Sandbox antwortet nicht. <a href="/orders">Noch einmal versuchen</a></p>
        ${declarationList(declarations())}`;
      return context.html(page("Bestellungen", content), 502);
    }
  });
}

function listOf(contracts: readonly Fields[], productsOf: OrderedProducts): Html {
  if (contracts.length === 0) return html`<p>Noch keine Bestellung. <a href="/#tarif">Jetzt eine aufgeben</a></p>`;
  return html`<p>Was die Sandbox erhalten hat, die neueste zuerst.</p>
    ${contracts.map((contract) => contractCard(contract, productsOf(textOf(contract.id))))}`;
}

const kindNames = { withdrawal: "Widerruf", cancellation: "Kündigung" } as const;

function declarationList(declarations: readonly StoredDeclaration[]): Html | string {
  if (declarations.length === 0) return "";
  return html`<h2>Widerrufe und Kündigungen</h2>
    ${declarations.map(
      ({ kind, receivedAt, text }) =>
        html`<article class="panel">
          <h3>${kindNames[kind]} <small>${dateTime.format(new Date(receivedAt))}</small></h3>
          <pre>${text}</pre>
        </article>`,
    )}`;
}

function contractCard(contract: Fields, products: readonly string[]): Html {
  const { customer, address, meter, supplier, metadata } = mapOfRecords(contract);
  const sepa = recordOf(recordOf(contract.payment_method).sepa_debit);
  const rows: readonly (readonly [label: string, value: string])[] = [
    ["Vertrag", textOf(contract.id)],
    ["Tarif", textOf(contract.plan)],
    ["Kundin oder Kunde", words(customer.company_name, customer.first_name, customer.last_name, customer.email)],
    ["Lieferstelle", `${words(address.street, address.house_number)}, ${words(address.zip, address.city)}`],
    ["Zähler", words(meter.number, meter.type, meter.malo)],
    ["Jahresverbrauch", `${textOf(contract.estimated_usage)} kWh`],
    ["Dazu bestellt", products.join(", ") || "nichts"],
    ["Vorgemerkt", Array.isArray(metadata.planned_modules) ? metadata.planned_modules.join(", ") || "nichts" : "nichts"],
    ["Bisheriger Versorger", textOf(supplier.name) || "keiner angegeben"],
    ["Konto", words(sepa.iban, sepa.account_holder)],
  ];
  return html`<article class="panel">
    <h2>${textOf(contract.number)} <small>${dateTime.format(new Date(textOf(contract.created_at)))}</small></h2>
    <dl class="facts">
      ${rows.map(
        ([label, value]) =>
          html`<div>
            <dt>${label}</dt>
            <dd>${value}</dd>
          </div>`,
      )}
    </dl>
    <details>
      <summary>Metadaten</summary>
      <pre>${JSON.stringify(metadata, null, 2)}</pre>
    </details>
  </article>`;
}

const itemsOf = (list: unknown): readonly Fields[] => (isRecord(list) && Array.isArray(list.items) ? list.items.filter(isRecord) : []);
const recordOf = (value: unknown): Fields => (isRecord(value) ? value : {});
const textOf = (value: unknown): string => (typeof value === "string" || typeof value === "number" ? String(value) : "");
const words = (...values: readonly unknown[]): string => values.map(textOf).filter(Boolean).join(" ");

function mapOfRecords({ customer, address, meter, supplier, metadata }: Fields) {
  return {
    customer: recordOf(customer),
    address: recordOf(address),
    meter: recordOf(meter),
    supplier: recordOf(supplier),
    metadata: recordOf(metadata),
  };
}
