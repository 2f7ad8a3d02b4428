import type { CustomerAdapter } from "../../adapter/CustomerAdapter.js";
import type { TerminationRequest } from "../../energy/customerSubscription.js";
import type { ModuleId } from "../../energy/modules.js";
import type { Subject, TestBackend } from "../subject.js";

/** What the kit asks a customer's adapter for. Ids are the same each time a backend is opened. */
export interface CustomerFixtures {
  /** Opens a backend in which the contracts below are there. */
  readonly backend: () => TestBackend | Promise<TestBackend>;
  /** Requests that are not the call itself, such as one for a session; none unless told. */
  readonly isAside?: Subject<CustomerAdapter, TestBackend>["isAside"];
  /** An active contract with at least two §14a orders and a smart meter order; the id of one of each. */
  readonly subscriptionId: string;
  readonly reductionId: string;
  readonly meterOrderId: string;
  /** Another active contract, for which nothing was ordered yet. */
  readonly bareSubscriptionId: string;
  /** A contract that has not begun. */
  readonly pendingSubscriptionId: string;
  /** An id of nothing. */
  readonly unknownId: string;
  /** A module that can be ordered for the bare contract. */
  readonly module: ModuleId;
  /** Days with prices, `YYYY-MM-DD`: an ordinary one, the day in March when the clocks go on, the one in October when they go back. */
  readonly days: { readonly ordinary: string; readonly spring: string; readonly autumn: string };
  /** How the active contract can be ended, and a way that comes too early. `null` where the API knows no termination. */
  readonly termination: { readonly taken: TerminationRequest & { readonly lastDay: string }; readonly tooEarly: TerminationRequest } | null;
}

/** An adapter for a customer's area, and what to ask it for. */
export interface CustomerConformance {
  /** Makes the adapter under test, at each check anew. */
  readonly create: Subject<CustomerAdapter, TestBackend>["create"];
  readonly fixtures: CustomerFixtures;
}
