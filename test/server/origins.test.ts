import { describe, expect, it } from "vitest";
import { newKey, open, orderBody, plan, post, site } from "./support.ts";

const other = "https://tarife.example.net";
const evil = "https://evil.example";

describe("who may call", () => {
  it.each([
    ["a page of the same origin", { Origin: site, "Sec-Fetch-Site": "same-origin" }, 200],
    ["the same behind a proxy that changes the host", { Origin: "https://outside.example", "Sec-Fetch-Site": "same-origin" }, 200],
    ["an old browser's page of the same host", { Origin: site }, 200],
    ["a listed origin", { Origin: other, "Sec-Fetch-Site": "cross-site" }, 200],
    ["a server", {}, 200],
    ["another origin", { Origin: evil, "Sec-Fetch-Site": "cross-site" }, 403],
    ["another origin in an old browser", { Origin: evil }, 403],
    ["a sibling that is not listed", { Origin: "https://evil.strom.example.de", "Sec-Fetch-Site": "same-site" }, 403],
    ["the same host on another port", { Origin: `${site}:8443` }, 403],
    ["a sandboxed frame", { Origin: "null", "Sec-Fetch-Site": "cross-site" }, 403],
    ["a listed origin with something behind it", { Origin: `${other}.evil.example` }, 403],
    ["a page that hides its origin", { "Sec-Fetch-Site": "cross-site" }, 403],
    ["a form, from the address bar's kind of request", { "Sec-Fetch-Site": "none" }, 403],
  ])("%s: %o is answered with %i", async (_who, headers: Record<string, string>, status) => {
    const { calls, sandbox, send } = open({ origins: [other] });
    expect((await send("/subscriptions", post(newKey(), orderBody, headers))).status).toBe(status);
    expect(sandbox.orders()).toHaveLength(status === 200 ? 1 : 0);
    expect(calls()).toHaveLength(status === 200 ? 1 : 0);
  });

  it("reads too: but the address bar may", async () => {
    const { calls, send } = open();
    expect((await send(`/plans/${plan}`, { headers: { Origin: evil, "Sec-Fetch-Site": "cross-site" } })).status).toBe(403);
    expect((await send(`/plans/${plan}`, { headers: { "Sec-Fetch-Site": "cross-site" } })).status).toBe(403);
    expect(calls()).toEqual([]);
    expect((await send(`/plans/${plan}`, { headers: { "Sec-Fetch-Site": "none" } })).status).toBe(200);
  });
});

describe("a version that the API does not have", () => {
  it.each(["/health", "/places?zip=10115", "/subscriptions"])("is not written back to whoever asks for it at %s", async (path) => {
    const { send } = open({ origins: [other], places: async () => ["Berlin"] });
    const asks = path === "/subscriptions" ? { method: "OPTIONS" } : {};
    const told = async (version: string) => {
      const { status, headers } = await send(path, { ...asks, headers: { Origin: other, "X-API-Version": version } });
      expect(status).toBeLessThan(400);
      return headers.get("x-api-version");
    };
    expect(await told("2099-01-01.evil")).toBeNull();
    expect(await told("2026-01-29.edison")).toBe("2026-01-29.edison");
  });
});

describe("pages of listed origins", () => {
  const asks = { method: "OPTIONS", headers: { Origin: other, "Access-Control-Request-Method": "POST" } };

  it("get leave for the adapter's headers, and can read refusals too", async () => {
    const { send } = open({ origins: [other], cors: { headers: ["X-Csrf"], credentials: true } });
    const leave = await send("/subscriptions", asks);
    expect(leave.status).toBe(204);
    expect(Object.fromEntries(leave.headers)).toMatchObject({
      "access-control-allow-origin": other,
      "access-control-allow-credentials": "true",
      "access-control-allow-headers": "Content-Type, Idempotency-Key, X-API-Version, X-Csrf",
      "access-control-allow-methods": "GET, POST",
      vary: "Origin",
    });
    const refused = await send("/plans/nothing", { headers: { Origin: other } });
    expect([refused.status, refused.headers.get("access-control-allow-origin")]).toEqual([404, other]);
  });

  it("are the only ones: no other gets leave, and none where none is listed", async () => {
    for (const { send } of [open({ origins: [other] }), open()]) {
      const refused = await send("/subscriptions", { ...asks, headers: { ...asks.headers, Origin: evil } });
      expect([refused.status, refused.headers.get("access-control-allow-origin")]).toEqual([403, null]);
    }
    const own = await open().send(`/plans/${plan}`, { headers: { Origin: site, "Sec-Fetch-Site": "same-origin" } });
    expect([own.status, own.headers.get("access-control-allow-origin")]).toEqual([200, null]);
  });
});
