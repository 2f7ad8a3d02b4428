"use client";

import type { QueryClient } from "@tanstack/react-query";
import { useCallback, useMemo, type ReactNode, useState } from "react";
import type { CustomerAdapter } from "../adapter/CustomerAdapter.js";
import { useKeyRoot, useOwnClient } from "../checkout/clients.js";
import { useNewest } from "../checkout/useNewest.js";
import type { PlanOffer } from "../energy/plan.js";
import { TextProvider, type TextProviderProps } from "../messages/TextProvider.js";
import { AppearanceProvider, type Appearance } from "../theme/Appearance.js";
import { createNoteHolders } from "./sharedNote.js";
import { CustomerContext, type CustomerContextValue, type SupportContact } from "./CustomerContext.js";
import type { CustomerEvent, CustomerEventDetail } from "./events.js";

/** Props of {@link CustomerProvider}. New objects in the same place load nothing anew. */
export interface CustomerProviderProps extends Omit<TextProviderProps, "children">, Appearance {
  /** The plug to the energy API, e.g. `createNomosCustomerAdapter({ baseUrl: "/api/energy" })`. */
  readonly adapter: CustomerAdapter;
  /** The customer's contract. Your backend has to check that it is theirs. */
  readonly subscriptionId: string;
  /** What the contract's plan sells beside the power; decides on what can be ordered later. */
  readonly offer: PlanOffer;
  /** Where customers write or call when something stands still. */
  readonly supplier: SupportContact;
  /**
   * Your own client, for what is read: always the same one, and mounted by your `QueryClientProvider`, for it has to hear of the network
   * and of the page's focus. Absent: a private one. Orders are never on it, so that clearing it forgets none.
   */
  readonly queryClient?: QueryClient;
  /** Told of what happens; holds no personal data. The newest function is always the one called. */
  readonly onEvent?: (event: CustomerEvent) => void;
  readonly children: ReactNode;
}

/**
 * One contract in a customer's area: owns what was loaded, the orders under way, the language, and a query client of its own (a
 * `QueryClientProvider` is not needed; `queryClient` shares yours). Renders no element. Another `subscriptionId` starts anew.
 */
export function CustomerProvider(props: CustomerProviderProps) {
  const { locale, catalogues, messages, colorScheme, contrast, headingLevel, theme, classNames, components, isolate, ...area } = props;
  return (
    <TextProvider locale={locale} catalogues={catalogues} messages={messages}>
      <AppearanceProvider {...{ colorScheme, contrast, headingLevel, theme, classNames, components, isolate }}>
        <Area key={area.subscriptionId} {...area} />
      </AppearanceProvider>
    </TextProvider>
  );
}

type AreaProps = Omit<CustomerProviderProps, Exclude<keyof TextProviderProps, "children"> | keyof Appearance>;

function Area({ queryClient, adapter, subscriptionId, offer, supplier, onEvent, children }: AreaProps) {
  const orders = useOwnClient();
  const reads = queryClient ?? orders;
  const keyRoot = useKeyRoot(adapter);
  const emit = useEmit(onEvent);
  const [noPrices] = useState(createNoteHolders);
  const value = useMemo<CustomerContextValue>(
    () => ({ adapter, subscriptionId, offer, supplier, reads, keyRoot, orders, emit, noPrices }),
    [adapter, subscriptionId, offer, supplier, reads, keyRoot, orders, emit, noPrices],
  );
  return <CustomerContext.Provider value={value}>{children}</CustomerContext.Provider>;
}

function useEmit(onEvent: CustomerProviderProps["onEvent"]): CustomerContextValue["emit"] {
  const newest = useNewest(onEvent);
  return useCallback(
    (detail: CustomerEventDetail, source: "user" | "program") => newest()?.({ ...detail, source, at: new Date().toISOString() }),
    [newest],
  );
}
