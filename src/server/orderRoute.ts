import type { Hono } from "hono";
import { fitsMetadata } from "../adapter/nomos/wire/metadata.js";
import type { CreateSubscriptionBody } from "../adapter/nomos/wire/requests.js";
import { readJson } from "./body.js";
import { keyOf, refuseMethod, versionOf, type Desk, type ServerEnv } from "./context.js";
import { addOrderOutcomeRoute } from "./orderOutcomeRoute.js";
import { createContractSearch } from "./orders/contractWalk.js";
import { fingerprintOf } from "./orders/fingerprint.js";
import type { OrderLedger } from "./orders/OrderLedger.js";
import { createLooseEnds } from "./orders/looseEnds.js";
import { readOrder } from "./orders/orderRules.js";
import { placeOrder, type OrderDesk, type OrderOutcome } from "./orders/placeOrder.js";
import { checkPrice, withPriceCheck, type PriceCheck, type PriceDesk } from "./orders/priceCheck.js";
import { badRequest, jsonResponse, notFound, notSent, outcomeUnknown, Refusal } from "./refusal.js";
import { retryIn } from "./retryAfter.js";

/** `POST /subscriptions`: checked, then placed exactly once. */
export function addOrderRoute(app: Hono<ServerEnv>, desk: Desk, ledger: Required<OrderLedger>): void {
  const { upstream, quotes, timing, log, rateLimit, now } = desk;
  const orderDesk: OrderDesk = {
    ledger,
    upstream,
    contracts: createContractSearch(upstream, timing),
    looseEnds: createLooseEnds(),
    timing,
    log,
  };
  const priceDesk: PriceDesk = { upstream, quotes, ms: timing.priceMs };
  app.post("/subscriptions", async (context) => {
    const requestId = context.get("requestId");
    const request = context.req.raw;
    context.set("route", "POST /subscriptions");
    await rateLimit.check(request, "order", requestId);
    const version = versionOf(context);
    const key = keyOf(context);
    const json = await readJson(request, timing.bodyMs);
    const cameAt = now();
    const checked = readOrder(json, version, cameAt);
    const body = withOurMetadata(checked.body, key, cameAt);
    if (!desk.plans.has(body.plan)) throw notFound("Plan");
    let priceCheck: PriceCheck | undefined;
    const order = {
      key,
      version,
      requestId,
      signal: request.signal,
      body: async () => {
        if (checked.startHasCome) throw badRequest(checked.startHasCome);
        const shown = checked.shownPrice;
        if (shown) priceCheck = await checkPrice(priceDesk, { body, shown, version });
        return JSON.stringify(withPriceCheck(body, priceCheck));
      },
      fingerprint: await fingerprintOf(contractOf(body)),
    };
    const outcome = await placeOrder(orderDesk, order);
    const { kind, afterEarlierTry } = outcome;
    log({
      event: "order",
      level: levels[kind] === "info" && priceCheck?.status === "differs" ? "warn" : levels[kind],
      requestId,
      checkoutId: key,
      outcome: kind,
      afterEarlierTry,
      ...(priceCheck ? { priceCheck: priceCheck.status } : {}),
    });
    context.set("upstream", outcome.upstream);
    return answerOf(outcome);
  });
  app.all("/subscriptions", refuseMethod("POST"));
  addOrderOutcomeRoute(app, desk, orderDesk);
}

const levels = {
  stored: "info",
  replayed: "info",
  found: "info",
  refused: "info",
  otherBody: "warn",
  notSent: "error",
  unknown: "error",
} as const satisfies Record<OrderOutcome["kind"], string>;

/**
 * The order with its key in its metadata, by which it is found again, and with the instant at which what was agreed to arrived here: evidence is
 * not dated by a visitor's clock.
 */
function withOurMetadata(body: CreateSubscriptionBody, key: string, cameAt: Date): CreateSubscriptionBody {
  const stated = body.metadata?.["checkout_id"];
  if (stated !== undefined && stated !== key) {
    const message = "metadata.checkout_id and the header Idempotency-Key differ";
    throw badRequest({ code: "invalid_value", field: "metadata.checkout_id", message });
  }
  const consents = { ...(body.metadata?.["consents"] as object), at: cameAt.toISOString() };
  const metadata = { ...body.metadata, consents, checkout_id: key };
  if (!fitsMetadata(metadata)) throw badRequest({ code: "too_big", field: "metadata", message: "Invalid input" });
  return { ...body, metadata };
}

/**
 * What makes two orders the same order: all but the metadata. It holds when something was shown and agreed to, which is another time
 * when somebody reloads the page and orders again; that must find the first contract, not make a second one or end in a conflict.
 */
function contractOf({ metadata: _evidence, ...contract }: CreateSubscriptionBody): object {
  return contract;
}

function answerOf(outcome: OrderOutcome): Response {
  switch (outcome.kind) {
    case "stored":
    case "found":
    case "replayed":
      return jsonResponse(outcome.subscription);
    case "refused":
      throw outcome.refusal;
    case "otherBody":
      throw new Refusal(409, {
        code: "CONFLICT",
        message:
          "This Idempotency-Key belongs to another order. The same key is for repeating the very same order; a changed one needs a new key.",
        errors: [{ code: "idempotency_key_reused", field: "", message: "Another order was sent with this key" }],
      });
    case "notSent":
      throw notSent(outcome.refusal);
    case "unknown":
      throw outcomeUnknown(
        "It is not known whether the order was stored. Send it again with the same Idempotency-Key: it is searched for first.",
        retryIn(outcome.retryAfterMs),
      );
  }
}
