import { apiVersions, type MeterOutcome, type Sandbox } from "stromkasse/sandbox";
import { describe, expect, it } from "vitest";
import { loadOpenApi, validatorFor, whyNoOpenApi, type BodyAddress, type OpenApi, type Validate } from "../support/openapi.ts";
import { call, openSandbox, post, postTo, subscribe, withModules, withPart } from "./support.ts";

const descriptions = apiVersions.map((version) => ({ version, openApi: loadOpenApi(version) }));
const isMissing = descriptions.some(({ openApi }) => openApi === null);
const outcomes: readonly MeterOutcome[] = [
  { kind: "install" },
  { kind: "cancel" },
  { kind: "preExisting" },
  { kind: "interestOnly" },
  { kind: "block", reason: "review" },
  { kind: "block", reason: "check_missing" },
  { kind: "block", reason: "grid_operator_registration" },
];
const everything = {
  ...withPart("meter", { type: "analog" }),
  product_orders: [{ type: "smart-meter" }, ...withModules({ module_1: true }).product_orders],
};

describe.skipIf(isMissing)(`the contract after the order${isMissing ? `: ${whyNoOpenApi}` : ""}`, () => {
  describe.each(descriptions)("what $version answers", ({ version, openApi }) => {
    const compiled = new Map<string, Validate>();
    /** Each description is compiled once: there are many answers. */
    const faultsOf = (path: string, body: unknown, more: Partial<BodyAddress> = {}) => {
      const key = JSON.stringify([path, more]);
      const validate =
        compiled.get(key) ?? validatorFor(openApi as OpenApi, { path, method: "get", part: "response", closed: true, ...more });
      compiled.set(key, validate);
      return validate(body);
    };
    const get = async (sandbox: Sandbox, path: string) => (await call<unknown>(sandbox, path, { version })).body;

    it("is described for meter orders on every day of every way", async () => {
      for (const outcome of outcomes) {
        const sandbox = openSandbox();
        sandbox.market.nextMeterOrder(outcome);
        await subscribe(sandbox, everything);
        for (let day = 0; day < 62; day++) {
          expect(faultsOf("/meter-orders", await get(sandbox, "/meter-orders"))).toEqual([]);
          sandbox.market.advance(1);
        }
      }
    });

    it("is described for a meter order that is placed and read", async () => {
      const sandbox = openSandbox();
      const subscription = await subscribe(sandbox, withPart("meter", { type: "analog" }));
      const created = await postTo<{ id: string }>(sandbox, "/meter-orders", { subscription }, version);
      expect(faultsOf("/meter-orders", created.body, { method: "post" })).toEqual([]);
      expect(faultsOf("/meter-orders/{id}", await get(sandbox, `/meter-orders/${created.body.id}`))).toEqual([]);
      const again = await postTo(sandbox, "/meter-orders", { subscription }, version);
      expect(faultsOf("/meter-orders", again.body, { method: "post", status: 409 })).toEqual([]);
    });

    it("is described for reductions in every state", async () => {
      const sandbox = openSandbox();
      sandbox.market.rejectNext("module1");
      const subscription = await subscribe(sandbox, withModules({ module_1: true }));
      const seen = new Set<string>();
      for (const days of [0, 15, 15, 0, 15, 20]) {
        sandbox.market.advance(days);
        const list = (await get(sandbox, "/grid-fee-reductions")) as { items: readonly { status: string }[] };
        for (const { status } of list.items) seen.add(status);
        expect(faultsOf("/grid-fee-reductions", list)).toEqual([]);
        const created = await postTo<{ id: string; status: string }>(
          sandbox,
          "/grid-fee-reductions",
          { subscription, type: "enwg-14a-module-1" },
          version,
        );
        const status = created.status === 200 ? 200 : 400;
        expect(faultsOf("/grid-fee-reductions", created.body, { method: "post", status })).toEqual([]);
        if (days === 20) await postTo(sandbox, `/subscriptions/${subscription}/terminate`, { reason: "ORDINARY" });
      }
      sandbox.market.advance(30);
      const { items } = (await get(sandbox, "/grid-fee-reductions")) as { items: readonly { id: string; status: string }[] };
      for (const { id, status } of items) {
        seen.add(status);
        expect(faultsOf("/grid-fee-reductions/{id}", await get(sandbox, `/grid-fee-reductions/${id}`))).toEqual([]);
      }
      expect([...seen].toSorted()).toEqual(["activated", "ended", "intended", "ordered", "rejected"]);
    });

    it("is described for prices, and for none", async () => {
      const sandbox = openSandbox();
      const id = await subscribe(sandbox);
      const path = `/subscriptions/${id}/prices?start=2026-04-01&end=2026-04-02`;
      const none = await get(sandbox, path);
      expect(none).toMatchObject({ items: null });
      expect(faultsOf("/subscriptions/{id}/prices", none)).toEqual([]);
      sandbox.market.advance(30);
      expect(faultsOf("/subscriptions/{id}/prices", await get(sandbox, path))).toEqual([]);
    });

    it("is described for a contract at every age", async () => {
      const sandbox = openSandbox();
      const { body } = await post<{ id: string }>(sandbox, everything, { version });
      for (const days of [0, 15, 10, 40, 20]) {
        sandbox.market.advance(days);
        const full = await get(sandbox, `/subscriptions/${body.id}`);
        expect(faultsOf("/subscriptions/{id}", full, { closed: version === "2026-05-27.curie" })).toEqual([]);
        expect(faultsOf("/subscriptions", await get(sandbox, "/subscriptions"))).toEqual([]);
        if (days === 40) await postTo(sandbox, `/subscriptions/${body.id}/terminate`, { reason: "ORDINARY" });
      }
    });

    const isWithout = version === "2026-01-29.edison";
    it.skipIf(isWithout)(`is described for terminations and their refusals${isWithout ? ": edison has none" : ""}`, async () => {
      const path = "/subscriptions/{id}/terminate";
      const sandbox = openSandbox();
      const id = await subscribe(sandbox);
      const refused = await postTo(sandbox, `/subscriptions/${id}/terminate`, { reason: "WITHDRAWAL" }, version);
      expect(faultsOf(path, refused.body, { method: "post", status: 409 })).toEqual([]);
      const taken = await postTo(sandbox, `/subscriptions/${id}/terminate`, { reason: "ORDINARY" }, version);
      expect(faultsOf(path, taken.body, { method: "post" })).toEqual([]);
    });
  });
});
