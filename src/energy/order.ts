import type { ModuleId } from "./modules.js";
import type { MeterType } from "./meter.js";

/** Where the power goes. Rules: {@link ./address.ts}. */
export interface Address {
  readonly street: string;
  readonly houseNumber: string;
  readonly zip: string;
  readonly city: string;
}

/** Who signs. */
export type Customer =
  | { readonly kind: "person"; readonly firstName: string; readonly lastName: string; readonly email: string }
  | {
      readonly kind: "company";
      readonly companyName: string;
      readonly firstName: string;
      readonly lastName: string;
      readonly email: string;
      readonly vatId?: string;
    };

/** The meter that is there when the order is placed. */
export interface OrderedMeter {
  readonly number: string;
  readonly type: MeterType;
  /** 11-digit id of the market location, where the visitor knows it. */
  readonly maloId?: string;
}

/** When delivery starts: as soon as the market processes allow, or on a day (`YYYY-MM-DD`, Europe/Berlin). */
export type DeliveryStart = { readonly kind: "nextPossible" } | { readonly kind: "onDate"; readonly date: string };

/** SEPA direct debit; the IBAN in electronic format (upper case, no blanks). */
export interface SepaDebit {
  readonly kind: "sepaDebit";
  readonly iban: string;
  readonly accountHolder: string;
}

/** JSON, for an order's metadata. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** A complete order: everything that the contract needs, in the domain's words. */
export interface Order {
  readonly planId: string;
  readonly annualKwh: number;
  readonly address: Address;
  readonly meter: OrderedMeter;
  readonly customer: Customer;
  readonly payment: SepaDebit;
  readonly start: DeliveryStart;
  /** Left out for a move-in. */
  readonly previousSupplierId?: string;
  /** The API's id of the lead that brought the visitor. */
  readonly leadId?: string;
  readonly smartMeter: boolean;
  /** Only what can be ordered now; planned modules travel in the metadata. */
  readonly modules: ReadonlySet<ModuleId>;
  /** At most 10 KB as JSON. Holds `checkout_id`, the price that was shown and what the visitor consented to. */
  readonly metadata: { readonly [key: string]: Json };
}

/** The contract that an order became. */
export interface Subscription {
  readonly id: string;
  /** The number customers see; absent until the API has given one. */
  readonly number: string | null;
  /** `unknown` where the API says something that this release does not know. */
  readonly status: "pending" | "active" | "ended" | "unknown";
  /** ISO instant; absent until the start is known. */
  readonly startAt: string | null;
}

/** A power supplier, as the visitor's previous one. */
export interface Supplier {
  readonly id: string;
  readonly name: string;
}

/** One page of a list; `nextCursor` is absent on the last. */
export interface Page<Item> {
  readonly items: readonly Item[];
  readonly nextCursor: string | null;
}
