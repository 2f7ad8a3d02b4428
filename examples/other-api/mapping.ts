/** Between the tariff API's words and units and the checkout's. */
import type { Order, Quote, QuoteLayer, QuoteRequest } from "stromkasse";
import type { PriceAnswer } from "./answers.ts";

/** Whole cents of a year to euros of a month; rounded to the cent, as it is shown. */
const monthlyEur = (yearCents: number) => Math.round(yearCents / 12) / 100;
const eurPerKwh = (centiCents: number) => centiCents / 10_000;

const layers: Readonly<Record<string, QuoteLayer>> = {
  supply: "energy",
  network: "grid",
  tax: "levies",
  service: "fee",
  meter: "metering",
};

export function toQuote({ data: { attributes: price } }: PriceAnswer, request: QuoteRequest): Quote {
  const lines = <Unit extends object>(basis: "year" | "kWh", amount: (amount: number) => Unit) =>
    price.parts
      .filter((part) => part.basis === basis)
      .map((part) => ({ name: part.label, layer: layers[part.kind] ?? "other", ...amount(part.amount) }));
  return {
    totalMonthlyEur: monthlyEur(price.yearTotalCents),
    base: { monthlyEur: monthlyEur(price.yearStandingCents), lines: lines("year", (cents) => ({ monthlyEur: monthlyEur(cents) })) },
    variable: {
      monthlyEur: monthlyEur(price.yearUsageCents),
      eurPerKwh: eurPerKwh(price.perKwhCentiCents),
      lines: lines("kWh", (amount) => ({ eurPerKwh: eurPerKwh(amount) })),
    },
    discount: null,
    quotedAt: price.calculatedAt,
    request,
    // The API knows no modules: the price holds none, whatever was asked for.
    pricedPath: "none",
  };
}

export function toContractBody(order: Order) {
  const { customer, address, meter, start } = order;
  const attributes = {
    tariff: order.planId,
    yearlyKwh: order.annualKwh,
    holder: {
      name: `${customer.firstName} ${customer.lastName}`,
      mail: customer.email,
      ...(customer.kind === "company" && { company: customer.companyName }),
    },
    site: { street: address.street, number: address.houseNumber, postcode: address.zip, town: address.city },
    meterId: meter.number,
    meterInstallation: order.smartMeter,
    bank: { iban: order.payment.iban, holder: order.payment.accountHolder },
    supplyFrom: start.kind === "onDate" ? start.date : null,
    formerProvider: order.previousSupplierId ?? null,
    // What was shown and agreed to has to be kept with the contract, here as a note.
    note: JSON.stringify(order.metadata),
  };
  return { data: { type: "contract", attributes } };
}

const fields: Readonly<Record<string, string>> = {
  "/data/attributes/bank/iban": "payment.iban",
  "/data/attributes/site/postcode": "address.zip",
  "/data/attributes/holder/mail": "customer.email",
  "/data/attributes/meterId": "meter.number",
  "/data/attributes/supplyFrom": "start.date",
  "/data/attributes/formerProvider": "previousSupplierId",
};

/** The checkout's name of a field at fault; empty where it has none. */
export const fieldOfPointer = (pointer: string | undefined): string => fields[pointer ?? ""] ?? "";
