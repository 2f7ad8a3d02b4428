import { createSandbox } from "stromkasse/sandbox";
import { createCheckoutHandler, memoryLedger } from "stromkasse/server";

const sandbox = createSandbox();

export const energy = createCheckoutHandler({
  clientId: "sandbox-client",
  clientSecret: "sandbox-secret",
  plans: ["pln_sandbox_dynamisch"],
  basePath: "/api/energy",
  ledger: memoryLedger(),
  fetch: sandbox.fetch,
});
