import { createSandbox, demoClient, type Sandbox, type SandboxOptions } from "stromkasse/sandbox";
import { describe, expect, it } from "vitest";
import { basicAuth, call, order, post } from "./support.ts";

interface Token {
  readonly access_token: string;
  readonly expires_in: number;
  readonly scope: string;
}

const tokenFor = (sandbox: Sandbox, client = demoClient, fields: Record<string, string> = {}) =>
  call<Token>(sandbox, "/oauth/token", {
    method: "POST",
    headers: { Authorization: basicAuth(client) },
    body: new URLSearchParams({ grant_type: "client_credentials", ...fields }),
  });

/** A sandbox whose clock can be set, and a token for it. */
async function open(options: SandboxOptions = {}, client = demoClient, fields: Record<string, string> = {}) {
  const clock = { now: new Date("2026-03-10T09:00:00Z") };
  const sandbox = createSandbox({ now: () => clock.now, ...options });
  const { body } = await tokenFor(sandbox, client, fields);
  const headers = { Authorization: `Bearer ${body.access_token}` };
  return { sandbox, clock, token: body, headers };
}

describe("the token", () => {
  it("looks like a JWT, lives for an hour, and opens the API", async () => {
    const { sandbox, clock, token, headers } = await open();
    const [, claims = ""] = token.access_token.split(".");
    expect(JSON.parse(Buffer.from(claims, "base64url").toString())).toMatchObject({ sub: demoClient.clientId, scope: "read:* write:*" });
    expect(token.expires_in).toBe(3600);
    expect((await call(sandbox, "/plans", { headers })).status).toBe(200);
    expect((await post(sandbox, order, { headers })).status).toBe(200);
    clock.now = new Date("2026-03-10T09:59:59Z");
    expect((await call(sandbox, "/plans", { headers })).status).toBe(200);
    clock.now = new Date("2026-03-10T10:00:00Z");
    expect(await call(sandbox, "/plans", { headers })).toMatchObject({ status: 401, body: { code: "UNAUTHORIZED" } });
  });

  it("is asked for with JSON too", async () => {
    const sandbox = createSandbox();
    const headers = { Authorization: basicAuth(), "Content-Type": "application/json" };
    const answer = await call<Token>(sandbox, "/oauth/token", { method: "POST", headers, body: '{"grant_type":"client_credentials"}' });
    expect(answer.status).toBe(200);
  });

  it.each([undefined, "Bearer x", "Basic %%%", basicAuth({ clientId: "sandbox-client", clientSecret: "wrong" })])(
    "is not given for the credentials %s",
    async (authorization) => {
      const headers = authorization ? { Authorization: authorization } : {};
      const body = new URLSearchParams({ grant_type: "client_credentials" });
      expect((await call(createSandbox(), "/oauth/token", { method: "POST", headers, body })).status).toBe(401);
    },
  );

  it("is not given for another grant", async () => {
    const { body, status } = await call(createSandbox(), "/oauth/token", {
      method: "POST",
      headers: { Authorization: basicAuth() },
      body: new URLSearchParams({ grant_type: "password" }),
    });
    expect({ status, errors: body.errors?.map(({ code, field }) => `${code} ${field}`) }).toEqual({
      status: 400,
      errors: ["invalid_value grant_type"],
    });
  });

  it.each([undefined, "Bearer made.up.token", "Basic c2FuZGJveA=="])("%s opens nothing", async (authorization) => {
    const headers = authorization ? { Authorization: authorization } : {};
    for (const path of ["/plans", "/subscriptions", "/sandbox/grid-fee-schedule?zip=10115", "/nowhere"])
      expect((await call(createSandbox(), path, { headers })).status).toBe(401);
  });

  it("of a reader reads, and writes nothing", async () => {
    const reader = { clientId: "reader", clientSecret: "s:ü", scope: "read:*" } as const;
    for (const opened of [await open({ clients: [reader] }, reader), await open({}, demoClient, { scope: "read:*" })]) {
      expect(opened.token.scope).toBe("read:*");
      expect((await call(opened.sandbox, "/plans", { headers: opened.headers })).status).toBe(200);
      expect(await post(opened.sandbox, order, { headers: opened.headers })).toMatchObject({ status: 403, body: { code: "FORBIDDEN" } });
      expect(opened.sandbox.orders()).toEqual([]);
    }
  });
});
