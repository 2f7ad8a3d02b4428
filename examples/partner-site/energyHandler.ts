import { createCheckoutHandler, memoryLedger, type CheckoutHandler, type CheckoutHandlerOptions } from "stromkasse/server";
import { isRecord } from "./json.ts";
import { soldPlans } from "./plans.ts";
import { createSessions } from "./sessions.ts";

/** Where the energy API is, who we are to it, and what else is different from site to site. */
export type EnergyHandlerOptions = Pick<
  CheckoutHandlerOptions,
  "apiUrl" | "clientId" | "clientSecret" | "gridFeeSchedule" | "onLog" | "timing"
>;

/** Where the handler's own paths begin. */
export const energyPath = "/api/energy";

/**
 * The calls of the energy API that the pages make. Whoever orders gets a session, and sees with it what they ordered, and nothing else.
 *
 * One process, so orders are remembered in its memory. Nobody is limited: on this machine, all visitors have one address.
 */
export function createEnergyHandler(options: EnergyHandlerOptions): CheckoutHandler {
  const sessions = createSessions();
  const handler = createCheckoutHandler({
    ...options,
    basePath: energyPath,
    plans: Object.values(soldPlans).map(({ id }) => id),
    ledger: memoryLedger(),
    authorize: sessions.accessOf,
  });
  return async (request) => {
    const response = await handler(request);
    const ordered = await orderedIn(request, response);
    if (ordered !== null) response.headers.append("Set-Cookie", sessions.open(request, ordered));
    return response;
  };
}

/** The contract that a request has ordered; a repeat gets the first one's answer, and is the same visitor's. */
async function orderedIn(request: Request, response: Response): Promise<string | null> {
  const isOrder = request.method === "POST" && new URL(request.url).pathname === `${energyPath}/subscriptions`;
  if (!isOrder || !response.ok) return null;
  const contract: unknown = await response.clone().json();
  return isRecord(contract) && typeof contract.id === "string" ? contract.id : null;
}
