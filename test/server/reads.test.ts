import { createNomosAdapter } from "stromkasse/nomos";
import { createCheckoutHandler } from "stromkasse/server";
import { sandboxGridFeeSchedule, type SandboxFault } from "stromkasse/sandbox";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { addressOf, open, plan, site } from "./support.ts";

const quote = `/plans/${plan}/quote?zip_code=10115&usage=2500&meter_type=smart`;

describe("reading through the handler", () => {
  it.each(["2026-05-27.curie", "2026-01-29.edison"] as const)("gives the adapter what %s gives it", async (apiVersion) => {
    const { sandbox, options } = open({ basePath: "/api/energy" }, { now: () => new Date("2026-03-10T09:00:00Z") });
    const handler = createCheckoutHandler(options);
    const token = await sandbox.fetch("/oauth/token", {
      method: "POST",
      headers: { Authorization: `Basic ${btoa(`${options.clientId}:${options.clientSecret}`)}` },
      body: new URLSearchParams({ grant_type: "client_credentials" }),
    });
    const { access_token } = (await token.json()) as { readonly access_token: string };
    const through = createNomosAdapter({
      baseUrl: `${site}/api/energy`,
      apiVersion,
      fetch: (input, init) => handler(new Request(addressOf(input), init)),
    });
    const direct = createNomosAdapter({
      baseUrl: "",
      apiVersion,
      fetch: sandbox.fetch,
      headers: () => ({ Authorization: `Bearer ${access_token}` }),
    });
    for (const modulePath of ["none", "flat", "percentage"] as const) {
      const request = { planId: plan, zip: "10115", annualKwh: 2500, meterType: "smart", modulePath } as const;
      expect(await through.getQuote(request)).toEqual(await direct.getQuote(request));
    }
    expect(await through.getPlan(plan)).toEqual(await direct.getPlan(plan));
    const first = await through.searchSuppliers({ name: "" });
    expect(first).toEqual(await direct.searchSuppliers({ name: "" }));
    const cursor = first.nextCursor ?? "";
    expect(await through.searchSuppliers({ name: "", cursor })).toEqual(await direct.searchSuppliers({ name: "", cursor }));
    expect(await through.searchSuppliers({ name: "stadtwerke" })).toEqual(await direct.searchSuppliers({ name: "stadtwerke" }));
  });

  it("lets only the parameters of the checkout through, each once", async () => {
    const { calls, send } = open();
    const answer = await send(`${quote}&14a_module_1=true&is_tax_exempt=true&zip_code=80331&%5B__proto__%5D=1&admin=1`);
    expect(answer.status).toBe(200);
    await send("/market-partners?filter%5Bname%5D%5Bcontains%5D=Stadt&admin=1&limit=5");
    expect(calls()).toEqual([
      `GET /plans/${plan}/quote?zip_code=10115&usage=2500&meter_type=smart&14a_module_1=true`,
      "GET /market-partners?limit=5&filter%5Bname%5D%5Bcontains%5D=Stadt",
    ]);
  });

  it("tells the partner of a discount that cannot be shown, and gives the price all the same", async () => {
    const { log, sandbox, send } = open();
    sandbox.fail({ on: "quote", kind: "rewritten", rewrite: (body) => ({ ...(body as object), discount: { name: 5 } }) });
    expect((await send(quote)).status).toBe(200);
    expect(log).toContainEqual(expect.objectContaining({ event: "fault", level: "warn", message: expect.stringContaining("discount") }));
  });

  it("knows the plans that are sold here, and no other", async () => {
    const { calls, send } = open();
    for (const path of ["/plans/pln_sandbox_basis", "/plans/pln_sandbox_basis/quote?zip_code=10115&usage=2500", "/plans"])
      expect(await send(path)).toMatchObject({ status: 404, body: { code: "NOT_FOUND" } });
    expect(calls()).toEqual([]);
  });

  it("puts its headers on every answer, and the browser's on no request", async () => {
    const { arrived, send } = open();
    const headers = {
      Cookie: "session=1",
      Authorization: "Bearer theirs",
      "X-Forwarded-For": "1.2.3.4",
      "X-API-Version": "2026-01-29.edison",
    };
    for (const [path, status] of [
      [`/plans/${plan}`, 200],
      ["/nowhere", 404],
      ["/subscriptions/sub_1", 403],
    ] as const) {
      const answer = await send(path, { headers });
      expect(answer.status).toBe(status);
      expect(Object.fromEntries(answer.headers)).toMatchObject({
        "cache-control": "no-store",
        "content-security-policy": "default-src 'none'; frame-ancestors 'none'",
        "content-type": "application/json",
        "cross-origin-resource-policy": "same-origin",
        "referrer-policy": "no-referrer",
        "x-content-type-options": "nosniff",
        "x-frame-options": "DENY",
        "x-request-id": expect.stringMatching(/^[\da-f-]{36}$/),
      });
    }
    const sent = Object.fromEntries(arrived.at(-1)?.headers ?? []);
    expect(sent).toEqual({
      accept: "application/json",
      authorization: expect.not.stringContaining("theirs"),
      "x-api-version": "2026-01-29.edison",
    });
  });

  it("asks for a list of suppliers once a minute, and for a price each time", async () => {
    vi.useFakeTimers({ toFake: ["Date"] });
    try {
      const { calls, send } = open();
      const [first, second] = [await send("/market-partners?limit=5"), await send("/market-partners?limit=5")];
      expect(second.body).toEqual(first.body);
      await send("/market-partners?limit=6");
      await send(quote);
      await send(quote);
      expect(calls().map((call) => call.split("?")[0])).toEqual([
        "GET /market-partners",
        "GET /market-partners",
        `GET ${quote.split("?")[0]}`,
        `GET ${quote.split("?")[0]}`,
      ]);
      vi.advanceTimersByTime(60_001);
      await send("/market-partners?limit=5");
      expect(calls()).toHaveLength(5);
    } finally {
      vi.useRealTimers();
    }
  });

  it.each(["filter[code][eq]=1", "filter[name][eq]=a", "filter[name][contains]=a&filter[name][contains]=b", "Filter[x]=1", "filter=1"])(
    "refuses a filter that it does not honour, rather than answer with everything: %s",
    async (query) => {
      const { calls, send } = open();
      expect(await send(`/market-partners?${query}`)).toMatchObject({ status: 400, body: { errors: [{ code: "unrecognized_keys" }] } });
      expect(calls()).toEqual([]);
    },
  );

  it.each([{}, { items: "none" }, [], { items: [{ id: 5 }] }])("does not keep what is no list of suppliers: %j", async (body) => {
    const { sandbox, send } = open();
    sandbox.fail({ on: "suppliers", kind: "rewritten", rewrite: () => body, times: 1 });
    await send("/market-partners");
    expect((await send("/market-partners")).body["items"]).toEqual(
      expect.arrayContaining([expect.objectContaining({ name: expect.any(String) })]),
    );
  });

  it("says of the API's failures what we know, and none of its own words", async () => {
    const words = { code: "PANIC", message: "select * from customers where iban = 'DE89'", requestId: "req_1", docs: "" };
    for (const status of [500, 502, 503, 504, 599]) {
      const fetch = async (input: Parameters<typeof globalThis.fetch>[0]) =>
        addressOf(input).endsWith("/oauth/token")
          ? Response.json({ access_token: "t", expires_in: 3600 })
          : Response.json({ ...words, errors: [{ code: "c", field: "f", message: "DE89" }] }, { status });
      const answer = await open({ fetch }).send(`/plans/${plan}`);
      expect([answer.status, answer.body.requestId]).toEqual([status, "req_1"]);
      expect(JSON.stringify(answer.body)).not.toMatch(/PANIC|select|DE89/);
    }
  });

  it("answers and logs a client that has gone, whatever its server cancels with", async () => {
    for (const reason of ["Client connection prematurely closed.", undefined, 5, new Error("gone"), null]) {
      const { log, options } = open({ fetch: () => new Promise(() => {}) });
      const gone = new AbortController();
      const answer = createCheckoutHandler(options)(new Request(`${site}/plans/${plan}`, { signal: gone.signal }));
      setTimeout(() => gone.abort(reason));
      expect((await answer).status).toBe(499);
      expect(log.at(-1)).toMatchObject({ event: "request", status: 499 });
    }
  });

  it("keeps no list that failed", async () => {
    const { sandbox, send } = open();
    sandbox.fail({ on: "suppliers", kind: "serverError", times: 1 });
    expect((await send("/market-partners")).status).toBe(500);
    expect((await send("/market-partners")).status).toBe(200);
  });

  it("answers the partner's own grid-fee table, where there is one", async () => {
    const asked: string[] = [];
    const gridFeeSchedule = async (zip: string) => {
      asked.push(zip);
      if (zip === "99999") throw new Error(`no table for ${zip}`);
      return sandboxGridFeeSchedule(zip);
    };
    const { log, send } = open({ gridFeeSchedule });
    expect((await send("/grid-fee-schedule?zip=10115")).body).toEqual(sandboxGridFeeSchedule("10115"));
    expect(await send("/grid-fee-schedule?zip=1011")).toMatchObject({
      status: 400,
      body: { errors: [{ code: "invalid_format", field: "zip" }] },
    });
    expect(await send("/grid-fee-schedule?zip=99999")).toMatchObject({ status: 502, body: { code: "BAD_GATEWAY" } });
    expect(asked).toEqual(["10115", "99999"]);
    expect(JSON.stringify(log)).not.toContain("99999");
    expect((await open().send("/grid-fee-schedule?zip=10115")).status).toBe(404);
  });
});

