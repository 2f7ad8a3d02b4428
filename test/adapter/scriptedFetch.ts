/** A request as it went out. */
export interface SentRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Parsed JSON; `undefined` where there was none. */
  readonly body: unknown;
  readonly signal: AbortSignal;
}

/** What happens to one request. */
export type Scene = (sent: SentRequest) => Response | Promise<Response>;

/** A `fetch` that plays one scene for each request, in order, and keeps what was sent. One request too many is a failure of the test. */
export function scriptedFetch(...scenes: readonly Scene[]) {
  const sent: SentRequest[] = [];
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const request: SentRequest = {
      method: init?.method ?? "GET",
      url: String(input instanceof Request ? input.url : input),
      headers: Object.fromEntries(new Headers(init?.headers)),
      body: typeof init?.body === "string" ? JSON.parse(init.body) : undefined,
      signal: init?.signal ?? new AbortController().signal,
    };
    sent.push(request);
    const scene = scenes[sent.length - 1];
    if (!scene) throw new Error(`Request ${sent.length} has no scene.`);
    return scene(request);
  };
  return { fetch, sent };
}

/** Answers with JSON. */
export const json =
  (body: unknown, status = 200, headers: Readonly<Record<string, string>> = {}): Scene =>
  () =>
    new Response(JSON.stringify(body), { status, headers: { "Content-Type": "application/json", ...headers } });

/** Answers with text as it is. */
export const text =
  (body: string, status = 200): Scene =>
  () =>
    new Response(body, { status });

/** The connection drops. */
export const dropped: Scene = () => Promise.reject(new TypeError("Failed to fetch"));

/** Nothing comes, until the request is cancelled. */
export const silent: Scene = ({ signal }) =>
  new Promise((_, reject) => {
    signal.addEventListener("abort", () => reject(new DOMException("aborted", "AbortError")));
  });

/** Nothing comes, and cancelling is not heard. */
export const deaf: Scene = () => new Promise(() => {});

/** The headers come, and the connection drops within the body. */
export const droppedInBody =
  (status = 200): Scene =>
  () =>
    new Response(new ReadableStream({ pull: (controller) => controller.error(new TypeError("terminated")) }), { status });

/** The API's envelope of a failure. */
export const refused = (
  status: number,
  code: string,
  errors?: readonly { readonly code: string; readonly field: string; readonly message: string }[],
  message = "It was refused",
): Scene => json({ code, message, requestId: "req_envelope", docs: "https://docs.nomos.energy", ...(errors && { errors }) }, status);
