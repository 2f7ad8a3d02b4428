import { apiVersions, type Desk } from "./context.js";
import type { OrderLedger } from "./orders/OrderLedger.js";
import { NoToken } from "./tokenFault.js";
import { UpstreamFault } from "./upstream.js";

/** One thing that selling needs. */
export interface ConnectionCheck {
  /** `plan`: one that is sold here can be read; `contracts`: the list in which an order is searched for whose answer got lost. */
  readonly name: "token" | "writeScope" | "plan" | "contracts" | "ledger";
  readonly ok: boolean;
  /** What is wrong and what to do, in fixed words; for the partner, not for visitors. */
  readonly message: string;
}

/** What was found. */
export interface ConnectionReport {
  /** All of it is there. */
  readonly ok: boolean;
  readonly checks: readonly ConnectionCheck[];
}

/** Looks whether everything is there that selling needs. Orders nothing. */
export interface Connection {
  /** Looks now, and logs what is wrong. Never rejects. */
  readonly check: () => Promise<ConnectionReport>;
  /** What was found within the last half minute; for a path that anybody may call. */
  readonly recent: () => Promise<ConnectionReport>;
}

const recentMs = 30_000;

/** Makes it. `ledger` is a guarded one. */
export function createConnection(desk: Desk, ledger: Pick<OrderLedger, "ping">): Connection {
  let last: { readonly report: Promise<ConnectionReport>; readonly at: number } | null = null;

  async function check(): Promise<ConnectionReport> {
    const checks = (await Promise.all([checkApi(desk), checkLedger(ledger)])).flat();
    for (const { ok, message } of checks) if (!ok) desk.log({ event: "fault", level: "error", requestId: null, message });
    return { ok: checks.every(({ ok }) => ok), checks };
  }

  return {
    check,
    recent: () => {
      if (!last || performance.now() - last.at > recentMs) last = { report: check(), at: performance.now() };
      return last.report;
    },
  };
}

const right = (name: ConnectionCheck["name"]): ConnectionCheck => ({ name, ok: true, message: "" });
const wrong = (name: ConnectionCheck["name"], message: string): ConnectionCheck => ({ name, ok: false, message });

async function checkLedger(ledger: Pick<OrderLedger, "ping">): Promise<ConnectionCheck> {
  return ledger.ping().then(
    () => right("ledger"),
    () => wrong("ledger", "The order ledger gives no answer: orders are refused until it does."),
  );
}

async function checkApi(desk: Desk): Promise<readonly ConnectionCheck[]> {
  const { upstream, plans } = desk;
  try {
    await upstream.ready();
  } catch (cause) {
    const why = cause instanceof UpstreamFault && cause.cause instanceof NoToken ? cause.cause.message : "The energy API gave no token.";
    return [wrong("token", why)];
  }
  const scope =
    upstream.mayWrite() === false
      ? wrong("writeScope", "The key has no write scope, so each order will be refused. Give it one in the API's dashboard.")
      : right("writeScope");
  const reads = [
    ...[...plans].map((id) => ({ name: "plan", path: `/plans/${encodeURIComponent(id)}`, what: `The plan ${id}` }) as const),
    { name: "contracts", path: "/subscriptions?limit=1", what: "The list of contracts, in which orders are searched for," } as const,
  ];
  return [right("token"), scope, ...(await Promise.all(reads.map((read) => checkRead(desk, read))))];
}

async function checkRead(
  { upstream, timing }: Desk,
  { name, path, what }: { readonly name: "plan" | "contracts"; readonly path: string; readonly what: string },
): Promise<ConnectionCheck> {
  try {
    const { status, json } = await upstream.call({ path, version: apiVersions[0], ms: timing.readMs });
    if (status === 200 && typeof json === "object" && json !== null) return right(name);
    return wrong(name, `${what} cannot be read (${status}), ${causeOf(status)}.`);
  } catch (cause) {
    return wrong(name, `${what} cannot be read (${cause instanceof UpstreamFault ? cause.reason : "failed"}).`);
  }
}

function causeOf(status: number): string {
  if (status === 404) return "wrong `plans` or `apiUrl`: it is not this organisation's, or nothing of the API is there";
  if (status === 401 || status === 403) return "the key has no read scope for it";
  if (status === 429) return "too many requests";
  return status >= 500 ? "the API is not well" : "what answers is not the energy API";
}
