import { buildFront, buildPackage } from "../../../examples/partner-site/build.ts";

/** Once before all visits: the browser gets the site as `npm start` serves it, built from the package's own build. */
export async function setup(): Promise<void> {
  await buildPackage();
  await buildFront();
}
