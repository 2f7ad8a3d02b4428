"use client";

import { QueryClient } from "@tanstack/react-query";
import { useCallback, useEffect, useMemo, useRef, useState, type ReactNode } from "react";
import type { CheckoutAdapter } from "../adapter/CheckoutAdapter.js";
import { defaultUsagePresets, type UsagePresets } from "../energy/usage.js";
import { TextProvider, type TextProviderProps } from "../messages/TextProvider.js";
import { AppearanceProvider, type Appearance } from "../theme/Appearance.js";
import { withInitialAnswers, type InitialAnswers } from "./answers.js";
import { CheckoutContext, type CheckoutContextValue } from "./CheckoutContext.js";
import { createDraftStore, newCheckoutId } from "./DraftStore.js";
import type { CheckoutEvent, CheckoutEventDetail } from "./events.js";
import { QuoteRequestProvider } from "./QuoteRequestProvider.js";
import type { SupplierParticulars } from "./supplier.js";
import { UsageRelocalizer } from "./UsageRelocalizer.js";

/** Props of {@link CheckoutProvider}. New objects in the same place never start a visit anew. */
export interface CheckoutProviderProps extends Omit<TextProviderProps, "children">, Appearance {
  /** The plug to the energy API, e.g. `createNomosAdapter({ baseUrl: "/api/energy" })`. */
  readonly adapter: CheckoutAdapter;
  /** Id of the plan that is sold. */
  readonly plan: string;
  /** Who sells the power. The order's last steps need it; a page that only shows prices does not. */
  readonly supplier?: SupplierParticulars;
  /** Answers known beforehand. Read once, when the visit starts: what the visitor edits is never overwritten. */
  readonly initialAnswers?: InitialAnswers;
  /** Yearly usage by household. */
  readonly usagePresets?: UsagePresets;
  /** Told of everything that happens; holds nothing that the visitor typed. The newest function is always the one called. */
  readonly onEvent?: (event: CheckoutEvent) => void;
  readonly children: ReactNode;
}

const noAnswers: InitialAnswers = {};

/**
 * One visit: owns the draft, the language and a query client of its own (a host's `QueryClientProvider` is neither needed nor
 * disturbed). Renders no element.
 */
export function CheckoutProvider(props: CheckoutProviderProps) {
  const { adapter, plan, supplier, initialAnswers = noAnswers, usagePresets = defaultUsagePresets, onEvent, children } = props;
  const { locale, catalogues, messages, colorScheme, headingLevel, theme } = props;
  const [store] = useState(() => createDraftStore({ checkoutId: newCheckoutId(), answers: withInitialAnswers(initialAnswers) }));
  const [queryClient] = useState(newQueryClient);
  const emit = useEmit(onEvent);
  const value = useMemo<CheckoutContextValue>(
    () => ({ adapter, planId: plan, supplier, usagePresets, store, queryClient, emit }),
    [adapter, plan, supplier, usagePresets, store, queryClient, emit],
  );
  return (
    <TextProvider locale={locale} catalogues={catalogues} messages={messages}>
      <AppearanceProvider colorScheme={colorScheme} headingLevel={headingLevel} theme={theme}>
        <CheckoutContext.Provider value={value}>
          <UsageRelocalizer />
          <QuoteRequestProvider>{children}</QuoteRequestProvider>
        </CheckoutContext.Provider>
      </AppearanceProvider>
    </TextProvider>
  );
}

/** Retries are the adapter's: it knows which failures pass. */
function newQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: { queries: { retry: false, refetchOnWindowFocus: false, refetchOnReconnect: false, networkMode: "always" } },
  });
}

function useEmit(onEvent: CheckoutProviderProps["onEvent"]): CheckoutContextValue["emit"] {
  const newest = useRef(onEvent);
  useEffect(() => {
    newest.current = onEvent;
  });
  return useCallback((detail: CheckoutEventDetail, source: "user" | "program") => {
    newest.current?.({ ...detail, source, at: new Date().toISOString() });
  }, []);
}
