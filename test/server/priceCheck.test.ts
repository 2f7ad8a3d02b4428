import type { LogEntry } from "stromkasse/server";
import { describe, expect, it } from "vitest";
import { pass, settled, withMadeUpTime } from "./orderTime.ts";
import { curie, edison } from "./customerSupport.ts";
import { beside, consents, newKey, open, orderBody, outcomes, personal, plan, type Answer, type Opened } from "./support.ts";

withMadeUpTime();

type Path = "none" | "flat" | "percentage";
const flags: Readonly<Record<Path, string>> = { none: "", flat: "&14a_module_1=true", percentage: "&14a_module_2=true" };
const quotePath = (path: Path) => `/plans/${plan}/quote?zip_code=10115&usage=2500&meter_type=smart${flags[path]}`;
const products = (path: Path) =>
  path === "none" ? {} : { product_orders: [{ type: "14a_enwg", "14a_enwg": path === "flat" ? { module_1: true } : { module_2: true } }] };

/** What the browser half says it showed, by the answer to its quote. */
function shownOf({ body }: Answer, path: Path) {
  const [base, variable] = body["components"] as readonly [{ readonly amount: number }, { readonly unit_amount: number }];
  return {
    monthly_eur: Number(body["amount"]),
    base_monthly_eur: base.amount,
    eur_per_kwh: variable.unit_amount,
    quoted_at: String(body["quoted_at"]),
    priced_path: path,
  };
}

const ask = async ({ send }: Opened, path: Path, version: string) =>
  shownOf(await settled(send(quotePath(path), { headers: { "X-API-Version": version } })), path);
const ordering = (shown: object, path: Path = "none", more: object = {}) => ({
  ...orderBody,
  ...products(path),
  metadata: { consents, shown_price: shown, ...more },
});
/** Another process in front of the same sandbox: it has passed no price on. */
const forgetful = ({ options }: Opened, timing = {}) => open({ ...options, onLog: () => {}, timing });
const checksOf = ({ sandbox }: Opened) => sandbox.orders().map(({ request }) => request.metadata?.["price_check"]);
const checksInLog = ({ log }: Pick<Opened, "log">) =>
  log.flatMap((entry) => (entry.event === "order" ? [`${entry.level} ${entry.priceCheck}`] : []));

