import { buildSite } from "../../../examples/partner-site/build.ts";

/** Once before all visits: the browser gets the site as `npm start` serves it. */
export async function setup(): Promise<void> {
  await buildSite();
}
