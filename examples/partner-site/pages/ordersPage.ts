import { Hono } from "hono";
import { html } from "hono/html";
import type { StoredDeclaration } from "../declarations.ts";
import { isRecord } from "../json.ts";
import type { OrderedContract, ReadOrders } from "../sandboxOrders.ts";
import { page, type Html } from "./layout.ts";

const dateTime = new Intl.DateTimeFormat("de-DE", { dateStyle: "long", timeStyle: "medium", timeZone: "Europe/Berlin" });

type Fields = Readonly<Record<string, unknown>>;

/**
 * `GET /orders`: the newest contracts, as the API has them, and the withdrawals and cancellations that arrived here. For the
 * demonstration only: a real site shows contracts to nobody but their customers.
 */
export function ordersPage(readOrders: ReadOrders, declarations: () => readonly StoredDeclaration[]): Hono {
  return new Hono().get("/orders", async (context) => {
    try {
      const content = html`${listOf(await readOrders())}${declarationList(declarations())}`;
      return context.html(page("Bestellungen", content));
    } catch {
      const content = html`<p>Die Sandbox antwortet nicht. <a href="/orders">Noch einmal versuchen</a></p>
        ${declarationList(declarations())}`;
      return context.html(page("Bestellungen", content), 502);
    }
  });
}

function listOf(orders: readonly OrderedContract[]): Html {
  if (orders.length === 0) return html`<p>Noch keine Bestellung. <a href="/#tarif">Jetzt eine aufgeben</a></p>`;
  return html`<p>Was die Sandbox erhalten hat, die neueste zuerst.</p>
    ${orders.map(contractCard)}`;
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

function contractCard({ contract, products }: OrderedContract): Html {
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
