/** The API of `npm run chaos`: a sandbox behind a port, with mishaps by chance. Forked by `chaos.ts`. */
import { setTimeout as wait } from "node:timers/promises";
import { createAdaptorServer, type HttpBindings } from "@hono/node-server";
import { RESPONSE_ALREADY_SENT } from "@hono/node-server/utils/response";
import { createSandbox, type SandboxFault } from "stromkasse/sandbox";
import { listenOn, tell } from "./process.ts";
import { times, type Stored } from "./messages.ts";

const sandbox = createSandbox({ latency: { minMs: 0, maxMs: 15 } });
const mishaps: Record<string, number> = {};

interface Mishap {
  readonly name: string;
  /** In how many of a hundred calls. */
  readonly percent: number;
  /** A fault of the sandbox for this one call. */
  readonly fault?: SandboxFault;
  /** Works longer before the call is handled, whether or not the caller still listens. */
  readonly isLate?: boolean;
  /** Answers with this instead, after the call was handled or without. */
  readonly instead?: { readonly handled: boolean; readonly status: number };
}

const onOrder: readonly Mishap[] = [
  { name: "connection dropped before the order was stored", percent: 4, fault: { on: "order", kind: "dropBefore", times: 1 } },
  { name: "connection dropped after it was stored", percent: 4, fault: { on: "order", kind: "dropAfter", times: 1 } },
  { name: "500", percent: 4, fault: { on: "order", kind: "serverError", times: 1 } },
  { name: "429", percent: 3, fault: { on: "order", kind: "rateLimited", retryAfterSeconds: 1, times: 1 } },
  { name: "answer cut off after it was stored", percent: 2, fault: { on: "order", kind: "malformedJson", times: 1 } },
  { name: "stored late, also when nobody listens any more", percent: 5, isLate: true },
  { name: "gateway's 502 after it was stored", percent: 2, instead: { handled: true, status: 502 } },
  { name: "gateway's 504 before", percent: 2, instead: { handled: false, status: 504 } },
  { name: "token refused", percent: 1, instead: { handled: false, status: 401 } },
];

const onSearch: readonly Mishap[] = [
  { name: "500 for a search", percent: 4, fault: { on: "orders", kind: "serverError", times: 1 } },
  { name: "connection dropped in a search", percent: 3, fault: { on: "orders", kind: "dropAfter", times: 1 } },
  { name: "slow search", percent: 3, fault: { on: "orders", kind: "latency", latencyMs: 300, times: 1 } },
];

const onToken: readonly Mishap[] = [{ name: "500 for a token", percent: 5, fault: { on: "token", kind: "serverError", times: 1 } }];

function mishapsOf({ method, url }: Request): readonly Mishap[] {
  const { pathname } = new URL(url);
  if (pathname === "/oauth/token") return onToken;
  if (pathname === "/subscriptions") return method === "POST" ? onOrder : onSearch;
  return [];
}

function draw(request: Request): Mishap | undefined {
  let chance = Math.random() * 100;
  const drawn = mishapsOf(request).find(({ percent }) => (chance -= percent) < 0);
  if (drawn) mishaps[drawn.name] = (mishaps[drawn.name] ?? 0) + 1;
  return drawn;
}

async function answer(request: Request, { outgoing }: HttpBindings): Promise<Response> {
  const { method, headers, url } = request;
  const body = method === "GET" ? null : await request.text();
  // What waited so long for this process that its caller has hung up is dropped, as by a gateway: or an overloaded machine would
  // store orders later than this API promises (`times.latest`), and show nothing but that.
  await wait(0);
  if (outgoing.destroyed) return RESPONSE_ALREADY_SENT;
  const mishap = draw(request);
  if (mishap?.isLate) await wait(Math.random() * times.latest);
  if (mishap?.instead && !mishap.instead.handled) return new Response("<html>", { status: mishap.instead.status });
  // Nothing comes between: the fault hits this call and no other.
  if (mishap?.fault) sandbox.fail(mishap.fault);
  try {
    // Without the caller's signal: what has arrived is done, as on a real server.
    const response = await sandbox.fetch(url, { method, headers, body });
    return mishap?.instead ? new Response("<html>", { status: mishap.instead.status }) : response;
  } catch {
    outgoing.destroy();
    return RESPONSE_ALREADY_SENT;
  }
}

process.on("message", () => {
  const byCheckout: Record<string, string[]> = {};
  for (const { id, request } of sandbox.orders()) {
    const checkout = request.metadata?.["checkout_id"];
    if (typeof checkout === "string") (byCheckout[checkout] ??= []).push(id);
  }
  tell({ type: "stored", byCheckout, mishaps } satisfies Stored);
});

await listenOn(createAdaptorServer({ fetch: (request, node) => answer(request, node as HttpBindings), overrideGlobalObjects: false }));
