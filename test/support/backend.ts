import { createSandbox, demoClient } from "../../src/sandbox.js";
import type { Sandbox } from "../../src/sandbox/createSandbox.js";
import { createCheckoutHandler, memoryLedger } from "../../src/server.js";

const site = "https://strom.example.de";

/** A sandbox behind the backend's half of the house, for adapters at `/api/energy`: orders are placed exactly once. */
export function sandboxBehindBackend(): Sandbox {
  const sandbox = createSandbox();
  const handler = createCheckoutHandler({
    ...demoClient,
    apiUrl: "https://api.example.com",
    basePath: "/api/energy",
    plans: ["pln_sandbox_dynamisch", "pln_sandbox_basis"],
    ledger: memoryLedger({ distrustMs: 0 }),
    fetch: (input, init) => sandbox.fetch(input, init),
  });
  return {
    ...sandbox,
    // The signal is jsdom's, which Node's Request does not take.
    fetch: (input, init) => {
      const address = input instanceof Request ? input.url : input;
      return handler(new Request(new URL(address, site), { ...init, signal: null }));
    },
  };
}
