import { afterAll, beforeAll, beforeEach } from "vitest";
import { startPartnerSite, type PartnerSite, type PartnerSiteOptions } from "../../../examples/partner-site/site.ts";

/**
 * As a site has it, but that nobody waits half a minute to learn that a lost order can no longer turn up. Three seconds are far longer than
 * the sandbox takes on a busy machine.
 */
const timing = { orderMs: 3_000, settleMs: 3_000, lagMs: 50 };

/** Runs the site for a test file; every test begins with an empty sandbox in good health. */
export function withPartnerSite(options: Pick<PartnerSiteOptions, "onLog" | "sandbox" | "front"> = {}): {
  readonly url: () => string;
  readonly sandbox: () => PartnerSite["sandbox"];
} {
  let site: PartnerSite;
  beforeAll(async () => {
    site = await startPartnerSite({ ...options, port: 0, timing });
  });
  beforeEach(async () => {
    site.sandbox.reset();
    // The backend's token is forgotten too. It gets a new one here, so that no fault is used up by a refused token.
    await fetch(`${site.url}/api/energy/plans/pln_sandbox_basis`);
  });
  afterAll(() => site.close());
  return { url: () => site.url, sandbox: () => site.sandbox };
}
