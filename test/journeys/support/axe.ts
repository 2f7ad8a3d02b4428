import axe from "axe-core";
import type { Page } from "playwright";

/** What axe finds on a page, in short. The visit has to be made with `bypassCSP`: its script is not the site's. */
export async function axeFindings(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(async () => (window as unknown as { axe: typeof axe }).axe.run());
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`));
}
