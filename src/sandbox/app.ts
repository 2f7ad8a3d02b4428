import { Hono, type Context, type Next } from "hono";
import type { SandboxEnv } from "./context.js";
import { ApiFault, apiVersions, badRequest, defaultApiVersion, envelopeOf } from "./envelope.js";
import { addGridFeeReductionRoutes } from "./gridFeeReductions.js";
import { addGridFeeRoute } from "./gridFees.js";
import { addMarketRoute } from "./market.js";
import { addMeterOrderRoutes } from "./meterOrders.js";
import { addTokenRoute, authorize } from "./oauth.js";
import { addPlacesRoute } from "./places.js";
import { addPlanRoutes } from "./planRoutes.js";
import { addPriceRoute } from "./priceSeries.js";
import { randomUuid } from "./random.js";
import { addSubscriptionRoutes } from "./subscriptionRoutes.js";
import { addSupplierRoutes } from "./supplierRoutes.js";
import { addTerminationRoute } from "./terminations.js";

/** The API under a base path. Its memory comes with each request, so that one app outlives every reset. */
export function createApp(basePath: string): Hono<SandboxEnv> {
  const api = new Hono<SandboxEnv>();
  addTokenRoute(api);
  api.use(authorize);
  addPlanRoutes(api);
  addSupplierRoutes(api);
  addSubscriptionRoutes(api);
  addGridFeeReductionRoutes(api);
  addMeterOrderRoutes(api);
  addPriceRoute(api);
  addTerminationRoute(api);
  addGridFeeRoute(api);
  addPlacesRoute(api);
  addMarketRoute(api);

  const app = new Hono<SandboxEnv>();
  app.use(identify);
  app.route(basePath === "" ? "/" : basePath, api);
  app.notFound(() => {
    throw new ApiFault(404, "Resource not found");
  });
  app.onError(refuse);
  return app;
}

/** Gives the request its id and version, and refuses it where a fault was asked for. */
function identify(context: Context<SandboxEnv>, next: Next): Promise<void> {
  const { state, refusal } = context.env;
  const wanted = context.req.header("x-api-version") ?? defaultApiVersion;
  const version = apiVersions.find((known) => known === wanted);
  context.set("requestId", randomUuid(state.random.requests));
  context.set("version", version ?? defaultApiVersion);
  context.header("X-API-Version", version ?? defaultApiVersion);
  if (!version)
    throw badRequest({ code: "upgrade_api_version", field: "", message: `Version '${wanted}' is not supported, use ${defaultApiVersion}` });
  if (refusal) throw refusal;
  return next();
}

/** Turns every refusal into the envelope; anything else is a fault of the sandbox itself, and answers 500 as a server would. */
function refuse(error: Error, context: Context<SandboxEnv>): Response {
  const fault = error instanceof ApiFault ? error : new ApiFault(500, `Internal Server Error: ${error.message}`);
  const envelope = envelopeOf(fault, context.get("requestId"), context.get("version"));
  return context.json(envelope, fault.status, { ...fault.headers });
}
