import { sandboxOffers, sandboxPlans, type Sandbox, type SandboxOptions, type WireSubscription } from "stromkasse/sandbox";
import { describe, expect, it } from "vitest";
import { call, openSandbox, order, post } from "./support.ts";

const quotePath = "/plans/pln_sandbox_dynamisch/quote?zip_code=10115&usage=2500";

/** Everything that the seed decides on. */
async function fingerprint(sandbox: Sandbox, before?: () => Promise<unknown>) {
  await before?.();
  const order1 = await post<WireSubscription>(sandbox, order);
  const quote = await call(sandbox, quotePath);
  const suppliers = await call(sandbox, "/market-partners?limit=100");
  return { order: order1.body, quote: quote.body, suppliers: suppliers.body };
}

describe("the sandbox", () => {
  it("gives the same answers for the same seed, and others for another", async () => {
    const first = await fingerprint(openSandbox({ seed: 7 }));
    expect(await fingerprint(openSandbox({ seed: 7 }))).toEqual(first);
    const other = await fingerprint(openSandbox({ seed: 8 }));
    expect(other.order.id).not.toBe(first.order.id);
    expect(other.quote).not.toEqual(first.quote);
    expect(other.suppliers).not.toEqual(first.suppliers);
  });

  it("gives an order the same id whatever was asked before", async () => {
    const sandbox = openSandbox();
    const { order: plain } = await fingerprint(openSandbox());
    const { order: after } = await fingerprint(sandbox, () =>
      Promise.all([call(sandbox, "/plans"), post(sandbox, {}), call(sandbox, "/x")]),
    );
    expect(after).toEqual(plain);
  });

  it("begins anew after a reset, with the faults it was set up with", async () => {
    const sandbox = openSandbox({ faults: [{ on: "gridFees", kind: "serverError", times: 1 }] });
    const first = await fingerprint(sandbox);
    const schedule = async () => (await call(sandbox, "/sandbox/grid-fee-schedule?zip=10115")).status;
    expect([await schedule(), await schedule()]).toEqual([500, 200]);
    sandbox.fail({ on: "everything", kind: "offline" });
    sandbox.reset();
    expect(sandbox.orders()).toEqual([]);
    expect(await fingerprint(sandbox)).toEqual(first);
    expect(await schedule()).toBe(500);
  });

  it.each([
    ["", "/plans/pln_sandbox_basis"],
    ["", "https://api.nomos.energy/plans/pln_sandbox_basis"],
    ["/api/energy", "/api/energy/plans/pln_sandbox_basis"],
    ["/api/energy", "http://localhost:3000/api/energy/plans/pln_sandbox_basis"],
  ])("under the base path '%s' answers %s: text, URL or Request", async (basePath, address) => {
    const sandbox = openSandbox({ basePath } satisfies SandboxOptions);
    const url = new URL(address, "http://localhost");
    for (const input of [address, url, new Request(url)]) expect((await sandbox.fetch(input)).status).toBe(200);
    expect((await sandbox.fetch(new Request(url), { method: "PUT" })).status).toBe(405);
    expect((await sandbox.fetch("/plans")).status).toBe(basePath === "" ? 200 : 404);
  });

  it("echoes the version, and refuses one that it does not speak", async () => {
    const sandbox = openSandbox();
    expect((await call(sandbox, "/plans")).headers.get("x-api-version")).toBe("2026-05-27.curie");
    const edison = await call(sandbox, "/plans/pln_unknown", { version: "2026-01-29.edison" });
    expect(edison.headers.get("x-api-version")).toBe("2026-01-29.edison");
    const refused = await call(sandbox, "/plans", { headers: { "X-API-Version": "2025-12-01.chucky" } });
    expect(refused).toMatchObject({ status: 400, body: { errors: [{ code: "upgrade_api_version", field: "" }] } });
  });

  it("refuses unknown paths and wrong methods with an envelope of their own", async () => {
    const sandbox = openSandbox();
    const unknown = await call(sandbox, "/leads");
    const wrong = await call(sandbox, "/subscriptions", { method: "DELETE" });
    expect(unknown).toMatchObject({ status: 404, body: { code: "NOT_FOUND" } });
    expect(wrong).toMatchObject({ status: 405, body: { code: "METHOD_NOT_ALLOWED" } });
    expect(wrong.body.docs).toBe("https://docs.nomos.energy/api-references/errors/METHOD_NOT_ALLOWED");
    expect(wrong.body.requestId).toMatch(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
    expect(wrong.body.requestId).not.toBe(unknown.body.requestId);
  });

  it("sells what its plans say", async () => {
    const { body } = await call<{ items: readonly unknown[] }>(openSandbox(), "/plans");
    expect(body.items).toHaveLength(sandboxPlans.length);
    expect(body.items[0]).toMatchObject({
      id: "pln_sandbox_dynamisch",
      name: "Dynamisch Plus",
      price: 10.99,
      enwg14aOptions: { module_1: true, module_2: true, module_3: true },
    });
    expect(sandboxOffers["pln_sandbox_modul1"]).toEqual({ module1: true, module2: false, module3: false, smartMeter: true });
    expect(sandboxPlans.map(({ offer }) => Object.values(offer).filter(Boolean).length)).toEqual([4, 2, 0, 4]);
  });
});
