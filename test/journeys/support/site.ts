import { afterEach, beforeEach } from "vitest";
import { startPartnerSite, type PartnerSite, type PartnerSiteOptions } from "../../../examples/partner-site/site.ts";

/**
 * As a site has it, but that nobody waits half a minute to learn that a lost order can no longer turn up. Three seconds are far longer than
 * the sandbox takes on a busy machine.
 */
const timing = { orderMs: 3_000, settleMs: 3_000, lagMs: 50 };

/**
 * Runs a site for each test, with an empty sandbox in good health. Not one for all: a backend that remembers contracts which its API has lost waits
 * for them to turn up.
 */
export function withPartnerSite(options: Pick<PartnerSiteOptions, "onLog" | "sandbox" | "front"> = {}): {
  readonly url: () => string;
  readonly sandbox: () => PartnerSite["sandbox"];
} {
  let site: PartnerSite;
  beforeEach(async () => {
    site = await startPartnerSite({ ...options, port: 0, timing });
    // The backend gets its token here, so that no fault is used up by a refused one.
    await fetch(`${site.url}/api/energy/plans/pln_sandbox_basis`);
  });
  afterEach(() => site.close());
  return { url: () => site.url, sandbox: () => site.sandbox };
}
