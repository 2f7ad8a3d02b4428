import { Hono } from "hono";
import { csrf } from "hono/csrf";
import { html } from "hono/html";
import type { Sandbox, SandboxMarket } from "stromkasse/sandbox";
import { page, type Html } from "./layout.ts";

interface Turn {
  readonly label: string;
  readonly take: (market: SandboxMarket) => void;
}

/** What time, grid operators and metering companies can be made to do, by the name that a button sends. */
const turns: Readonly<Record<string, Turn>> = {
  day: { label: "Einen Tag weiter", take: ({ advance }) => advance(1) },
  week: { label: "Eine Woche weiter", take: ({ advance }) => advance(7) },
  weeks: { label: "Acht Wochen weiter", take: ({ advance }) => advance(56) },
  reject: { label: "Nächstes Modul: Der Netzbetreiber lehnt ab", take: ({ rejectNext }) => rejectNext() },
  blocked: {
    label: "Nächster Smart Meter: steht still, bis er freigegeben wird",
    take: ({ nextMeterOrder }) => nextMeterOrder({ kind: "block", reason: "grid_operator_registration" }),
  },
  cancelled: { label: "Nächster Smart Meter: wird storniert", take: ({ nextMeterOrder }) => nextMeterOrder({ kind: "cancel" }) },
  present: { label: "Nächster Smart Meter: ist schon da", take: ({ nextMeterOrder }) => nextMeterOrder({ kind: "preExisting" }) },
  unblock: { label: "Was stillsteht, freigeben", take: ({ unblock }) => unblock() },
};

const dateTime = new Intl.DateTimeFormat("de-DE", { dateStyle: "full", timeStyle: "short", timeZone: "Europe/Berlin" });

/** `GET /sandbox/markt`: lets days pass and decides what becomes of orders, to see what the customer's area makes of it. No part of a real site. */
export function marketPage(sandbox: Sandbox): Hono {
  let last: Turn | undefined;
  return new Hono()
    .use("/sandbox/markt", csrf())
    .get("/sandbox/markt", (context) => context.html(page("Zeit und Netzbetreiber", marketForm(sandbox.market.now(), last))))
    .post("/sandbox/markt", async (context) => {
      const { turn } = await context.req.parseBody();
      last = typeof turn === "string" && Object.hasOwn(turns, turn) ? turns[turn] : undefined;
      last?.take(sandbox.market);
      return context.redirect("/sandbox/markt", 303);
    });
}

function marketForm(now: Date, last: Turn | undefined): Html {
  return html`<p>
      In der Sandbox ist es <strong>${dateTime.format(now)} Uhr</strong>. Der <a href="/kundenbereich">Kundenbereich</a> zeigt beim nächsten
      Laden, was daraus geworden ist.
    </p>
    ${last ? html`<p class="hint">Erledigt: ${last.label}.</p>` : ""}
    <form method="post" action="/sandbox/markt">
      <ul class="switches">
        ${Object.entries(turns).map(
          ([name, { label }]) => html`<li><button class="button button--quiet" name="turn" value="${name}">${label}</button></li>`,
        )}
      </ul>
    </form>`;
}
