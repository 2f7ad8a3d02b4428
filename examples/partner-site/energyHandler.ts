import { createCheckoutHandler, memoryLedger, type CheckoutHandler, type CheckoutHandlerOptions } from "stromkasse/server";
import { isRecord } from "./json.ts";
import { soldPlans } from "./plans.ts";
import type { SessionContract, Sessions } from "./sessions.ts";

/** Where the energy API is, who we are to it, and what else is different from site to site. */
export interface EnergyHandlerOptions extends Pick<
  CheckoutHandlerOptions,
  "apiUrl" | "clientId" | "clientSecret" | "gridFeeSchedule" | "places" | "streets" | "onLog" | "timing"
> {
  /** Where it is kept who ordered what. */
  readonly sessions: Sessions;
}

/** Where the handler's own paths begin. */
export const energyPath = "/api/energy";

/**
 * The calls of the energy API that the pages make. Whoever orders gets a session, and sees with it what they ordered, and nothing else.
 *
 * One process, so orders are remembered in its memory. Nobody is limited: on this machine, all visitors have one address.
 */
export function createEnergyHandler({ sessions, ...options }: EnergyHandlerOptions): CheckoutHandler {
  const handler = createCheckoutHandler({
    ...options,
    basePath: energyPath,
    plans: Object.values(soldPlans).map(({ id }) => id),
    ledger: memoryLedger(),
    authorize: sessions.accessOf,
  });
  const answer = async (request: Request) => {
    const isOrder = request.method === "POST" && new URL(request.url).pathname === `${energyPath}/subscriptions`;
    const order = isOrder ? request.clone() : null;
    const response = await handler(request);
    const ordered = order && response.ok ? await contractIn(order, response.clone()) : null;
    if (ordered) response.headers.append("Set-Cookie", sessions.open(request, ordered));
    return response;
  };
  return Object.assign(answer, { checkConnection: handler.checkConnection });
}

/** The contract that was ordered; a repeat gets the first one's answer, and is the same visitor's. */
async function contractIn(order: Request, answer: Response): Promise<SessionContract | null> {
  const [asked, contract] = (await Promise.all([order.json(), answer.json()])) as readonly unknown[];
  if (!isRecord(asked) || !isRecord(contract)) return null;
  const { plan } = asked;
  const { id: subscription } = contract;
  return typeof plan === "string" && typeof subscription === "string" ? { subscription, plan } : null;
}
