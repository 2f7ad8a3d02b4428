import * as z from "zod/mini";
import { iso } from "./clock.js";
import { methodNotAllowed, queryOf, type SandboxApi } from "./context.js";
import { contractDates, contractStatus } from "./contracts.js";
import { ApiFault, badRequest, isCurie, notFound, type ApiVersion } from "./envelope.js";
import { listPage, wireList, type FilterFields } from "./lists.js";
import { takeMeterOutcome } from "./market.js";
import { meterChangedAtMs, meterStatus, wireMeterOrder } from "./meterOrderRecords.js";
import { findPlan } from "./plans.js";
import type { StoredMeterOrder } from "./records.js";
import { findOrder, newRecordId, type SandboxState } from "./state.js";
import type { StoredOrder } from "./subscriptionAnswers.js";
import { parseOrRefuse, readJson } from "./validation.js";

const requestSchema = z.object({ subscription: z.string() });

/** `GET /meter-orders[/{id}]` and `POST /meter-orders`. */
export function addMeterOrderRoutes(api: SandboxApi): void {
  api
    .post("/meter-orders", async (context) => {
      const { state } = context.env;
      const { subscription } = parseOrRefuse(requestSchema, await readJson(context.req));
      const order = findOrder(state, subscription);
      if (!order) throw notFound("Subscription");
      refuseWhereNone(state, order);
      return context.json(wire(state, recordMeterOrder(state, order), context.get("version")));
    })
    .get((context) => {
      const { state } = context.env;
      const version = context.get("version");
      const { items, nextPage } = listPage(queryOf(context), state.meterOrders.toReversed(), filterFields(state, version));
      return context.json(
        wireList(
          items.map((record) => wire(state, record, version)),
          nextPage,
        ),
      );
    })
    .all(methodNotAllowed);

  api
    .get("/meter-orders/:id", (context) => {
      const { state } = context.env;
      const record = state.meterOrders.find(({ id }) => id === context.req.param("id"));
      if (!record) throw notFound("Meter order");
      return context.json(wire(state, record, context.get("version")));
    })
    .all(methodNotAllowed);
}

/** Stores the order of a smart meter. Behind a smart meter it finds that one is there already. */
export function recordMeterOrder(state: SandboxState, order: StoredOrder): StoredMeterOrder {
  const usual = { kind: order.request.meter.type === "smart" ? "preExisting" : "install" } as const;
  const record: StoredMeterOrder = {
    id: newRecordId(state, "prdo"),
    subscriptionId: order.id,
    customer: order.subscription.customer,
    createdAtMs: state.settings.now().getTime(),
    outcome: takeMeterOutcome(state.script) ?? usual,
    releasedAtMs: null,
  };
  state.meterOrders.push(record);
  return record;
}

/** One order a subscription, ever: a second is a conflict, whatever became of the first. */
function refuseWhereNone(state: SandboxState, order: StoredOrder): void {
  const field = "subscription";
  if (contractStatus(state, order) === "ended") {
    throw badRequest({ code: "ended_subscription", field, message: "The subscription has ended" });
  }
  if (!findPlan(order.request.plan)?.offer.smartMeter) {
    throw badRequest({ code: "unsupported_product", field, message: "The plan does not support smart meter orders" });
  }
  if (state.meterOrders.some(({ subscriptionId }) => subscriptionId === order.id)) {
    const message = "The subscription has a meter order already";
    throw new ApiFault(409, message, [{ code: "duplicate_meter_order", field, message }]);
  }
}

/** Edison can filter by dates too; in curie those filters are unknown, and so ignored. */
function filterFields(state: SandboxState, version: ApiVersion): FilterFields<StoredMeterOrder> {
  const dates: FilterFields<StoredMeterOrder> = {
    created_at: ({ createdAtMs }) => iso(createdAtMs),
    updated_at: (record) => iso(meterChangedAtMs(record, contractEndOf(state, record), nowMsOf(state))),
  };
  return {
    status: (record) => meterStatus(record, contractEndOf(state, record), nowMsOf(state), version),
    customer: ({ customer }) => customer,
    subscription: ({ subscriptionId }) => subscriptionId,
    ...(isCurie(version) ? {} : dates),
  };
}

const wire = (state: SandboxState, record: StoredMeterOrder, version: ApiVersion) =>
  wireMeterOrder(record, contractEndOf(state, record), nowMsOf(state), version);

const nowMsOf = (state: SandboxState): number => state.settings.now().getTime();

function contractEndOf(state: SandboxState, { subscriptionId }: StoredMeterOrder): number | null {
  const order = findOrder(state, subscriptionId);
  return order ? contractDates(state, order).endAtMs : null;
}
