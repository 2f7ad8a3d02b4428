import { randomUUID } from "node:crypto";
import { fileURLToPath } from "node:url";
import {
  createSandbox,
  sandboxGridFeeSchedule,
  sandboxPlaces,
  sandboxStreets,
  type Sandbox,
  type SandboxOptions,
} from "stromkasse/sandbox";
import { createBackend } from "./backend.ts";
import { createEnergyHandler, type EnergyHandlerOptions } from "./energyHandler.ts";
import { listen, listenFrom } from "./listen.ts";
import { faultsPage } from "./pages/faultsPage.ts";
import { marketPage } from "./pages/marketPage.ts";
import { createOrdersReader } from "./sandboxOrders.ts";
import { serveSandbox } from "./sandboxServer.ts";
import { createSessions } from "./sessions.ts";

/** The port that is tried first. */
export const usualPort = 4300;

/** How the site is started. */
export interface PartnerSiteOptions extends Pick<EnergyHandlerOptions, "timing" | "onLog"> {
  /** Exactly this port, or an error; 0 takes any. Without it {@link usualPort} or the next free one. */
  readonly port?: number;
  /** What the sandbox behind the site is like. */
  readonly sandbox?: Omit<SandboxOptions, "auth" | "clients" | "basePath">;
  /** Folder of another front, built; without it the brand's own. */
  readonly front?: string;
}

/** A running site. */
export interface PartnerSite {
  /** `http://localhost:4300` */
  readonly url: string;
  /** What stands behind it: read its orders, make it fail, reset it. */
  readonly sandbox: Sandbox;
  readonly close: () => Promise<void>;
}

/**
 * Starts the site: the sandbox on a port of its own, and the backend with the built front in front of it.
 *
 * @throws Error with the code `EADDRINUSE` where the port that was asked for is taken.
 */
export async function startPartnerSite(options: PartnerSiteOptions = {}): Promise<PartnerSite> {
  const client = { clientId: "prielstrom", clientSecret: randomUUID() };
  const sandbox = createSandbox({ ...options.sandbox, auth: "oauth", clients: [client] });
  const sandboxServer = await serveSandbox(sandbox);
  const sessions = createSessions();
  const energy = createEnergyHandler({
    ...client,
    sessions,
    ...(options.timing ? { timing: options.timing } : {}),
    ...(options.onLog ? { onLog: options.onLog } : {}),
    apiUrl: `http://127.0.0.1:${sandboxServer.port}`,
    // The real API keeps the operators' Modul 3 windows to itself, and knows no towns and streets; a brand looks them up elsewhere.
    gridFeeSchedule: async (zip) => sandboxGridFeeSchedule(zip),
    places: async (zip) => sandboxPlaces(zip),
    streets: async (zip) => sandboxStreets(zip),
  });
  const { front = fileURLToPath(new URL("./dist", import.meta.url)) } = options;
  const readOrders = createOrdersReader(sandbox, client);
  const site = createBackend({ energy, sessions, readOrders, front }).route("/", faultsPage(sandbox)).route("/", marketPage(sandbox));
  try {
    const handle = (request: Request) => site.fetch(request);
    const server = await (options.port === undefined ? listenFrom(handle, usualPort) : listen(handle, options.port));
    return {
      url: `http://localhost:${server.port}`,
      sandbox,
      close: async () => {
        await server.close();
        await sandboxServer.close();
      },
    };
  } catch (error) {
    await sandboxServer.close();
    throw error;
  }
}
