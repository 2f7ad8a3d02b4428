/** The pages of `docs/server` say what works: their code is taken out, checked by the compiler, and run. */
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { dirname, join, resolve } from "node:path";
import { createClient } from "redis";
import { createSandbox, demoClient, type Sandbox } from "stromkasse/sandbox";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi, type TestContext } from "vitest";
import { startRedis, type RedisServer } from "./redisServer.ts";
import { addressOf, newKey, orderBody, plan, post, type Fetch } from "./support.ts";
import { now } from "../support/clock.js";

// The pages' code keeps its clients to itself, and they would look for their server for ever.
const clients: { readonly destroy: () => void }[] = [];
vi.mock("redis", async (importOriginal) => {
  const redis = await importOriginal<typeof import("redis")>();
  const createClient = (...options: Parameters<typeof redis.createClient>) => {
    const client = redis.createClient(...options);
    clients.push(client);
    return client;
  };
  return { ...redis, createClient };
});

const pages = ["node", "express", "next", "hono-worker", "after-the-order"] as const;

/** The page's code blocks by the file name in their first line. */
function codeOf(page: string): ReadonlyMap<string, string> {
  const text = readFileSync(`docs/server/${page}.md`, "utf8");
  const blocks = [...text.matchAll(/^```ts\n(?<code>\/\/ (?<name>\S+)\n[\s\S]*?)^```$/gm)];
  return new Map(blocks.map(({ groups }) => [groups?.["name"] ?? "", groups?.["code"] ?? ""]));
}

let folder = "";
let redis: RedisServer | string;
beforeAll(async () => {
  // Inside the project, where its packages and its names for itself are found.
  mkdirSync(".cache", { recursive: true });
  folder = mkdtempSync(resolve(".cache", "docs-"));
  for (const page of pages) {
    for (const [name, code] of codeOf(page)) {
      const file = join(folder, page, name);
      mkdirSync(dirname(file), { recursive: true });
      // Express is not among our packages: a stand-in of the few calls that the page makes.
      writeFileSync(file, code.replace('from "express"', `from "${resolve("test/server/expressLike.ts")}"`));
    }
  }
  redis = await startRedis();
});
afterAll(async () => {
  for (const client of clients) client.destroy();
  rmSync(folder, { recursive: true, force: true });
  if (typeof redis !== "string") await redis.close();
});

describe("the pages' code", () => {
  it("is all there", () => {
    expect(Object.fromEntries(pages.map((page) => [page, [...codeOf(page).keys()]]))).toEqual({
      node: ["server.ts"],
      express: ["checkout.ts", "app.ts"],
      next: ["lib/checkout.ts", "app/api/energy/[...path]/route.ts"],
      "hono-worker": ["worker.ts"],
      "after-the-order": ["area.ts"],
    });
  });

  it("is right to the compiler", () => {
    const config = { extends: resolve("tsconfig.json"), compilerOptions: { noEmit: true, types: ["node"] }, include: ["./**/*.ts"] };
    writeFileSync(join(folder, "tsconfig.json"), JSON.stringify(config));
    const { status, stdout } = spawnSync(resolve("node_modules/.bin/tsc"), ["-p", folder], { encoding: "utf8" });
    expect(stdout).toBe("");
    expect(status).toBe(0);
  }, 60_000);
});

