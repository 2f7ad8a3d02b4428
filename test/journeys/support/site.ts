import { afterAll, beforeAll, beforeEach } from "vitest";
import { startPartnerSite, type PartnerSite } from "../../../examples/partner-site/site.ts";

/** Runs the site for a test file; every test begins with an empty sandbox in good health. */
export function withPartnerSite(): { readonly url: () => string; readonly sandbox: () => PartnerSite["sandbox"] } {
  let site: PartnerSite;
  beforeAll(async () => {
    site = await startPartnerSite({ port: 0 });
  });
  beforeEach(async () => {
    site.sandbox.reset();
    // The backend's token is forgotten too. It gets a new one here, so that no fault is used up by a refused token.
    await fetch(`${site.url}/api/energy/plans/pln_sandbox_basis`);
  });
  afterAll(() => site.close());
  return { url: () => site.url, sandbox: () => site.sandbox };
}
