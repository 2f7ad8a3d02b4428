import type { CheckoutAdapter } from "../../adapter/CheckoutAdapter.js";
import type { ModuleId } from "../../energy/modules.js";
import type { Order, Supplier } from "../../energy/order.js";
import type { QuoteRequest } from "../../energy/quote.js";
import type { Subject, TestBackend } from "../subject.js";

/** An order as it arrived at the test backend, in the domain's words: the kit compares it with what was ordered. */
export interface ArrivedOrder {
  /** The id of the contract that it became. */
  readonly id: string;
  readonly planId: string;
  readonly annualKwh: number;
  readonly street: string;
  readonly houseNumber: string;
  readonly zip: string;
  readonly city: string;
  readonly meterNumber: string;
  readonly email: string;
  readonly iban: string;
  readonly accountHolder: string;
  /** `YYYY-MM-DD`; `null` for the next possible day. */
  readonly startDate: string | null;
  readonly previousSupplierId: string | null;
  readonly smartMeter: boolean;
  readonly modules: readonly ModuleId[];
}

/** The backend for tests of a checkout. */
export interface CheckoutTestBackend extends TestBackend {
  /** The orders that it has stored, in the order in which they came. */
  readonly orders: () => readonly ArrivedOrder[] | Promise<readonly ArrivedOrder[]>;
}

/** A price that was worked out by hand from your API's price sheet, to the cent: EUR, gross, a month; EUR/kWh. */
export interface KnownPrice {
  readonly request: QuoteRequest;
  readonly totalMonthlyEur: number;
  readonly baseMonthlyEur: number;
  readonly eurPerKwh: number;
}

/** What the kit asks an adapter for. */
export interface CheckoutFixtures {
  /** Opens a backend with an empty memory. It takes the same order again under the same key as the first one. */
  readonly backend: () => CheckoutTestBackend | Promise<CheckoutTestBackend>;
  /** Requests that are not the call itself, such as one for a session; none unless told. */
  readonly isAside?: Subject<CheckoutAdapter, CheckoutTestBackend>["isAside"];
  /** A plan that is sold, and an id that is none. */
  readonly planId: string;
  readonly unknownPlanId: string;
  /** A place where it is sold (best one whose zip begins with 0), and one where it is not. */
  readonly zip: string;
  readonly unserviceableZip: string;
  /** At least one. */
  readonly prices: readonly [KnownPrice, ...KnownPrice[]];
  /** A supplier of the list, and a part of its name. */
  readonly supplier: Supplier;
  readonly supplierSearch: string;
  /** An order that is taken. Fill as much of it as your API knows. Without modules; the kit adds them where the plan sells them. */
  readonly order: Order;
  /** An order that is refused, and the domain's name of the field at fault: `payment.iban`. */
  readonly refused: { readonly order: Order; readonly field: string };
}

/** An adapter for a checkout, and what to ask it for. */
export interface CheckoutConformance {
  /** Makes the adapter under test, at each check anew. */
  readonly create: Subject<CheckoutAdapter, CheckoutTestBackend>["create"];
  readonly fixtures: CheckoutFixtures;
}
