import { serveStatic } from "@hono/node-server/serve-static";
import { Hono } from "hono";
import { listen, type RunningServer } from "../partner-site/listen.ts";
import { createTariffApi } from "./tariffApi.ts";

/** Serves the built page, with the tariff API behind `/api/tarife`. */
export async function startOtherApiSite(front: string): Promise<RunningServer & { readonly api: ReturnType<typeof createTariffApi> }> {
  const api = createTariffApi();
  const site = new Hono()
    .all("/api/tarife/*", async ({ req }) => {
      const body = req.method === "POST" ? { body: await req.text() } : {};
      return api.fetch(req.url, { method: req.method, headers: req.raw.headers, ...body });
    })
    .use("*", serveStatic({ root: front }));
  return { api, ...(await listen((request) => site.fetch(request), 0)) };
}
