import type { Hono } from "hono";
import { keyOf, refuseMethod, versionOf, type Desk, type ServerEnv } from "./context.js";
import { placeOrder, type OrderDesk, type OrderOutcome } from "./orders/placeOrder.js";
import { jsonResponse, notSent, outcomeUnknown, Refusal } from "./refusal.js";
import { retryIn } from "./retryAfter.js";

/** Of no order: what is asked about has a fingerprint that the ledger knows. */
const noFingerprint = "outcome";

/** What stands in the place of an order's body: nothing is sent, and the key is free again. */
const nothingOrdered = new Refusal(404, { code: "NOT_FOUND", message: "Nothing was ordered with this key" });

/**
 * `GET /order`: what became of the order with an `Idempotency-Key`, for a page that has been loaded anew and knows no more than the key. It
 * is the order's own way, claim and search, without a post at its end: so it waits for a try that is under way, and says that nothing was
 * ordered only where nothing will turn up. The key travels in a header, for addresses are written to logs.
 */
export function addOrderOutcomeRoute(app: Hono<ServerEnv>, { rateLimit }: Desk, orderDesk: OrderDesk): void {
  app
    .get("/order", async (context) => {
      const requestId = context.get("requestId");
      const { signal } = context.req.raw;
      context.set("route", "GET /order");
      await rateLimit.check(context.req.raw, "order", requestId);
      const asked = { key: keyOf(context), version: versionOf(context), requestId, signal, body: () => Promise.reject(nothingOrdered) };
      let outcome = await placeOrder(orderDesk, { ...asked, fingerprint: noFingerprint });
      if (outcome.kind === "otherBody" && outcome.fingerprint !== null) {
        outcome = await placeOrder(orderDesk, { ...asked, fingerprint: outcome.fingerprint });
      }
      return answerOf(outcome);
    })
    .all(refuseMethod("GET"));
}

function answerOf(outcome: OrderOutcome): Response {
  switch (outcome.kind) {
    case "stored":
    case "found":
    case "replayed":
      return jsonResponse({ subscription: outcome.subscription });
    case "refused":
      return jsonResponse({ subscription: null });
    case "notSent":
      throw notSent(outcome.refusal);
    case "otherBody":
      throw outcomeUnknown("An order was sent with this key, and the ledger does not tell which.");
    case "unknown":
      throw outcomeUnknown("It is not known yet whether the order was stored.", retryIn(outcome.retryAfterMs));
  }
}
