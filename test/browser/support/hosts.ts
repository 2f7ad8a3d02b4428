import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

const { resolve } = createRequire(import.meta.url);
const installed = (path: string) => readFileSync(resolve(path), "utf8");
const fixture = (name: string) => readFileSync(join(import.meta.dirname, `../../fixtures/hosts/${name}.css`), "utf8");

/** Both Tailwinds ask their own configuration for some values and name a fallback: what a page without one gets. */
const withFallbacks = (css: string) => css.replaceAll(/(?:--)?theme\(\s*[^,()]+,([^()]*)\)/g, "$1");

const hosts = {
  /** A page that does nothing to us. */
  plain: () => "body { margin: 0; font: 16px/1.4 serif; } main { padding-block: 48px; }",
  bootstrap: () => installed("bootstrap/dist/css/bootstrap.css"),
  tailwind3: () => withFallbacks(installed("tailwindcss-3/src/css/preflight.css")),
  tailwind4: () => `@layer theme, base, components, utilities; @layer base { ${withFallbacks(installed("tailwindcss/preflight.css"))} }`,
  wordpress: () => fixture("wordpress"),
  contentBox: () => "*, *::before, *::after { box-sizing: content-box; }",
  smallRoot: () => "html { font-size: 62.5%; } body { font-size: 1.6rem; }",
  unset: () => "button { all: unset; } input, select, textarea, a, fieldset, legend { all: unset; }",
  reset: () => fixture("reset"),
  loud: () => fixture("loud"),
} as const;

/** A page that we have to live in. */
export type HostName = keyof typeof hosts;

/** All of them. */
export const hostNames = Object.keys(hosts) as readonly HostName[];

/** Its stylesheet. */
export function hostCss(name: HostName): string {
  return hosts[name]();
}
