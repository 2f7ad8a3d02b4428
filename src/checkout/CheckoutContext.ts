import { createContext, useContext, useMemo, useSyncExternalStore } from "react";
import type { CheckoutAdapter } from "../adapter/CheckoutAdapter.js";
import type { UsagePresets } from "../energy/usage.js";
import { useFormat } from "../messages/TextProvider.js";
import type { Draft, DraftStore } from "./DraftStore.js";
import type { CheckoutEventDetail } from "./events.js";
import type { Gates } from "./gates.js";
import type { OrderExtras } from "./order.js";
import type { ReadClient } from "./ReadClient.js";
import type { ReadingContext } from "./sections/section.js";
import type { SupplierParticulars } from "./supplier.js";

/** What the provider gives to the hooks. */
export interface CheckoutContextValue {
  readonly adapter: CheckoutAdapter;
  readonly planId: string;
  readonly supplier: SupplierParticulars | undefined;
  readonly usagePresets: UsagePresets;
  /** What goes to the API in the place of a meter number that is to follow. */
  readonly meterNumberLater: string | undefined;
  readonly store: DraftStore;
  readonly reads: ReadClient;
  /** The host's gates, the newest. */
  readonly gates: () => Gates;
  /** What the host sends along with an order, the newest. */
  readonly extras: () => OrderExtras;
  /** Tells the host; `source` says who acted. */
  readonly emit: (detail: CheckoutEventDetail, source: "user" | "program") => void;
}

export const CheckoutContext = createContext<CheckoutContextValue | null>(null);

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
        : "stromkasse: a checkout component or hook was rendered outside <CheckoutProvider>, so it has no adapter and no draft to work with. " +
            'Wrap the part of your page that shows the checkout: <CheckoutProvider adapter={…} plan="pln_…">…</CheckoutProvider>.',
    );
  }
  return value;
}

/** A part of the draft, kept current. `select` has to return the same object for the same draft. */
export function useDraft<Selected>(select: (draft: Draft) => Selected): Selected {
  const { store } = useCheckoutContext();
  const snapshot = () => select(store.get());
  return useSyncExternalStore(store.subscribe, snapshot, snapshot);
}

/** What reading the answers depends on: the locale's grouping, what the host allows, and the present instant. */
export function useReadingContext(): ReadingContext {
  const { groupSeparator } = useFormat();
  const { meterNumberLater } = useCheckoutContext();
  return useMemo(
    () => ({
      groupSeparator,
      meterNumberLater,
      get now() {
        return new Date();
      },
    }),
    [groupSeparator, meterNumberLater],
  );
}
