import { serveStatic } from "@hono/node-server/serve-static";
import { Hono, type Context } from "hono";
import { HTTPException } from "hono/http-exception";
import { secureHeaders } from "hono/secure-headers";
import { createDeclarationDesk } from "./declarations.ts";
import type { EnergyApi } from "./energyApi.ts";
import { energyRoutes } from "./energyRoutes.ts";
import { envelope } from "./orderDesk.ts";
import { legalPages } from "./pages/legalPages.ts";
import { ordersPage, type OrderedProducts } from "./pages/ordersPage.ts";

/** What the backend works with. */
export interface BackendOptions {
  readonly api: EnergyApi;
  /** Folder of the built front. */
  readonly front: string;
  /** What was ordered with a contract beside the power: the API's contracts do not say. */
  readonly productsOf: OrderedProducts;
}

/** The pages load from this site and from nowhere else, and run no inline script or style. */
const contentSecurityPolicy = {
  defaultSrc: ["'none'"],
  scriptSrc: ["'self'"],
  styleSrc: ["'self'"],
  connectSrc: ["'self'"],
  imgSrc: ["'self'", "data:"],
  fontSrc: ["'self'"],
  baseUri: ["'none'"],
  formAction: ["'self'"],
  frameAncestors: ["'none'"],
};

/** What is known of a zip. */
async function lookUp(context: Context, api: EnergyApi, path: string): Promise<Response> {
  const query = new URLSearchParams({ zip: context.req.query("zip") ?? "" });
  try {
    const response = await api.call(`${path}?${query}`, { headers: {}, signal: context.req.raw.signal });
    if (response.ok) return context.json(await response.json());
  } catch {
    // Said below: whatever went wrong, there is nothing to show.
  }
  return context.body(envelope("BAD_GATEWAY", "This cannot be looked up now."), 502);
}

/** The brand's own backend: its pages, and the few calls of the energy API that the checkout in them makes. */
export function createBackend({ api, front, productsOf }: BackendOptions): Hono {
  const app = new Hono();
  const declarations = createDeclarationDesk();
  app.use(secureHeaders({ contentSecurityPolicy }));
  app.route("/api/energy", energyRoutes(api));
  app.route("/api/declarations", declarations.routes);
  // The real API keeps the operators' Modul 3 windows to itself, and knows no towns; a brand looks them up elsewhere, this one in the sandbox.
  app.get("/api/grid-fees", (context) => lookUp(context, api, "/sandbox/grid-fee-schedule"));
  app.get("/api/places", (context) => lookUp(context, api, "/sandbox/places"));
  app.route("/", ordersPage(api, productsOf, declarations.all));
  app.route("/", legalPages());
  app.use("/assets/*", async (context, next) => {
    await next();
    if (context.res.ok) context.header("Cache-Control", "public, max-age=31536000, immutable");
  });
  app.get("*", serveStatic({ root: front }));
  app.notFound((context) => context.text("Diese Seite gibt es nicht.", 404));
  app.onError((error, context) => {
    if (error instanceof HTTPException) return error.getResponse();
    console.error(error);
    return context.body(envelope("INTERNAL_SERVER_ERROR", "Internal Server Error"), 500);
  });
  return app;
}
