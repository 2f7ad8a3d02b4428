import { serveStatic } from "@hono/node-server/serve-static";
import { Hono } from "hono";
import { HTTPException } from "hono/http-exception";
import { secureHeaders } from "hono/secure-headers";
import type { CheckoutHandler } from "stromkasse/server";
import { createDeclarationDesk } from "./declarations.ts";
import { energyPath } from "./energyHandler.ts";
import { envelope } from "./json.ts";
import { legalPages } from "./pages/legalPages.ts";
import { ordersPage } from "./pages/ordersPage.ts";
import type { ReadOrders } from "./sandboxOrders.ts";

/** What the backend works with. */
export interface BackendOptions {
  /** Answers everything below {@link energyPath}. */
  readonly energy: CheckoutHandler;
  /** The towns of a zip. The energy API knows none; a brand looks them up elsewhere. */
  readonly places: (zip: string) => readonly string[];
  readonly readOrders: ReadOrders;
  /** Folder of the built front. */
  readonly front: string;
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

/** The brand's own backend: its pages, and the checkout's handler beside them. */
export function createBackend({ energy, places, readOrders, front }: BackendOptions): Hono {
  const app = new Hono();
  const declarations = createDeclarationDesk();
  // Before the pages' headers: the handler has stricter ones of its own.
  app.all(`${energyPath}/*`, (context) => energy(context.req.raw));
  app.use(secureHeaders({ contentSecurityPolicy }));
  app.route("/api/declarations", declarations.routes);
  app.get("/api/places", (context) => {
    const zip = context.req.query("zip") ?? "";
    return /^\d{5}$/.test(zip) ? context.json(places(zip)) : context.body(envelope("BAD_REQUEST", "A zip has five digits."), 400);
  });
  app.route("/", ordersPage(readOrders, declarations.all));
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
