import { createApp } from "./app.js";
import { createClock, type ClockOptions } from "./clock.js";
import { badGateway, createFaultList, DroppedConnection, refusalOf, spoiled, type SandboxFault } from "./faults.js";
import { marketOf, type SandboxMarket } from "./market.js";
import { createState, type SandboxClient, type SandboxSettings } from "./state.js";
import type { StoredOrder } from "./subscriptionAnswers.js";

/** The client that a sandbox knows unless it is told of others. */
export const demoClient: SandboxClient = { clientId: "sandbox-client", clientSecret: "sandbox-secret" };

/** How a sandbox is set up. */
export interface SandboxOptions {
  /** Decides on every id, supplier, price and latency. 1 unless told. */
  readonly seed?: number;
  /** The machine's clock, where the sandbox's begins. The real one unless told. */
  readonly now?: () => Date;
  /** How fast orders move along. In real time unless told. */
  readonly clock?: ClockOptions;
  /** How fine prices are. `15min` unless told. */
  readonly priceResolution?: "15min" | "hourly";
  /** Path that the API's own paths begin behind, such as `/api/energy`; none unless told. */
  readonly basePath?: string;
  /** `none` stands for a partner's backend, which needs no token of the browser. `oauth` unless told. */
  readonly auth?: "oauth" | "none";
  /** Who may ask for tokens. {@link demoClient} unless told. */
  readonly clients?: readonly SandboxClient[];
  /** Faults that are there from the start, and again after a reset. */
  readonly faults?: readonly SandboxFault[];
  /** How long every answer takes, ms; each takes its own time between the two. None unless told. */
  readonly latency?: { readonly minMs: number; readonly maxMs: number };
  /** Refuses a second order of the same e-mail address. The reserved `doppelt@example.de` is always refused. */
  readonly uniqueEmails?: boolean;
}

/** A look-alike of the Nomos API that lives in memory. */
export interface Sandbox {
  /**
   * Stands in for `fetch`. The origin of an address is ignored, and may be left out.
   *
   * Rejects with the signal's reason when aborted (what had arrived stays done, as on a real server), and with a
   * {@link DroppedConnection} where a fault cuts the connection.
   */
  readonly fetch: (input: Request | string | URL, init?: RequestInit) => Promise<Response>;
  /** Makes calls go wrong from now on. */
  readonly fail: (fault: SandboxFault) => void;
  /** Lets every call go right again. */
  readonly clearFaults: () => void;
  /** The orders that arrived, in the order in which they came. */
  readonly orders: () => readonly StoredOrder[];
  /** Time, grid operators and metering companies: lets days pass, and decides what becomes of the next orders. */
  readonly market: SandboxMarket;
  /** Forgets orders, tokens, faults and what the market was told, and sets the clock back; the same calls then get the same answers again. */
  readonly reset: () => void;
}

/** Sets up a sandbox. */
export function createSandbox(options: SandboxOptions = {}): Sandbox {
  const machineNow = options.now ?? (() => new Date());
  const settings: Omit<SandboxSettings, "now"> = {
    seed: options.seed ?? 1,
    machineNow,
    priceResolution: options.priceResolution ?? "15min",
    auth: options.auth ?? "oauth",
    clients: options.clients ?? [demoClient],
    uniqueEmails: options.uniqueEmails ?? false,
  };
  const { minMs, maxMs } = options.latency ?? { minMs: 0, maxMs: 0 };
  const app = createApp(options.basePath ?? "");
  const open = () => {
    const clock = createClock(machineNow, options.clock ?? {});
    return createState({ ...settings, now: clock.now }, clock);
  };
  let state = open();
  let faults = createFaultList(options.faults ?? []);

  async function answer(request: Request, hitting: readonly SandboxFault[]): Promise<Response> {
    const fault = hitting.find(({ kind }) => kind !== "latency");
    if (fault?.kind === "offline" || fault?.kind === "dropBefore") throw new DroppedConnection();
    if (fault?.kind === "badGateway") return badGateway();
    const response = await app.fetch(request, { state, refusal: refusalOf(fault) });
    if (fault?.kind === "dropAfter") throw new DroppedConnection();
    return spoiled(response, fault);
  }

  return {
    fetch: async (input, init) => {
      const signal = init?.signal ?? (isAddress(input) ? null : input.signal);
      signal?.throwIfAborted();
      const request = toRequest(input, init);
      const hitting = faults.take(request.method, new URL(request.url).pathname);
      const usualMs = minMs + (maxMs - minMs) * state.random.latency();
      const answered = await settled(answer(request, hitting));
      await pause(
        hitting.reduce((ms, fault) => ms + (fault.kind === "latency" ? fault.latencyMs : 0), usualMs),
        signal,
      );
      return answered();
    },
    fail: (fault) => faults.add(fault),
    clearFaults: () => faults.clear(),
    orders: () => [...state.orders],
    get market() {
      return marketOf(state);
    },
    reset: () => {
      state = open();
      faults = createFaultList(options.faults ?? []);
    },
  };
}

const isAddress = (input: Request | string | URL): input is string | URL => typeof input === "string" || input instanceof URL;

/**
 * The signal is kept out: jsdom's is none that Node's `Request` takes, and the sandbox listens to it by itself. A request is left as
 * it is where possible, for a server's own kind of request cannot be copied.
 */
function toRequest(input: Request | string | URL, init: RequestInit | undefined): Request {
  if (isAddress(input)) return new Request(new URL(String(input), "http://sandbox.invalid"), { ...init, signal: null });
  return init ? new Request(input, { ...init, signal: null }) : input;
}

/** Waits for an outcome, good or bad, and hands it over later. */
async function settled<Value>(work: Promise<Value>): Promise<() => Value> {
  try {
    const value = await work;
    return () => value;
  } catch (error) {
    return () => {
      throw error;
    };
  }
}

/** Waits, unless the signal cuts it short; `Infinity` waits for nothing else. Without a wait it makes no timer. */
function pause(ms: number, signal: AbortSignal | null): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(signal.reason);
    if (ms === 0) return resolve();
    const timer = ms === Infinity ? undefined : setTimeout(finish, ms);
    signal?.addEventListener("abort", cut, { once: true });
    function finish(): void {
      signal?.removeEventListener("abort", cut);
      resolve();
    }
    function cut(): void {
      clearTimeout(timer);
      reject(signal?.reason);
    }
  });
}
