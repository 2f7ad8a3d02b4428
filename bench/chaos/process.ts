/** What the forked processes of `npm run chaos` have in common. */
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { ServerType } from "@hono/node-server";
import type { Listening, OrderEnded, Stored } from "./messages.ts";

/** Tells the parent something. */
export function tell(message: Listening | OrderEnded | Stored): void {
  process.send?.(message);
}

/** Listens on any free port of this machine, and tells the parent which; ends when the parent has gone. */
export async function listenOn(server: ServerType): Promise<void> {
  process.once("disconnect", () => process.exit());
  await new Promise<void>((resolve) => void (server as Server).listen(0, "127.0.0.1", resolve));
  tell({ type: "listening", port: (server.address() as AddressInfo).port });
}
