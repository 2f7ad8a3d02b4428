import type { CheckoutError } from "../adapter/CheckoutError.js";
import { layWire, type BackendFetch, type Sent, type Wire } from "./wire.js";

/** What an adapter under test is made from. All of it has to be used. */
export interface Connection {
  /** Everything goes through it, and it is looked up here alone: the kit counts requests and cuts the wire. */
  readonly fetch: typeof globalThis.fetch;
  /** How long each try of a read may take, ms. */
  readonly readMs: number;
  /** How long an order and any other write may take, ms. */
  readonly writeMs: number;
}

/** A backend for tests: it answers what the adapter sends, and begins with an empty memory. */
export interface TestBackend {
  readonly fetch: BackendFetch;
}

/** An adapter on a wire, with a backend of its own behind it. */
export interface Scene<Adapter, Backend extends TestBackend> {
  readonly adapter: Adapter;
  readonly backend: Backend;
  readonly wire: Wire;
}

/** What both suites are told of an adapter. */
export interface Subject<Adapter, Backend extends TestBackend> {
  readonly create: (connection: Connection) => Adapter;
  readonly backend: () => Backend | Promise<Backend>;
  /** Requests that are not the call itself, such as one for a session; none unless told. They pass, and are not counted. */
  readonly isAside?: (request: Pick<Sent, "method" | "url">) => boolean;
}

/** Sets a scene: a new adapter, a new backend. */
export async function setScene<Adapter, Backend extends TestBackend>(
  { create, backend: open, isAside = () => false }: Subject<Adapter, Backend>,
  deadlines: Partial<Pick<Connection, "readMs" | "writeMs">> = {},
): Promise<Scene<Adapter, Backend>> {
  const backend = await open();
  const wire = layWire((input, init) => backend.fetch(input, init), isAside);
  return { adapter: create({ fetch: wire.fetch, readMs: 20_000, writeMs: 20_000, ...deadlines }), backend, wire };
}

/** A call of an adapter that changes nothing. */
export interface ReadCall<Adapter> {
  /** The method: `getPlan`. */
  readonly name: string;
  readonly run: (adapter: Adapter, signal?: AbortSignal) => Promise<unknown>;
  /** What is wrong with what it was answered with, one sentence each. */
  readonly faultsOf: (value: unknown) => readonly string[];
}

/** A call of an adapter that orders or ends something. */
export type WriteCall<Adapter> = ReadCall<Adapter>;

/**
 * Whether something is a `CheckoutError`. By its shape: a partner's bundler may hold the class twice, and the checkout's own
 * `instanceof` would then fail, which is a finding of its own.
 */
export const looksLikeCheckoutError = (cause: unknown): cause is CheckoutError =>
  cause instanceof Error && cause.name === "CheckoutError" && "kind" in cause;
