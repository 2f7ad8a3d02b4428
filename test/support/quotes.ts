import type { Quote, QuoteRequest } from "../../src/energy/quote.js";

/** What {@link stuttgart} was asked for. */
export const stuttgartRequest: QuoteRequest = {
  planId: "pln_sandbox_dynamisch",
  zip: "70173",
  annualKwh: 5000,
  meterType: "smart",
  modulePath: "flat",
};

/** The documented quote with Modul 1 (Nomos OpenAPI, `Quote`), for 5,000 kWh. */
export const stuttgart: Quote = {
  totalMonthlyEur: 117.03,
  base: {
    monthlyEur: 4.35,
    lines: [
      { name: "Grundgebühr", layer: "fee", monthlyEur: 10.99 },
      { name: "Netzentgelte", layer: "grid", monthlyEur: 3.31 },
      { name: "Pauschale Netzentgeltreduktion (§14a EnWG Modul 1)", layer: "grid", monthlyEur: -11.21 },
      { name: "Messstellengebühren", layer: "metering", monthlyEur: 1.26 },
    ],
  },
  variable: {
    monthlyEur: 112.68,
    eurPerKwh: 0.27042,
    lines: [
      { name: "EPEX Day-Ahead Preis (12m avg.)", layer: "energy", eurPerKwh: 0.0877 },
      { name: "Netzentgelte", layer: "grid", eurPerKwh: 0.1111 },
      { name: "Konzessionsabgabe", layer: "levies", eurPerKwh: 0.0284 },
      { name: "Stromsteuer", layer: "levies", eurPerKwh: 0.0244 },
      { name: "Offshore-Umlage", layer: "levies", eurPerKwh: 0.0078 },
      { name: "§19-NEV Umlage", layer: "levies", eurPerKwh: 0.0077 },
      { name: "KWK-Umlage", layer: "levies", eurPerKwh: 0.0033 },
    ],
  },
  discount: null,
  quotedAt: "2026-11-21T09:30:00.000Z",
  request: stuttgartRequest,
  pricedPath: "flat",
};

/** A base price that Modul 1 turns negative. */
export const negativeBase: Quote = {
  ...stuttgart,
  totalMonthlyEur: 108.84,
  base: { monthlyEur: -3.84, lines: stuttgart.base.lines.map((line) => (line.layer === "fee" ? { ...line, monthlyEur: 2.8 } : line)) },
};

/** A discount for the first year. */
export const discounted: Quote = {
  ...stuttgart,
  totalMonthlyEur: 112.03,
  discount: { name: "Neukundenbonus", monthlyEurOff: 5, durationMonths: 12, regularMonthlyEur: 117.03 },
};

/** Lines and a subgroup that nobody knew when this was written, two lines under one known name, and figures of another size. */
export const unfamiliar: Quote = {
  ...stuttgart,
  totalMonthlyEur: 12_345_678.9,
  base: {
    monthlyEur: 1234.5,
    lines: [
      ...stuttgart.base.lines,
      { name: "Klimaanpassungsbeitragsausgleichszahlungsverordnungszuschlag", layer: "other", monthlyEur: 0.4 },
      { name: "Grundpreis Speicherbewirtschaftung der Quartierslösung", layer: "fee", monthlyEur: 1219.75 },
    ],
  },
  variable: {
    ...stuttgart.variable,
    lines: [
      ...stuttgart.variable.lines,
      { name: "Netzentgelte Wärmestrom", layer: "grid", eurPerKwh: -0.0123 },
      { name: "Herkunftsnachweise", layer: "energy", eurPerKwh: 0.0021 },
      ...Array.from({ length: 12 }, (_, index) => ({
        name: `Umlage nach § ${100 + index} EnWG`,
        layer: "levies" as const,
        eurPerKwh: 0.0001 * (index + 1),
      })),
    ],
  },
};

/** Modul 2 was asked for; the API could not price it. */
export const withoutModule2: Quote = {
  ...stuttgart,
  totalMonthlyEur: 128.24,
  base: { monthlyEur: 15.56, lines: stuttgart.base.lines.filter(({ monthlyEur }) => monthlyEur > 0) },
  request: { ...stuttgartRequest, modulePath: "percentage" },
  pricedPath: "none",
};
