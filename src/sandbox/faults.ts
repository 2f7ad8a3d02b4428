import { ApiFault, badRequest, type FieldError } from "./envelope.js";

/** The calls that can be made to fail. `plan` is the list too; `orders`, `reductions` and `meterOrders` read what was placed, in lists and one by one. */
export type SandboxOperation =
  | "token"
  | "plan"
  | "quote"
  | "suppliers"
  | "order"
  | "orders"
  | "gridFees"
  | "reductions"
  | "orderReduction"
  | "meterOrders"
  | "orderMeter"
  | "prices"
  | "terminate";

/**
 * What goes wrong.
 *
 * - `latency`: the call is handled at once, its answer comes `latencyMs` later; `Infinity` never.
 * - `rateLimited`: 429, with `Retry-After` where seconds are given. `serverError`: 500. `badGateway`: 502 with a page of HTML.
 * - `offline`, `dropBefore`: nothing arrives, the connection fails. `dropAfter`: the call is handled (an order is stored), then the connection fails.
 * - `malformedJson`: the answer ends in the middle. `wrongSchema`: text where numbers belong, and no id or token.
 * - `rewritten`: the answer's body is what `rewrite` makes of it.
 * - `fieldError`: 400 with this field at fault.
 */
export type FaultKind =
  | { readonly kind: "latency"; readonly latencyMs: number }
  | { readonly kind: "rateLimited"; readonly retryAfterSeconds?: number }
  | { readonly kind: "serverError" | "badGateway" | "offline" | "dropBefore" | "dropAfter" | "malformedJson" | "wrongSchema" }
  | { readonly kind: "rewritten"; readonly rewrite: (body: unknown) => unknown }
  | { readonly kind: "fieldError"; readonly fieldError: FieldError };

/** A fault on demand. */
export type SandboxFault = FaultKind & {
  readonly on: SandboxOperation | "everything";
  /** How many calls it hits; every one unless told. */
  readonly times?: number;
};

/** A connection that failed: `fetch` rejects with a `TypeError`, as it does in a browser. Over HTTP, destroy the socket. */
export class DroppedConnection extends TypeError {
  constructor() {
    super("Failed to fetch");
  }
}

/** The faults that are waiting for calls. */
export interface FaultList {
  add(fault: SandboxFault): void;
  clear(): void;
  /** The faults that hit this call: every latency, and the first of the others. Each is used up by one. */
  take(method: string, path: string): readonly SandboxFault[];
}

const paths: readonly (readonly [operation: SandboxOperation, method: string, path: RegExp])[] = [
  ["token", "POST", /\/oauth\/token$/],
  ["quote", "GET", /\/plans\/[^/]+\/quote$/],
  ["plan", "GET", /\/plans(\/[^/]+)?$/],
  ["suppliers", "GET", /\/(market-partners|suppliers|suppliers\/search)$/],
  ["order", "POST", /\/subscriptions$/],
  ["orders", "GET", /\/subscriptions(\/[^/]+)?$/],
  ["reductions", "GET", /\/grid-fee-reductions(\/[^/]+)?$/],
  ["orderReduction", "POST", /\/grid-fee-reductions$/],
  ["meterOrders", "GET", /\/meter-orders(\/[^/]+)?$/],
  ["orderMeter", "POST", /\/meter-orders$/],
  ["prices", "GET", /\/subscriptions\/[^/]+\/prices$/],
  ["terminate", "POST", /\/subscriptions\/[^/]+\/terminate$/],
  ["gridFees", "GET", /\/sandbox\/grid-fee-schedule$/],
];

/** Keeps faults until they are used up or cleared. */
export function createFaultList(initial: readonly SandboxFault[]): FaultList {
  let waiting: { readonly fault: SandboxFault; left: number }[] = [];
  const add = (fault: SandboxFault): void => void waiting.push({ fault, left: fault.times ?? Infinity });
  initial.forEach(add);
  return {
    add,
    clear: () => {
      waiting = [];
    },
    take: (method, path) => {
      const operation = paths.find(([, verb, pattern]) => verb === method && pattern.test(path))?.[0];
      const matching = waiting.filter(({ fault, left }) => left > 0 && (fault.on === operation || fault.on === "everything"));
      const first = matching.find(({ fault }) => fault.kind !== "latency");
      const hitting = matching.filter((entry) => entry.fault.kind === "latency" || entry === first);
      for (const entry of hitting) entry.left -= 1;
      return hitting.map(({ fault }) => fault);
    },
  };
}

/** The refusal that the API itself gives because of a fault; `null` where it does not come to that. */
export function refusalOf(fault: SandboxFault | undefined): ApiFault | null {
  switch (fault?.kind) {
    case "rateLimited": {
      const { retryAfterSeconds } = fault;
      const headers = retryAfterSeconds === undefined ? {} : { "Retry-After": String(retryAfterSeconds) };
      return new ApiFault(429, `Wait ${retryAfterSeconds ?? 30} seconds before retrying.`, [], headers);
    }
    case "serverError":
      return new ApiFault(500, "Internal Server Error");
    case "fieldError":
      return badRequest(fault.fieldError);
    default:
      return null;
  }
}

/** Changes the body of an answer where a fault says so. */
export async function spoiled(response: Response, fault: SandboxFault | undefined): Promise<Response> {
  const spoil = fault && spoilerOf(fault);
  return spoil ? new Response(spoil(await response.text()), response) : response;
}

function spoilerOf(fault: SandboxFault): ((text: string) => string) | null {
  switch (fault.kind) {
    case "malformedJson":
      return (text) => text.slice(0, text.length / 2);
    case "wrongSchema":
      return (text) => JSON.stringify(misshapen(JSON.parse(text)));
    case "rewritten":
      return (text) => JSON.stringify(fault.rewrite(JSON.parse(text)));
    default:
      return null;
  }
}

/** A gateway's own page, which knows nothing of the API's envelope. */
export function badGateway(): Response {
  return new Response("<html><body><h1>502 Bad Gateway</h1></body></html>", { status: 502, headers: { "Content-Type": "text/html" } });
}

function misshapen(value: unknown): unknown {
  if (typeof value === "number") return "n/a";
  if (Array.isArray(value)) return value.map(misshapen);
  if (typeof value !== "object" || value === null) return value;
  const kept = Object.entries(value).filter(([key]) => key !== "id" && key !== "access_token");
  return Object.fromEntries(kept.map(([key, part]) => [key, misshapen(part)]));
}
