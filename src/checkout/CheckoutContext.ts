import type { QueryClient } from "@tanstack/react-query";
import { createContext, useContext, useMemo, useSyncExternalStore } from "react";
import type { UsagePresets } from "../energy/usage.js";
import { useFormat } from "../messages/TextProvider.js";
import type { CheckoutEventDetail } from "./events.js";
import type { CheckoutForm } from "./CheckoutForm.js";
import type { Gates } from "./gates.js";
import type { OrderExtras } from "./order.js";
import type { Reader } from "./queries.js";
import type { Orders, Submission } from "./submission.js";
import type { SupplierParticulars } from "./supplier.js";
import type { Visit, VisitStore } from "./visitState.js";

/** What the provider gives to the hooks. */
export interface CheckoutContextValue extends Reader {
  readonly planId: string;
  readonly supplier: SupplierParticulars | undefined;
  readonly usagePresets: UsagePresets;
  /** What goes to the API in the place of a meter number that is to follow. */
  readonly meterNumberLater: string | undefined;
  /** The answers. */
  readonly answers: CheckoutForm;
  /** What is neither an answer nor an order. */
  readonly visit: VisitStore;
  /** Reads go through this one: the host's, or the provider's own. */
  readonly reads: QueryClient;
  /** The order; always on a client of the provider's own. */
  readonly orders: Orders;
  /** The host's gates, the newest. */
  readonly gates: () => Gates;
  /** What the host sends along with an order, the newest. */
  readonly extras: () => OrderExtras;
  /** The present instant, by the backend's clock where the adapter knows it. */
  readonly now: () => Date;
  /** Whether the provider is on the page still, and sells this plan, at this moment. */
  readonly isSelling: (planId: string) => boolean;
  /** Tells the host; `source` says who acted. */
  readonly emit: (detail: CheckoutEventDetail, source: "user" | "program") => void;
}

export const CheckoutContext = createContext<CheckoutContextValue | null>(null);

/** Where the order stands. On its own, so that an order renders nothing but what shows it. */
export const SubmissionContext = createContext<Submission>({ status: "idle" });

/**
 * The provider's value.
 *
 * @throws Error outside a provider.
 */
export function useCheckoutContext(): CheckoutContextValue {
  const value = useContext(CheckoutContext);
  if (value === null) {
    throw new Error(
      process.env.NODE_ENV === "production"
        ? "stromkasse: no <CheckoutProvider>"
        : "stromkasse: a checkout component or hook was rendered outside <CheckoutProvider>, so it has no adapter and no answers to work with. " +
            'Wrap the part of your page that shows the checkout: <CheckoutProvider adapter={…} plan="pln_…">…</CheckoutProvider>.',
    );
  }
  return value;
}

/** Where the order stands, kept current. */
export const useSubmission = (): Submission => useContext(SubmissionContext);

/** A part of what is neither an answer nor an order, kept current. `select` has to return the same object for the same visit. */
export function useVisit<Selected>(select: (visit: Visit) => Selected): Selected {
  const { visit } = useCheckoutContext();
  const snapshot = () => select(visit.get());
  return useSyncExternalStore(visit.subscribe, snapshot, snapshot);
}

/** What reading the answers depends on: the locale's grouping, what the host allows, and the present instant. */
export interface Reading {
  /** How the locale groups thousands. */
  readonly groupSeparator: "." | ",";
  /** Whether the meter's number may follow later. */
  readonly mayNumberFollow: boolean;
  readonly now: () => Date;
}

/** What reading the answers depends on; the same object until some of it changes. */
export function useReading(): Reading {
  const { groupSeparator } = useFormat();
  const { meterNumberLater, now } = useCheckoutContext();
  const mayNumberFollow = meterNumberLater !== undefined;
  return useMemo(() => ({ groupSeparator, mayNumberFollow, now }), [groupSeparator, mayNumberFollow, now]);
}
