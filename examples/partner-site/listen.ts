import { createAdaptorServer } from "@hono/node-server";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** Answers a request; the second argument holds Node's own request and response. */
export type Handler = (request: Request, node: NodePair) => Response | Promise<Response>;

/** What Node made of a request. */
export interface NodePair {
  readonly incoming: IncomingMessage;
  readonly outgoing: ServerResponse;
}

/** A server that listens. */
export interface RunningServer {
  readonly port: number;
  /** Ends open connections too: a browser keeps some for minutes. */
  readonly close: () => Promise<void>;
}

/** Listens on this machine only; nobody else has business with a demonstration. 0 takes any free port. */
export async function listen(handler: Handler, port: number): Promise<RunningServer> {
  const server = createAdaptorServer({
    fetch: (request, node) => handler(request, node as NodePair),
    overrideGlobalObjects: false,
  }) as ReturnType<typeof import("node:http").createServer>;
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", () => {
      server.off("error", reject);
      resolve();
    });
  });
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** How many ports are tried before the machine is taken for full. */
const tries = 50;

/** As {@link listen}, on the first free port from `port` on. */
export async function listenFrom(handler: Handler, port: number): Promise<RunningServer> {
  for (let next = port; ; next += 1) {
    try {
      return await listen(handler, next);
    } catch (error) {
      if (!isTaken(error) || next + 1 >= port + tries) throw error;
    }
  }
}

/** Whether a port could not be had because somebody else has it. */
export function isTaken(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "EADDRINUSE";
}
