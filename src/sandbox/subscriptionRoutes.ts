import type { Context } from "hono";
import type { Json } from "../energy/order.js";
import { methodNotAllowed, queryOf, type SandboxApi, type SandboxEnv } from "./context.js";
import { contractStatus, liveOrder } from "./contracts.js";
import { badRequest, notFound } from "./envelope.js";
import { recordReduction } from "./gridFeeReductions.js";
import { listPage, wireList, type FilterFields } from "./lists.js";
import { recordMeterOrder } from "./meterOrders.js";
import { findPlan } from "./plans.js";
import { findOrder, newId, newSubscriptionNumber, type SandboxState } from "./state.js";
import { flatSubscription, fullSubscription, type StoredOrder, type WireSubscription } from "./subscriptionAnswers.js";
import { brokenRules, modulesOf, offeredBy } from "./subscriptionRules.js";
import { parseSubscription, type SubscriptionRequest } from "./subscriptionSchema.js";
import { readJson } from "./validation.js";

/** What changes with time is worked out where it is asked for: of all orders, a list shows a page. */
const filterFields = (state: SandboxState): FilterFields<StoredOrder> => ({
  status: (order) => contractStatus(state, order),
  customer: ({ subscription }) => subscription.customer,
  plan: ({ subscription }) => subscription.plan,
  created_at: ({ subscription }) => subscription.created_at,
  updated_at: (order) => liveOrder(state, order).subscription.updated_at,
});

/** `POST /subscriptions`, `GET /subscriptions` and `GET /subscriptions/{id}`. As in the real API, a repeated order is a second contract. */
export function addSubscriptionRoutes(api: SandboxApi): void {
  api
    .post("/subscriptions", async (context) => {
      const order = await takeOrder(context);
      context.env.state.orders.push(order);
      recordProducts(context.env.state, order);
      return context.json(flatSubscription(order, context.get("version")));
    })
    .get((context) => {
      const { state } = context.env;
      const { items, nextPage } = listPage(queryOf(context), state.orders.toReversed(), filterFields(state));
      const version = context.get("version");
      return context.json(
        wireList(
          items.map((order) => flatSubscription(liveOrder(state, order), version)),
          nextPage,
        ),
      );
    })
    .all(methodNotAllowed);

  api
    .get("/subscriptions/:id", (context) => {
      const { state } = context.env;
      const order = findOrder(state, context.req.param("id"));
      if (!order) throw notFound("Subscription");
      const supplier = state.suppliers.find(({ id }) => id === order.subscription.supplier);
      return context.json(fullSubscription(liveOrder(state, order), supplier, context.get("version")));
    })
    .all(methodNotAllowed);
}

/** What an order brings along: its modules and its smart meter become records of their own. */
function recordProducts(state: SandboxState, order: StoredOrder): void {
  for (const product of order.request.product_orders ?? []) {
    if (product.type === "smart-meter") recordMeterOrder(state, order);
    else for (const module of modulesOf(product["14a_enwg"])) recordReduction(state, order, offeredBy[module]);
  }
}

async function takeOrder(context: Context<SandboxEnv>): Promise<StoredOrder> {
  const { state } = context.env;
  const version = context.get("version");
  const body = await readJson(context.req);
  const request = parseSubscription(body, version);
  const plan = findPlan(request.plan);
  if (!plan) throw notFound("Plan");
  const [first, ...others] = brokenRules(request, {
    plan,
    version,
    now: state.settings.now(),
    supplierExists: (wanted) => state.suppliers.some(({ id }) => id === wanted),
    takenEmails: takenEmails(state),
  });
  if (first) throw badRequest(first, ...others);
  const { authorization: _secret, ...headers } = context.req.header();
  const createdAt = state.settings.now().toISOString();
  const subscription = newSubscription(state, request, createdAt);
  return { id: subscription.id, createdAt, version, headers, body: body as Json, request, subscription };
}

function takenEmails({ settings, orders }: SandboxState): ReadonlySet<string> {
  return new Set(settings.uniqueEmails ? orders.map(({ request }) => request.customer.email.toLowerCase()) : []);
}

function newSubscription(state: SandboxState, request: SubscriptionRequest, createdAt: string): WireSubscription {
  const address = newId(state, "adr");
  return {
    object: "subscription",
    id: newId(state, "sub"),
    plan: request.plan,
    customer: newId(state, "cus"),
    address,
    meter: newId(state, "mtr"),
    payment_method: newId(state, "pm"),
    supplier: request.previous_supplier ?? null,
    number: newSubscriptionNumber(state),
    status: "pending",
    estimated_usage: request.meter.estimated_usage,
    created_at: createdAt,
    updated_at: createdAt,
    start_at: null,
    terminated_at: null,
    end_at: null,
    metadata: request.metadata ?? null,
    type: "consumption",
    billing_address: address,
  };
}
