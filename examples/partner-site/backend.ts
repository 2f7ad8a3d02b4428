import { serveStatic } from "@hono/node-server/serve-static";
import { Hono } from "hono";
import { HTTPException } from "hono/http-exception";
import { secureHeaders } from "hono/secure-headers";
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

/** The brand's own backend: its pages, and the few calls of the energy API that the checkout in them makes. */
export function createBackend({ api, front, productsOf }: BackendOptions): Hono {
  const app = new Hono();
  app.use(secureHeaders({ contentSecurityPolicy }));
  app.route("/api/energy", energyRoutes(api));
  app.get("/api/grid-fees", async (context) => {
    // The real API keeps the operators' Modul 3 windows to itself; a brand looks them up elsewhere, this one in the sandbox.
    const query = new URLSearchParams({ zip: context.req.query("zip") ?? "" });
    try {
      const response = await api.call(`/sandbox/grid-fee-schedule?${query}`, { headers: {}, signal: context.req.raw.signal });
      if (response.ok) return context.json(await response.json());
    } catch {
      // Said below: whatever went wrong, there are no windows.
    }
    return context.body(envelope("BAD_GATEWAY", "The grid operator's windows cannot be read."), 502);
  });
  app.route("/", ordersPage(api, productsOf));
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