describe("what the API refuses", () => {
  it.each([
    [{ on: "quote", kind: "rateLimited", retryAfterSeconds: 7 }, 429, "TOO_MANY_REQUESTS", "7"],
    [{ on: "quote", kind: "serverError" }, 500, "INTERNAL_SERVER_ERROR", null],
    [
      { on: "quote", kind: "fieldError", fieldError: { code: "unserviceable_zip", field: "zip_code", message: "x" } },
      400,
      "BAD_REQUEST",
      null,
    ],
  ] satisfies [SandboxFault, number, string, string | null][])(
    "%o comes through in its envelope",
    async (fault, status, code, retryAfter) => {
      const { sandbox, log, send } = open();
      sandbox.fail(fault);
      const answer = await send(quote);
      expect(answer).toMatchObject({ status, body: { code } });
      expect(answer.headers.get("retry-after")).toBe(retryAfter);
      expect(Object.keys(answer.body).every((name) => ["code", "message", "requestId", "docs", "errors"].includes(name))).toBe(true);
      expect(log.at(-1)).toMatchObject({
        route: "GET /plans/{id}/quote",
        status,
        upstream: { status, code, requestId: answer.body.requestId },
      });
    },
  );

  it("holds nothing but the envelope's fields", async () => {
    const secret = {
      code: "BAD_REQUEST",
      message: "m",
      requestId: "r",
      docs: "javascript:alert(1)",
      stack: "at db.ts",
      errors: [{ code: "c", field: "f", message: "m", value: "v" }],
    };
    const fetch = async (input: Parameters<typeof globalThis.fetch>[0]) =>
      addressOf(input).endsWith("/oauth/token")
        ? Response.json({ access_token: "t", expires_in: 3600 })
        : Response.json(secret, { status: 400, headers: { "Set-Cookie": "a=b", Server: "x" } });
    const answer = await open({ fetch }).send(quote);
    expect(answer.body).toEqual({
      code: "BAD_REQUEST",
      message: "m",
      requestId: "r",
      docs: "",
      errors: [{ code: "c", field: "f", message: "m" }],
    });
    expect([answer.headers.get("set-cookie"), answer.headers.get("server")]).toEqual([null, null]);
  });

  it.each(["badGateway", "malformedJson", "dropBefore", "dropAfter"] as const)("%s is hidden behind a request id", async (kind) => {
    const { sandbox, log, send } = open();
    sandbox.fail({ on: "quote", kind });
    const answer = await send(quote);
    expect([502, 503]).toContain(answer.status);
    expect(JSON.stringify(answer.body)).not.toMatch(/html|fetch/i);
    expect(answer.body.requestId).toBe(answer.headers.get("x-request-id"));
    expect(log.at(-1)).toMatchObject({ event: "request", requestId: answer.body.requestId });
  });

  it("follows no redirect, for it would carry the token away", async () => {
    const fetch: typeof globalThis.fetch = async (input, init) => {
      expect(init?.redirect).toBe("manual");
      return addressOf(input).endsWith("/oauth/token")
        ? Response.json({ access_token: "t", expires_in: 3600 })
        : new Response(null, { status: 302, headers: { Location: "https://evil.example" } });
    };
    const answer = await open({ fetch }).send(quote);
    expect([answer.status, answer.headers.get("location")]).toEqual([502, null]);
  });
});

