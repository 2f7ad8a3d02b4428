import type { Sandbox } from "../../src/sandbox/createSandbox.js";

/** A request as it left the adapter. */
export interface Recorded {
  readonly method: string;
  readonly url: URL;
  readonly headers: Headers;
  readonly signal: AbortSignal | null;
}

/** The sandbox, with every request written down. */
export function recording(sandbox: Sandbox): Sandbox & { readonly requests: Recorded[]; readonly quotes: () => Recorded[] } {
  const requests: Recorded[] = [];
  return {
    ...sandbox,
    requests,
    quotes: () => requests.filter(({ url }) => url.pathname.endsWith("/quote")),
    fetch: (input, init) => {
      const url = new URL(input instanceof Request ? input.url : String(input), "http://sandbox.invalid");
      requests.push({ method: init?.method ?? "GET", url, headers: new Headers(init?.headers), signal: init?.signal ?? null });
      return sandbox.fetch(input, init);
    },
  };
}
