import type { CheckoutAdapter } from "stromkasse";
import { contractAnswer, priceAnswer, providersAnswer, tariffAnswer } from "./answers.ts";
import { toContractBody, toQuote } from "./mapping.ts";
import { createTransport, type TransportOptions } from "./transport.ts";

const statusOfState = { received: "pending", supplying: "active", closed: "ended" } as const;

/** Makes the adapter for the tariff API of this example: other names, cents, prices by the year, a session, and no §14a modules. */
export function createTariffAdapter(options: TransportOptions): CheckoutAdapter {
  const api = createTransport(options);
  return {
    async getPlan(planId, callOptions) {
      const { data } = await api.read({ path: `/tariffs/${encodeURIComponent(planId)}`, answer: tariffAnswer }, callOptions);
      const { title, text, standingChargeCents, meterInstallation } = data.attributes;
      return {
        id: data.id,
        name: title,
        description: text,
        monthlyFeeEur: Math.round(standingChargeCents / 12) / 100,
        offer: { module1: false, module2: false, module3: false, smartMeter: meterInstallation },
      };
    },

    async getQuote(request, callOptions) {
      const query = new URLSearchParams({ postcode: request.zip, yearlyKwh: String(request.annualKwh), meter: request.meterType });
      const path = `/tariffs/${encodeURIComponent(request.planId)}/price?${query}`;
      return toQuote(await api.read({ path, answer: priceAnswer }, callOptions), request);
    },

    async searchSuppliers({ name, cursor }, callOptions) {
      const query = new URLSearchParams({ q: name.trim(), ...(cursor !== undefined && { after: cursor }) });
      const { data, links } = await api.read({ path: `/providers?${query}`, answer: providersAnswer }, callOptions);
      return { items: data.map(({ id, attributes }) => ({ id, name: attributes.company })), nextCursor: links.next };
    },

    async createSubscription(order, { idempotencyKey, signal }) {
      const call = { path: "/contracts", answer: contractAnswer };
      const { data } = await api.order(call, toContractBody(order), { signal, headers: { "X-Once": idempotencyKey } });
      const { reference, state, supplyFrom } = data.attributes;
      return { id: data.id, number: reference, status: statusOfState[state], startAt: startOf(supplyFrom) };
    },
  };
}

const startOf = (day: string | null): string | null =>
  day === null || Number.isNaN(Date.parse(day)) ? null : new Date(Date.parse(day)).toISOString();
