import type { PartnerSite } from "../../../examples/partner-site/site.ts";

/** Forgets orders and faults. The backend's token is forgotten with them, so it gets a new one here: no fault is to be used up by a refused token. */
export async function resetSandbox({ url, sandbox }: PartnerSite): Promise<void> {
  sandbox.reset();
  await fetch(`${url}/api/energy/plans/pln_sandbox_basis`);
}