describe("an API that is slow", () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it("is given up in time", async () => {
    const { sandbox, send } = open();
    sandbox.fail({ on: "quote", kind: "latency", latencyMs: Infinity });
    const answer = send(quote);
    await vi.advanceTimersByTimeAsync(9_000);
    expect(await answer).toMatchObject({ status: 504, body: { code: "GATEWAY_TIMEOUT" } });
  });

  it("is left when the browser leaves", async () => {
    const { sandbox, log, send } = open();
    await send(quote);
    sandbox.fail({ on: "quote", kind: "latency", latencyMs: Infinity });
    const leaving = new AbortController();
    const answer = send(quote, { signal: leaving.signal });
    await vi.advanceTimersByTimeAsync(100);
    leaving.abort();
    expect((await answer).status).toBe(499);
    expect(log.filter(({ level }) => level === "error")).toEqual([]);
  });
});

describe("/health", () => {
  it("answers", async () => {
    const { calls, send } = open();
    expect(await send("/health")).toMatchObject({ status: 200, body: { status: "ok", orders: "ok" } });
    expect(calls()).toEqual([]);
  });
});

it("says which values a query takes, and repeats nothing of what was sent", async () => {
  const { send } = open();
  const { status, body } = await send(`/plans/${plan}/quote?zip_code=10115&usage=2500&meter_type=geheim`);
  expect(status).toBe(400);
  expect(body.message).toContain("analog, smart");
  expect(JSON.stringify(body)).not.toContain("geheim");
});
