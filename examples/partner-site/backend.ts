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
import type { Sessions } from "./sessions.ts";

/** What the backend works with. */
export interface BackendOptions {
  /** Answers everything below {@link energyPath}. */
  readonly energy: CheckoutHandler;
  readonly sessions: Sessions;
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
export function createBackend({ energy, sessions, readOrders, front }: BackendOptions): Hono {
  const app = new Hono();
  const declarations = createDeclarationDesk();
  // Before the pages' headers: the handler has stricter ones of its own.
  app.all(`${energyPath}/*`, (context) => energy(context.req.raw));
  app.use(secureHeaders({ contentSecurityPolicy }));
  app.route("/api/declarations", declarations.routes);
  // Which contract somebody ordered: the customer's area has it from here, never from its address or the browser's storage.
  app.get("/api/session", (context) => {
    context.header("Cache-Control", "no-store");
    return context.json({ contract: sessions.contractOf(context.req.raw) });
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