describe("the price that was shown", () => {
  it.each([
    ["none", curie],
    ["flat", curie],
    ["percentage", curie],
    ["none", edison],
    ["flat", edison],
  ] as const)("with the module path %s on %s, is one that was passed on a while ago", async (path, version) => {
    const opened = open();
    const shown = await ask(opened, path, version);
    await settled(opened.order(newKey(), ordering(shown, path), { "X-API-Version": version }));
    expect(checksOf(opened)).toEqual([{ status: "matches", quoted_at: shown.quoted_at }]);
    expect(checksInLog(opened)).toEqual(["info matches"]);
    expect(opened.calls()).toEqual([`GET ${quotePath(path)}`, "POST /subscriptions"]);
  });

  it("was priced without the module on edison, which knows no Modul 2", async () => {
    const opened = open();
    const shown = await ask(opened, "none", edison);
    await settled(opened.order(newKey(), ordering(shown, "percentage"), { "X-API-Version": edison }));
    expect(checksOf(opened)).toMatchObject([{ status: "matches" }]);
  });

  it("is asked for by a process that has not passed it on, and by one that has forgotten it", async () => {
    const first = open();
    const shown = await ask(first, "flat", curie);
    await settled(forgetful(first).order(newKey(), ordering(shown, "flat")));
    await pass(3_600_001);
    await settled(first.order(newKey(), ordering(shown, "flat")));
    expect(checksOf(first)).toMatchObject([{ status: "matches" }, { status: "matches" }]);
    const asked = [`GET ${quotePath("flat")}`, "POST /subscriptions"];
    expect(first.calls()).toEqual([`GET ${quotePath("flat")}`, ...asked, ...asked]);
  });

  it.each([
    ["monthly_eur", 1],
    ["base_monthly_eur", -10],
    ["eur_per_kwh", 0.05],
    ["priced_path", "flat"],
  ])("is noted as another one where its %s is %s, and orders all the same", async (name, value) => {
    const opened = open();
    const shown = await ask(opened, "none", curie);
    const answer = await settled(opened.order(newKey(), ordering({ ...shown, [name]: value })));
    expect(answer.status).toBe(200);
    expect(checksOf(opened)).toEqual([{ status: "differs", ...shown, quoted_at: expect.any(String) }]);
    expect(opened.sandbox.orders()[0]?.request.metadata?.["shown_price"]).toMatchObject({ [name]: value });
    expect(checksInLog(opened)).toEqual(["warn differs"]);
    expect(personal.filter((part) => JSON.stringify(opened.log).includes(part))).toEqual([]);
  });

  it("is one of those that were shown of late, also when there is a newer one by now", async () => {
    const opened = open();
    const older = await ask(opened, "none", curie);
    opened.sandbox.fail({ on: "quote", kind: "rewritten", rewrite: (body) => ({ ...(body as object), amount: 99.5 }) });
    expect((await ask(opened, "none", curie)).monthly_eur).toBe(99.5);
    await settled(opened.order(newKey(), ordering(older)));
    expect(checksOf(opened)).toEqual([{ status: "matches", quoted_at: older.quoted_at }]);
  });

  it.each(["serverError", "dropBefore", "wrongSchema", "malformedJson", "rateLimited"] as const)(
    "is not known where the API's price ends in %s, and orders all the same",
    async (kind) => {
      const opened = open();
      const shown = await ask(opened, "none", curie);
      const log: LogEntry[] = [];
      const other = open({ ...opened.options, onLog: (entry) => log.push(entry) });
      opened.sandbox.fail({ on: "quote", kind });
      expect((await settled(other.order(newKey(), ordering(shown)))).status).toBe(200);
      expect(checksOf(opened)).toEqual([{ status: "unknown" }]);
      expect(checksInLog({ log })).toEqual(["info unknown"]);
      // Where a price was passed on, it still is another one.
      expect((await settled(opened.order(newKey(), ordering({ ...shown, monthly_eur: 1 })))).status).toBe(200);
      expect(checksOf(opened)[1]).toEqual({ status: "differs", ...shown });
    },
  );

  it("is waited for only so long", async () => {
    const opened = open();
    const shown = await ask(opened, "none", curie);
    opened.sandbox.fail({ on: "quote", kind: "latency", latencyMs: 600_000 });
    expect((await settled(forgetful(opened).order(newKey(), ordering(shown)))).status).toBe(200);
    expect(checksOf(opened)).toEqual([{ status: "unknown" }]);
  });

  it("is not asked for where the handler is told to", async () => {
    const opened = open();
    const shown = await ask(opened, "none", curie);
    await settled(forgetful(opened, { priceMs: 0 }).order(newKey(), ordering(shown)));
    expect(checksOf(opened)).toEqual([{ status: "unknown" }]);
  });

  it("stays one order however often it is sent, and by however many processes", async () => {
    const opened = open();
    const shown = await ask(opened, "none", curie);
    const key = newKey();
    const two = beside(opened);
    const tries = [opened, two, opened, two].map(({ order }, index) => order(key, ordering({ ...shown, monthly_eur: 70 + index })));
    const answers = await settled(Promise.all(tries));
    const later = await settled(opened.order(key, ordering({ ...shown, monthly_eur: 1 })));
    expect(new Set([...answers, later].map(({ status, body }) => `${status} ${String(body["id"])}`)).size).toBe(1);
    expect(opened.sandbox.orders()).toHaveLength(1);
    expect(outcomes(opened.log).filter((outcome) => outcome === "stored")).toHaveLength(1);
    expect(opened.calls().filter((call) => call.startsWith("POST"))).toEqual(["POST /subscriptions"]);
  });

  it("is checked anew when an order is sent anew, and is one order after an answer that got lost", async () => {
    const opened = open();
    const shown = await ask(opened, "none", curie);
    opened.sandbox.fail({ on: "order", kind: "dropAfter", times: 1 });
    const key = newKey();
    const first = await settled(opened.order(key, ordering(shown)));
    const again = await settled(opened.order(key, ordering(shown)));
    expect([first.status, again.status]).toEqual([200, 200]);
    expect(checksOf(opened)).toMatchObject([{ status: "matches" }]);
  });

  it("is the server's to check: what the sender says of a check is dropped", async () => {
    const opened = open();
    const shown = await ask(opened, "none", curie);
    const claimed = { price_check: { status: "matches" } };
    await settled(opened.order(newKey(), ordering({ ...shown, monthly_eur: 1 }, "none", claimed)));
    await settled(opened.order(newKey(), { ...orderBody, metadata: { consents, ...claimed } }));
    expect(checksOf(opened)).toMatchObject([{ status: "differs" }, undefined]);
  });

  it("is noted as far as the metadata has room", async () => {
    const opened = open();
    const shown = { ...(await ask(opened, "none", curie)), monthly_eur: 1 };
    const room = async (free: number) => {
      const key = newKey();
      const dated = { ...consents, at: new Date(0).toISOString() };
      const without = { consents: dated, shown_price: shown, checkout_id: key, note: [] as string[] };
      const left = 10_000 - free - JSON.stringify(without).length;
      const note = Array.from({ length: Math.ceil(left / 1_000) }, (_, index) => "x".repeat(Math.min(1_000, left - index * 1_000) - 3));
      // Commas stand between the pieces, and none after the last.
      await settled(opened.order(key, { ...orderBody, metadata: { ...without, note: [...note.slice(0, -1), `${note.at(-1)}x`] } }));
      return checksOf(opened).at(-1);
    };
    expect(await room(500)).toMatchObject({ status: "differs", base_monthly_eur: expect.any(Number) });
    expect(await room(100)).toEqual({ status: "differs" });
    expect(await room(10)).toBeUndefined();
    expect(opened.sandbox.orders()).toHaveLength(3);
  });
});
