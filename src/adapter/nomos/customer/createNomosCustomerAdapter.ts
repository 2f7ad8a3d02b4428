import { CheckoutError } from "../../CheckoutError.js";
import type { CustomerAdapter } from "../../CustomerAdapter.js";
import type { NomosAdapterOptions, NomosTimeouts } from "../createNomosAdapter.js";
import { failure } from "../errors.js";
import { createTransport } from "../transport.js";
import {
  fullSubscriptionAnswer,
  meterOrderAnswer,
  meterOrderListAnswer,
  pricesAnswer,
  reductionAnswer,
  reductionListAnswer,
  terminationAnswer,
} from "./answers.js";
import { toCustomerSubscription, toMeterOrder, toPage, toPriceSeries, toReduction, toTermination } from "./fromWire.js";
import * as wire from "./toWire.js";

/** What {@link createNomosCustomerAdapter} is made from: as for the checkout's adapter. `orderMs` holds for every write. */
export type NomosCustomerAdapterOptions = Pick<NomosAdapterOptions, "baseUrl" | "apiVersion" | "fetch" | "headers"> & {
  readonly timeouts?: Partial<NomosTimeouts>;
};

/**
 * Makes the adapter for a customer's area on the Nomos API: in the browser through the partner's backend, or on a server.
 *
 * Reads are repeated twice after 429, 5xx and network failures; writes are sent once. Edison knows no termination: there `terminate`
 * rejects with `contract`, and nothing is sent.
 */
export function createNomosCustomerAdapter(options: NomosCustomerAdapterOptions): CustomerAdapter {
  const { baseUrl, apiVersion = "2026-05-27.curie", fetch, headers, timeouts } = options;
  const readMs = timeouts?.readMs ?? 10_000;
  const orderMs = timeouts?.orderMs ?? 30_000;
  const transport = createTransport({ baseUrl, apiVersion, fetch, headers, readMs, orderMs });

  return {
    async getSubscription(id, callOptions) {
      const call = { name: "GET /subscriptions/{id}", path: wire.subscriptionPath(id), answer: fullSubscriptionAnswer };
      return toCustomerSubscription(await transport.read(call, callOptions));
    },

    async listGridFeeReductions(query, callOptions) {
      const call = { name: "GET /grid-fee-reductions", path: wire.reductionListPath(query), answer: reductionListAnswer };
      const { subscriptionId, statuses } = query;
      return toPage(await transport.read(call, callOptions), toReduction, ({ subscription, status }) => {
        return subscription === subscriptionId && (statuses === undefined || statuses.includes(status));
      });
    },

    async getGridFeeReduction(id, callOptions) {
      const call = { name: "GET /grid-fee-reductions/{id}", path: wire.reductionPath(id), answer: reductionAnswer };
      return toReduction(await transport.read(call, callOptions));
    },

    async orderGridFeeReduction(order, callOptions) {
      const call = { name: "POST /grid-fee-reductions", path: "/grid-fee-reductions", answer: reductionAnswer, fieldNames };
      return toReduction(await duplicateAsConflict(call.name, transport.write(call, wire.toReductionOrder(order), callOptions)));
    },

    async listMeterOrders(query, callOptions) {
      const call = { name: "GET /meter-orders", path: wire.meterOrderListPath(query), answer: meterOrderListAnswer[apiVersion] };
      return toPage(await transport.read(call, callOptions), toMeterOrder, ({ subscription }) => subscription === query.subscriptionId);
    },

    async getMeterOrder(id, callOptions) {
      const call = { name: "GET /meter-orders/{id}", path: wire.meterOrderPath(id), answer: meterOrderAnswer[apiVersion] };
      return toMeterOrder(await transport.read(call, callOptions));
    },

    async orderSmartMeter(order, callOptions) {
      const call = { name: "POST /meter-orders", path: "/meter-orders", answer: meterOrderAnswer[apiVersion], fieldNames };
      return toMeterOrder(await duplicateAsConflict(call.name, transport.write(call, wire.toMeterOrderRequest(order), callOptions)));
    },

    async getPrices(query, callOptions) {
      const call = { name: "GET /subscriptions/{id}/prices", path: wire.pricesPath(query), answer: pricesAnswer };
      return toPriceSeries(await transport.read(call, callOptions));
    },

    async terminate({ subscriptionId, ...request }, callOptions) {
      const name = "POST /subscriptions/{id}/terminate";
      if (apiVersion === "2026-01-29.edison") throw failure("contract", `${name} was not sent: ${apiVersion} knows no termination`);
      const call = { name, path: `${wire.subscriptionPath(subscriptionId)}/terminate`, answer: terminationAnswer, fieldNames };
      return toTermination(await transport.write(call, wire.toTerminationBody(request), callOptions));
    },
  } satisfies CustomerAdapter;
}

const fieldNames = wire.laterFields;

const duplicateCodes = new Set(["duplicate_grid_reduction", "duplicate_meter_order"]);

/** A second order of the same is refused with 400 or 409, by the kind of order. For a customer both are the same. */
async function duplicateAsConflict<Answer>(name: string, answer: Promise<Answer>): Promise<Answer> {
  try {
    return await answer;
  } catch (cause) {
    const isDuplicate = cause instanceof CheckoutError && cause.fields.some(({ code }) => duplicateCodes.has(code));
    if (!isDuplicate || cause.kind !== "invalid") throw cause;
    const { fields, requestId } = cause;
    throw failure("conflict", `${name} was refused as a duplicate`, { fields, requestId, cause });
  }
}
