import { expect } from "vitest";
import type { Json } from "../../../src/energy/order.js";
import { jana } from "./checkoutPage.ts";

/** What differs from visit to visit. */
export interface ExpectedOrder {
  readonly meterType: "smart" | "analog";
  readonly products?: readonly Json[];
  readonly plannedModules?: readonly string[];
  readonly previousSupplier: string | null;
  /** What was said of the device, where a module is ordered. */
  readonly devices?: Json;
  readonly pricedPath: "none" | "flat" | "percentage";
  /** The price that the visitor was shown, EUR a month. */
  readonly monthlyEur: number;
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/** The body of Jana's order, field by field. Nothing else may be in it. */
export function expectedBody(expected: ExpectedOrder): object {
  const { meterType, products, plannedModules = [], devices, previousSupplier, pricedPath, monthlyEur } = expected;
  return {
    plan: "pln_sandbox_dynamisch",
    customer: { type: "person", first_name: jana.firstName, last_name: jana.lastName, email: jana.email },
    address: { street: jana.street, house_number: jana.houseNumber, zip: jana.zip, city: jana.city },
    meter: { number: jana.meterNumber, type: meterType, estimated_usage: 3500, malo: jana.maloId },
    payment_method: { type: "sepa_debit", sepa_debit: { iban: jana.iban.replaceAll(" ", ""), account_holder: "Jana Weber" } },
    ...(previousSupplier === null ? {} : { previous_supplier: previousSupplier }),
    next_possible_start: true,
    ...(products ? { product_orders: products } : {}),
    metadata: {
      checkout_id: expect.stringMatching(uuid),
      planned_modules: plannedModules,
      shown_price: {
        monthly_eur: monthlyEur,
        base_monthly_eur: expect.any(Number),
        eur_per_kwh: expect.any(Number),
        quoted_at: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
        priced_path: pricedPath,
      },
      price_check: { status: "matches", quoted_at: expect.stringMatching(/^\d{4}-\d\d-\d\dT/) },
      occasion: previousSupplier === null ? "moveIn" : "supplierChange",
      cancelled_myself: false,
      ...(devices ? { devices } : {}),
      consents: {
        terms: true,
        earlyDelivery: false,
        marketing: false,
        mandate: true,
        wording: expect.any(String),
        locale: "de",
        at: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
      },
    },
  };
}
