import type { QueryClient } from "@tanstack/react-query";
import { createContext, useContext } from "react";
import type { CustomerAdapter } from "../adapter/CustomerAdapter.js";
import type { KeyRoot } from "../checkout/clients.js";
import type { SupplierParticulars } from "../checkout/supplier.js";
import type { PlanOffer } from "../energy/plan.js";
import type { CustomerEventDetail } from "./events.js";
import type { NoteHolders } from "./sharedNote.js";

/** Where a customer writes or calls when something stands still; `smartMeterInfo` stands by the button that orders a smart meter (§ 41a Abs. 6 EnWG). */
export type SupportContact = Pick<SupplierParticulars, "name" | "email" | "phone" | "smartMeterInfo">;

/** What the provider gives to the hooks. */
export interface CustomerContextValue {
  readonly adapter: CustomerAdapter;
  readonly subscriptionId: string;
  readonly offer: PlanOffer;
  readonly supplier: SupportContact;
  /** Where what was read is kept: the host's client, or one of our own. */
  readonly reads: QueryClient;
  /** What the keys of the reads begin with. */
  readonly keyRoot: KeyRoot;
  /** Orders that were sent: always on a client of our own, so that a host that clears its client forgets none. */
  readonly orders: QueryClient;
  /** Which of the parts that show prices says that there are none yet. */
  readonly noPrices: NoteHolders;
  /** Tells the host; `source` says who acted. */
  readonly emit: (detail: CustomerEventDetail, source: "user" | "program") => void;
}

export const CustomerContext = createContext<CustomerContextValue | null>(null);

/**
 * The provider's value.
 *
 * @throws Error outside a provider.
 */
export function useCustomerContext(): CustomerContextValue {
  const value = useContext(CustomerContext);
  if (value === null) {
    throw new Error(
      "stromkasse: a component or hook of the customer's area was rendered outside <CustomerProvider>, so it knows neither adapter nor contract. " +
        'Wrap it: <CustomerProvider adapter={…} subscriptionId="sub_…" offer={…} supplier={{ name, email, phone }}>…</CustomerProvider>.',
    );
  }
  return value;
}
