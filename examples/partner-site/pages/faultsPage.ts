import { Hono } from "hono";
import { csrf } from "hono/csrf";
import { html } from "hono/html";
import type { Sandbox, SandboxFault } from "stromkasse/sandbox";
import { soldPlans } from "../plans.ts";
import { page, type Html } from "./layout.ts";

interface Switch {
  readonly label: string;
  readonly fault: SandboxFault;
}

/** The bad days on offer, by the name their button sends. */
const switches: Readonly<Record<string, Switch>> = {
  priceSlow: { label: "Preis: kommt nach 4 Sekunden", fault: { on: "quote", kind: "latency", latencyMs: 4_000 } },
  priceNever: { label: "Preis: kommt nie", fault: { on: "quote", kind: "latency", latencyMs: Infinity } },
  priceRateLimited: { label: "Preis: zu viele Anfragen (429)", fault: { on: "quote", kind: "rateLimited", retryAfterSeconds: 1 } },
  priceError: { label: "Preis: Serverfehler (500)", fault: { on: "quote", kind: "serverError" } },
  priceGateway: { label: "Preis: HTML-Seite eines Gateways (502)", fault: { on: "quote", kind: "badGateway" } },
  priceMalformed: { label: "Preis: Antwort bricht mittendrin ab", fault: { on: "quote", kind: "malformedJson" } },
  priceWrong: { label: "Preis: Text, wo Zahlen hingehören", fault: { on: "quote", kind: "wrongSchema" } },
  planError: { label: "Tarif: Serverfehler (500)", fault: { on: "plan", kind: "serverError" } },
  suppliersError: { label: "Versorgersuche: Serverfehler (500)", fault: { on: "suppliers", kind: "serverError" } },
  orderSlow: { label: "Bestellung: dauert 6 Sekunden", fault: { on: "order", kind: "latency", latencyMs: 6_000 } },
  orderRateLimited: { label: "Bestellung: zu viele Anfragen (429)", fault: { on: "order", kind: "rateLimited" } },
  orderError: { label: "Bestellung: Serverfehler (500)", fault: { on: "order", kind: "serverError" } },
  orderDropBefore: { label: "Bestellung: Verbindung bricht ab, bevor sie ankommt", fault: { on: "order", kind: "dropBefore" } },
  orderDropAfter: { label: "Bestellung: Verbindung bricht ab, nachdem sie gespeichert ist", fault: { on: "order", kind: "dropAfter" } },
  orderMalformed: { label: "Bestellung: Antwort bricht mittendrin ab", fault: { on: "order", kind: "malformedJson" } },
};

/** `GET /sandbox`: switches that make the sandbox behave badly, to see what the checkout makes of it. No part of a real site. */
export function faultsPage(sandbox: Sandbox): Hono {
  const on = new Set<string>();
  const apply = () => {
    sandbox.clearFaults();
    for (const name of on) if (switches[name]) sandbox.fail(switches[name].fault);
  };
  return new Hono()
    .use("/sandbox", csrf())
    .get("/sandbox", (context) => context.html(page("Störungen", faultsForm(on))))
    .post("/sandbox", async (context) => {
      const { fault, reset } = await context.req.parseBody();
      if (reset !== undefined) on.clear();
      else if (typeof fault === "string" && Object.hasOwn(switches, fault) && !on.delete(fault)) on.add(fault);
      apply();
      return context.redirect("/sandbox", 303);
    });
}

function faultsForm(on: ReadonlySet<string>): Html {
  return html`<p>
      Jeder Schalter wirkt auf alle Anfragen, bis er wieder aus ist. Was die Kasse liest, versucht sie bis zu dreimal; eine Bestellung
      sendet sie nur einmal.
    </p>
    <form method="post" action="/sandbox">
      <ul class="switches">
        ${Object.entries(switches).map(
          ([name, { label }]) =>
            html`<li>
              <button class="switch" name="fault" value="${name}" aria-pressed="${on.has(name) ? "true" : "false"}">${label}</button>
            </li>`,
        )}
      </ul>
      <button class="button button--quiet" name="reset" value="all">Alle aus</button>
    </form>
    <h2>Andere Tarife und Versionen</h2>
    <ul>
      ${Object.entries(soldPlans).map(([short, { note }]) => html`<li><a href="/?plan=${short}">${short}</a>: ${note}</li>`)}
      <li><a href="/?version=edison">edison</a>: die ältere Version der Schnittstelle</li>
      <li><a href="/?zip=10115&amp;usage=3.500">zip und usage</a>: vorausgefüllt</li>
    </ul>`;
}
