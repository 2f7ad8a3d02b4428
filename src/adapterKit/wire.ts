/** The wire between the adapter and its backend, as the kit holds it in its hands: it sees what is sent, and cuts it. */

/** A request as the adapter sent it. */
export interface Sent {
  readonly method: string;
  readonly url: string;
  readonly headers: Headers;
  /** Text of the body; empty where there is none. */
  readonly body: string;
  readonly signal: AbortSignal | null;
  /** `performance.now()` when it was sent. */
  readonly atMs: number;
}

/** What the backend of the tests answers with; a `fetch`. */
export type BackendFetch = (input: string, init: RequestInit) => Promise<Response>;

/** What happens to one request. `pass` lets it through to the backend. */
export type Mishap = (sent: Sent, pass: () => Promise<Response>) => Promise<Response>;

/** The wire of one adapter. */
export interface Wire {
  readonly fetch: typeof globalThis.fetch;
  /** What was sent for the calls themselves, without what stands aside (a token, a session). */
  readonly sent: readonly Sent[];
  /** The next requests meet these, one each; after them the last goes on for ever where `forever` says so. */
  readonly meet: (mishaps: readonly Mishap[], forever?: boolean) => void;
  /** Resolves when so many requests have been sent. */
  readonly sentAtLeast: (count: number) => Promise<void>;
}

/**
 * Lays a wire to a backend.
 *
 * @param isAside says which requests are not the call itself; these always pass and are not counted.
 */
export function layWire(backend: BackendFetch, isAside: (request: Pick<Sent, "method" | "url">) => boolean): Wire {
  const sent: Sent[] = [];
  const waiting: { readonly count: number; readonly go: () => void }[] = [];
  let mishaps: readonly Mishap[] = [];
  let forever = false;

  const fetch: typeof globalThis.fetch = async (input, init) => {
    const asked = input instanceof Request ? input : undefined;
    const url = input instanceof Request ? input.url : input.toString();
    const method = init?.method ?? asked?.method ?? "GET";
    const signal = init?.signal ?? asked?.signal ?? null;
    const headers = new Headers(init?.headers ?? asked?.headers);
    const body = typeof init?.body === "string" ? init.body : asked ? await asked.clone().text() : textOf(init?.body);
    const pass = () => backend(url, { method, headers, signal, ...(body !== "" && { body }) });
    if (isAside({ method, url })) return pass();
    const request: Sent = { method, url, headers, body, signal, atMs: performance.now() };
    sent.push(request);
    for (const { go } of waiting.filter(({ count }) => count <= sent.length)) go();
    if (signal?.aborted) throw signal.reason;
    const [next, ...rest] = mishaps;
    if (!(forever && rest.length === 0)) mishaps = rest;
    return next ? next(request, pass) : pass();
  };

  return {
    fetch,
    sent,
    meet(next, always = false) {
      mishaps = next;
      forever = always;
    },
    sentAtLeast: (count) =>
      new Promise((go) => {
        if (sent.length >= count) go();
        else waiting.push({ count, go });
      }),
  };
}

const textOf = (body: unknown): string => (body instanceof URLSearchParams ? body.toString() : "");

const json = { "Content-Type": "application/json" };

/** The server answers with a status and an empty object. */
export const status =
  (code: number, headers: Readonly<Record<string, string>> = {}): Mishap =>
  async () =>
    new Response("{}", { status: code, headers: { ...json, ...headers } });

/** The server answers 200 with this text. */
export const text =
  (body: string, type = "text/html"): Mishap =>
  async () =>
    new Response(body, { headers: { "Content-Type": type } });

/** The connection fails; nothing arrived. */
export const dropped: Mishap = async () => {
  throw new TypeError("Failed to fetch");
};

/** What was sent arrives and is done, and the connection fails before the answer. */
export const answerLost: Mishap = async (_, pass) => {
  await pass();
  throw new TypeError("Failed to fetch");
};

/** Nothing comes back, ever; cancelling is heard. */
export const silent: Mishap = ({ signal }) =>
  new Promise((_, reject) => {
    signal?.addEventListener("abort", () => reject(signal.reason), { once: true });
  });

/** Nothing comes back, ever, and cancelling is not heard: a `fetch` behind a service worker or an interceptor. */
export const deaf: Mishap = () => new Promise(() => {});

/** The headers come, and the body never ends. */
export const endless: Mishap = async ({ signal }) => {
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      controller.enqueue(new TextEncoder().encode("{"));
      signal?.addEventListener("abort", () => controller.error(signal.reason), { once: true });
    },
  });
  return new Response(body, { headers: json });
};
