import { readFileSync } from "node:fs";
import { createSandbox, type Sandbox } from "stromkasse/sandbox";
import { afterAll, beforeAll, beforeEach } from "vitest";
import { listen, type RunningServer } from "../../../examples/partner-site/listen.ts";
import { buildElement, elementFile } from "../../../scripts/buildElement.ts";
import { policy } from "../../support/policy.ts";

/** A page without React: the built element by a script tag with its hash, and a backend that is the sandbox. */
export interface ElementSite {
  readonly url: () => string;
  readonly sandbox: () => Sandbox;
  /** The page's body from now on; `script` and `style` are files of the site, as the policy wants. */
  readonly show: (body: string, files?: { readonly script?: string; readonly style?: string }) => void;
}

/** Runs the site for a test file. */
export function withElementSite(): ElementSite {
  let server: RunningServer;
  let integrity = "";
  let files: Readonly<Record<string, readonly [type: string, text: string]>> = {};
  const sandbox = createSandbox({ basePath: "/api/energy", auth: "none" });
  beforeAll(async () => {
    ({ integrity } = await buildElement());
    server = await listen((request) => {
      const { pathname } = new URL(request.url);
      if (pathname.startsWith("/api/energy/")) return sandbox.fetch(request);
      const [type, text] = files[pathname] ?? ["image/svg+xml", '<svg xmlns="http://www.w3.org/2000/svg"/>'];
      return new Response(text, { headers: { "Content-Type": `${type}; charset=utf-8`, "Content-Security-Policy": policy } });
    }, 0);
  });
  beforeEach(() => sandbox.reset());
  afterAll(() => server.close());
  return {
    url: () => `http://127.0.0.1:${server.port}`,
    sandbox: () => sandbox,
    show: (body, { script = "", style = "" } = {}) => {
      const head = `<title>Strom</title><link rel="stylesheet" href="/page.css"><script src="/page.js" defer></script>`;
      const element = `<script type="module" src="/strom-kasse.js" integrity="${integrity}"></script>`;
      files = {
        "/": ["text/html", `<!doctype html><html lang="de"><head>${head}${element}</head><body>${body}</body></html>`],
        "/page.js": ["text/javascript", script],
        "/page.css": ["text/css", style],
        "/strom-kasse.js": ["text/javascript", readFileSync(elementFile, "utf8")],
      };
    },
  };
}
