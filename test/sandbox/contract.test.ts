import { apiVersions, createSandbox } from "stromkasse/sandbox";
import { describe, expect, it } from "vitest";
import { loadOpenApi, validatorFor, whyNoOpenApi, type BodyAddress, type OpenApi } from "../support/openapi.ts";
import { basicAuth, call, openSandbox, order, post, withPart } from "./support.ts";

const company = { type: "company", company_name: "Müller GmbH", first_name: "Änne", last_name: "Müller", email: "gmbh@example.de" };

/** The guide names `enwg14aOptions`, the description does not. */
function withoutOptions(body: unknown): unknown {
  const { enwg14aOptions: _options, ...plan } = body as Record<string, unknown>;
  return "items" in plan ? { ...plan, items: (plan["items"] as unknown[]).map(withoutOptions) } : plan;
}

const descriptions = apiVersions.map((version) => ({ version, openApi: loadOpenApi(version) }));

const isMissing = descriptions.some(({ openApi }) => openApi === null);

describe.skipIf(isMissing)(`the contract${isMissing ? `: ${whyNoOpenApi}` : ""}`, () => {
  describe.each(descriptions)("what $version answers", ({ version, openApi }) => {
    const isCurie = version === "2026-05-27.curie";
    const faultsOf = (path: string, body: unknown, more: Partial<BodyAddress> = {}) =>
      validatorFor(openApi as OpenApi, { path, method: "get", part: "response", closed: true, ...more })(body);
    const supplierPaths = isCurie ? ["/market-partners"] : ["/suppliers", "/suppliers/search?name=werk"];

    it("is a described plan and list of plans", async () => {
      const sandbox = openSandbox();
      const plan = await call<unknown>(sandbox, "/plans/pln_sandbox_modul1", { version });
      const list = await call<unknown>(sandbox, "/plans?limit=2", { version });
      expect(faultsOf("/plans/{id}", withoutOptions(plan.body))).toEqual([]);
      expect(faultsOf("/plans", withoutOptions(list.body))).toEqual([]);
    });

    it.each(["pln_sandbox_dynamisch", "pln_sandbox_bonus"])("is a described quote for %s", async (plan) => {
      const path = `/plans/${plan}/quote?zip_code=70173&usage=5000&14a_module_1=true&meter_type=smart`;
      const quote = await call<unknown>(openSandbox(), path, { version });
      expect(quote.status).toBe(200);
      expect(faultsOf("/plans/{id}/quote", quote.body)).toEqual([]);
    });

    it.each(supplierPaths)("is a described list at %s", async (path) => {
      const { status, body } = await call<unknown>(openSandbox(), path, { version });
      expect(status).toBe(200);
      expect(faultsOf(path.split("?")[0] ?? "", body)).toEqual([]);
    });

    it.each([
      ["a person", order],
      [
        "a company with everything",
        { ...withPart("customer", company), previous_supplier: "mp_demo_0001", metadata: { checkout_id: "c1" } },
      ],
    ])("is a described subscription of %s, in every place", async (_who, body) => {
      const sandbox = openSandbox();
      const created = await post<{ id: string }>(sandbox, body, { version });
      const full = await call<unknown>(sandbox, `/subscriptions/${created.body.id}`, { version });
      const list = await call<unknown>(sandbox, "/subscriptions", { version });
      expect(faultsOf("/subscriptions", created.body, { method: "post" })).toEqual([]);
      // Edison describes the supplier twice over; closed, the two exclude each other.
      expect(faultsOf("/subscriptions/{id}", full.body, { closed: isCurie })).toEqual([]);
      expect(faultsOf("/subscriptions", list.body)).toEqual([]);
    });

    it("leaves out the supplier that there is none of, where it is not described as null", async () => {
      const sandbox = openSandbox();
      const { body } = await post<{ id: string }>(sandbox, order, { version });
      const full = await call<object>(sandbox, `/subscriptions/${body.id}`, { version });
      expect("supplier" in full.body).toBe(isCurie);
    });

    it("is a described token", async () => {
      const body = new URLSearchParams({ grant_type: "client_credentials" });
      const init = { method: "POST", headers: { Authorization: basicAuth() }, body, version };
      const token = await call<unknown>(createSandbox(), "/oauth/token", init);
      expect(faultsOf("/oauth/token", token.body, { method: "post", closed: false })).toEqual([]);
    });

    it("is a described envelope for every refusal", async () => {
      const sandbox = openSandbox();
      sandbox.fail({ on: "quote", kind: "rateLimited", times: 1 });
      sandbox.fail({ on: "quote", kind: "serverError", times: 1 });
      const quotePath = "/plans/pln_sandbox_basis/quote";
      const refusals = [
        ["/plans/{id}/quote", 429, await call(sandbox, quotePath, { version })],
        ["/plans/{id}/quote", 500, await call(sandbox, quotePath, { version })],
        ["/plans/{id}/quote", 400, await call(sandbox, quotePath, { version })],
        ["/plans/{id}", 404, await call(sandbox, "/plans/pln_unknown", { version })],
        ["/plans", 405, await call(sandbox, "/plans", { method: "POST", version })],
        ["/plans", 401, await call(createSandbox(), "/plans", { version })],
      ] as const;
      for (const [path, status, answer] of refusals) {
        expect(answer.status).toBe(status);
        expect(faultsOf(path, answer.body, { status })).toEqual([]);
      }
    });
  });
});