describe("run", () => {
  const realFetch = globalThis.fetch;
  let sandbox: Sandbox;
  const servers: Server[] = [];

  beforeEach(() => {
    sandbox = createSandbox();
    const routed: Fetch = (input, init) =>
      addressOf(input).startsWith("https://api.nomos.energy/") ? sandbox.fetch(addressOf(input), init) : realFetch(input, init);
    vi.stubGlobal("fetch", routed);
    vi.stubEnv("NOMOS_CLIENT_ID", demoClient.clientId);
    vi.stubEnv("NOMOS_CLIENT_SECRET", demoClient.clientSecret);
    vi.spyOn(console, "log").mockImplementation(() => {});
    vi.spyOn(console, "error").mockImplementation(() => {});
  });
  afterEach(async () => {
    for (const server of servers.splice(0)) {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    }
    vi.useRealTimers();
    vi.unstubAllGlobals();
    vi.unstubAllEnvs();
    vi.restoreAllMocks();
  });

  function redisUrl(context: TestContext): string {
    if (typeof redis === "string") return context.skip(redis);
    vi.stubEnv("REDIS_URL", redis.url);
    return redis.url;
  }

  async function listening(server: Server, port?: number): Promise<string> {
    servers.push(server);
    if (port !== undefined) server.listen(port, "127.0.0.1");
    if (!server.listening) await new Promise((done) => server.once("listening", done));
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  }

  /** A visit as each page promises it: a price, an order, its repeat, a health check, a stranger's post. */
  async function expectShop(call: (path: string, init?: RequestInit) => Promise<Response>): Promise<void> {
    // Redis is connected in the background.
    await vi.waitFor(async () => expect(await (await call("/health")).json()).toEqual({ status: "ok", orders: "ok" }), { timeout: 5_000 });
    expect((await call(`/plans/${plan}/quote?zip_code=10115&usage=2500`)).status).toBe(200);
    const key = newKey();
    const first = await call("/subscriptions", post(key));
    expect(first.status).toBe(200);
    expect(await (await call("/subscriptions", post(key))).json()).toEqual(await first.json());
    expect(sandbox.orders()).toHaveLength(1);
    expect(
      (await call("/subscriptions", post(newKey(), orderBody, { Origin: "https://evil.example", "Sec-Fetch-Site": "cross-site" }))).status,
    ).toBe(403);
    expect((await call("/nowhere")).status).toBe(404);
  }

  it("Node: server.ts serves the shop", async (context) => {
    redisUrl(context);
    vi.stubEnv("PORT", "0");
    const { server } = (await import(/* @vite-ignore */ join(folder, "node/server.ts"))) as { readonly server: Server };
    const base = await listening(server);
    await expectShop((path, init) => realFetch(`${base}/api/energy${path}`, init));
    expect(
      vi
        .mocked(console.log)
        .mock.calls.flat()
        .some((line) => String(line).includes('"outcome":"stored"')),
    ).toBe(true);
  });

  it("Express: app.ts serves the shop below its path, and reads other bodies after it", async (context) => {
    redisUrl(context);
    const { app } = (await import(/* @vite-ignore */ join(folder, "express/app.ts"))) as {
      readonly app: Parameters<typeof createServer>[1];
    };
    const base = await listening(createServer(app), 0);
    await expectShop((path, init) => realFetch(`${base}/api/energy${path}`, init));
    expect((await realFetch(`${base}/elsewhere`)).status).toBe(404);
  });

  it("Next: route.ts serves the shop", async (context) => {
    redisUrl(context);
    type Handler = (request: Request, context: { readonly params: Promise<{ readonly path: string[] }> }) => Promise<Response>;
    const route = (await import(/* @vite-ignore */ join(folder, "next/app/api/energy/[...path]/route.ts"))) as Readonly<
      Record<"GET" | "POST" | "OPTIONS", Handler>
    >;
    const params = Promise.resolve({ path: [] });
    expect(route).toMatchObject({ runtime: "nodejs", dynamic: "force-dynamic" });
    await expectShop((path, init) =>
      route[init?.method === "POST" ? "POST" : "GET"](new Request(`https://shop.example.de/api/energy${path}`, init), { params }),
    );
  });

  it("Hono on a worker: worker.ts serves the shop with Redis over HTTP, and asks to go on for whoever leaves", async (context) => {
    const client = await createClient({ url: redisUrl(context) }).connect();
    const front = createServer((request, response) => {
      let body = "";
      request.on("data", (chunk: Buffer) => (body += String(chunk)));
      request.on("end", async () => {
        const command = (JSON.parse(body) as readonly (string | number)[]).map(String);
        const isAllowed = request.headers.authorization === "Bearer rest-token";
        response.statusCode = isAllowed ? 200 : 401;
        response.end(JSON.stringify({ result: isAllowed ? await client.sendCommand(command) : null }));
      });
    });
    const env = {
      NOMOS_CLIENT_ID: demoClient.clientId,
      NOMOS_CLIENT_SECRET: demoClient.clientSecret,
      REDIS_REST_URL: await listening(front, 0),
      REDIS_REST_TOKEN: "rest-token",
    };
    interface Worker {
      readonly fetch: (request: Request, env: object, context: object) => Promise<Response>;
    }
    const { default: worker } = (await import(/* @vite-ignore */ join(folder, "hono-worker/worker.ts"))) as { readonly default: Worker };
    const kept: Promise<unknown>[] = [];
    const executionContext = { waitUntil: (work: Promise<unknown>) => void kept.push(work), passThroughOnException: () => {} };
    await expectShop(async (path, init) =>
      worker.fetch(new Request(`https://shop.example.de/api/energy${path}`, init), env, executionContext),
    );
    expect(kept.length).toBeGreaterThan(4);
  });

  it("After the order: area.ts opens a contract to whoever ordered it, and to nobody else", async () => {
    vi.stubEnv("SESSION_SECRET", "0123456789abcdef0123456789abcdef");
    const area = join(folder, "after-the-order/area.ts");
    const { energy } = (await import(/* @vite-ignore */ area)) as { readonly energy: (request: Request) => Promise<Response> };
    const call = (path: string, init?: RequestInit) => energy(new Request(`https://shop.example.de/api/energy${path}`, init));
    await expectShop(call);
    const order = async () => {
      const response = await call("/subscriptions", post(newKey()));
      const { id } = (await response.json()) as { readonly id: string };
      return { path: `/subscriptions/${id}`, cookie: (response.headers.get("set-cookie") ?? "").split(";")[0] ?? "" };
    };
    const [mine, theirs] = [await order(), await order()];
    const status = async (path: string, cookie: string) => (await call(path, { headers: { Cookie: `a=b; ${cookie}; c=d` } })).status;
    expect(await status(mine.path, mine.cookie)).toBe(200);
    expect(await status(theirs.path, mine.cookie)).toBe(404);
    expect((await call(mine.path)).status).toBe(403);
    const forged = mine.cookie.replace(mine.path.slice(15), theirs.path.slice(15));
    expect(forged).not.toBe(mine.cookie);
    expect(await status(theirs.path, forged)).toBe(403);
    vi.setSystemTime(now().getTime() + 13 * 3_600_000);
    expect(await status(mine.path, mine.cookie)).toBe(403);
  });
});
