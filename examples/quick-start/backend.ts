import { createSandbox, demoClient } from "stromkasse/sandbox";
import { createCheckoutHandler, memoryLedger } from "stromkasse/server";

// The sandbox stands in for the energy API. With your own account: leave `fetch` out, and take id and secret from the environment.
const sandbox = createSandbox();

/** Answers `/api/energy/…`: a function from a Request to a Response, for any server that speaks Fetch. */
export const energy = createCheckoutHandler({
  ...demoClient,
  fetch: sandbox.fetch,
  basePath: "/api/energy",
  plans: ["pln_sandbox_dynamisch"],
  ledger: memoryLedger(),
  onLog: (entry) => console.log(JSON.stringify(entry)),
});
