import { RESPONSE_ALREADY_SENT } from "@hono/node-server/utils/response";
import { DroppedConnection, type Sandbox } from "stromkasse/sandbox";
import { listen, type RunningServer } from "./listen.ts";

/** Puts a sandbox behind a port, so that the backend meets it as it would meet the API: over the network, with tokens, and with a network's faults. */
export function serveSandbox(sandbox: Sandbox): Promise<RunningServer> {
  return listen(async (request, { outgoing }) => {
    const { method, headers, signal } = request;
    const body = method === "GET" || method === "HEAD" ? null : await request.text();
    try {
      return await sandbox.fetch(request.url, { method, headers, body, signal });
    } catch (error) {
      if (error instanceof DroppedConnection || signal.aborted) {
        outgoing.destroy();
        return RESPONSE_ALREADY_SENT;
      }
      throw error;
    }
  }, 0);
}
