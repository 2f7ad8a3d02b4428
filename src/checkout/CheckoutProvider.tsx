"use client";

import type { QueryClient } from "@tanstack/react-query";
import { useCallback, useEffect, useMemo, useRef, useState, useSyncExternalStore, type ReactNode } from "react";
import type { CheckoutAdapter } from "../adapter/CheckoutAdapter.js";
import { defaultUsagePresets, type UsagePresets } from "../energy/usage.js";
import { TextProvider, type TextProviderProps } from "../messages/TextProvider.js";
import type { InitialAnswers } from "../schemas/answers.js";
import { AppearanceProvider, type Appearance } from "../theme/Appearance.js";
import { answerIn, fillable, givenAnswer, knownAnswers } from "./answerKinds.js";
import { CheckoutContext, SubmissionContext, type CheckoutContextValue } from "./CheckoutContext.js";
import { useKeyRoot, useOwnClient } from "./clients.js";
import type { CheckoutEvent, CheckoutEventDetail } from "./events.js";
import type { CheckoutForm } from "./CheckoutForm.js";
import { createCheckoutForm } from "./form.js";
import type { Gates } from "./gates.js";
import type { OrderExtras, OrderMetadata } from "./order.js";
import { OtherPaymentContext } from "./OtherPaymentContext.js";
import { QuoteRequestProvider } from "./QuoteRequestProvider.js";
import { createOrders, isOpen } from "./submission.js";
import type { SupplierParticulars } from "./supplier.js";
import { UsageRelocalizer } from "./UsageRelocalizer.js";
import { useEmit } from "./useEmit.js";
import { useNewest } from "./useNewest.js";
import { usePersistence } from "./usePersistence.js";
import { createVisitStore } from "./visitState.js";

/** Props of {@link CheckoutProvider}. New objects in the same place never start a visit anew. */
export interface CheckoutProviderProps extends Omit<TextProviderProps, "children">, Appearance, Gates {
  /** The plug to the energy API, e.g. `createNomosAdapter({ baseUrl: "/api/energy" })`. */
  readonly adapter: CheckoutAdapter;
  /** Id of the plan that is sold. */
  readonly plan: string;
  /** Who sells the power. The order's last steps need it; a page that only shows prices does not. */
  readonly supplier?: SupplierParticulars;
  /**
   * Answers known beforehand, by stable names. Where they come or change later, they fill what nobody has answered yet; what was
   * edited is never overwritten.
   */
  readonly initialAnswers?: InitialAnswers;
  /**
   * `session`: the visit survives a reload of the page, in this tab, for an hour. Kept in `sessionStorage`, without payment and
   * declarations; say so in your privacy notice. Unless told, nothing is kept but a random id while an order is under way, so that a
   * reload makes no second one.
   */
  readonly persist?: "session";
  /**
   * Lets visitors send their meter number later. The API wants one in each order: this is what it gets in its place, a text that your side
   * of the API knows and mends, such as `NACHREICHEN`. Such an order has `meter_number_later: true` in its metadata. Without it a number is asked for.
   */
  readonly meterNumberLater?: string;
  /**
   * Your way of paying without direct debit: a form, a link, a phone number. Shown beside the SEPA mandate. Suppliers have to offer more
   * than one way of paying (§ 41 Abs. 2 EnWG, OLG Köln 6 U 146/16), and the API takes direct debit alone.
   */
  readonly otherPayment?: ReactNode;
  /**
   * What of yours travels with the order, such as a campaign or a partner's id: keys of the API's `metadata` (10 KB with ours, which begin
   * as `checkout_id` and are not overwritten). The newest counts. Nothing personal: it is no place that a customer sees.
   */
  readonly metadata?: OrderMetadata | undefined;
  /** The API's id of the lead that brought the visitor (`lead_…`), for attribution; often the `id` of the page's address. The newest counts. */
  readonly leadId?: string | undefined;
  /** Yearly usage by household. */
  readonly usagePresets?: UsagePresets;
  /**
   * Your own TanStack Query client, for what the checkout reads (prices, plan, places): it is then in your devtools, and shared. Orders always
   * go through a client of the checkout's own, so that clearing yours forgets none. Absent: everything is on that one.
   */
  readonly queryClient?: QueryClient | undefined;
  /** Told of everything that happens; holds nothing that the visitor typed. The newest function is always the one called. */
  readonly onEvent?: (event: CheckoutEvent) => void;
  readonly children: ReactNode;
}

const noAnswers: InitialAnswers = {};

/**
 * One visit: owns the answers, the language and a query client of its own (a host's `QueryClientProvider` is neither needed nor
 * disturbed). Renders no element.
 */
export function CheckoutProvider(props: CheckoutProviderProps) {
  const { adapter, plan, supplier, initialAnswers = noAnswers, persist, usagePresets = defaultUsagePresets, onEvent, children } = props;
  const meterNumberLater = props.meterNumberLater?.trim() || undefined;
  const { locale, catalogues, messages, colorScheme, contrast, headingLevel, theme, classNames, components, isolate } = props;
  const own = useOwnClient();
  const reads = props.queryClient ?? own;
  const keyRoot = useKeyRoot(adapter);
  const [{ orders, answers, visit }] = useState(() => createVisit(own, initialAnswers));
  const submission = useSyncExternalStore(orders.subscribe, orders.now, orders.now);
  usePrefill(answers, initialAnswers);
  const canLookUp = adapter.findOrder !== undefined;
  usePersistence({ answers, visit, orders, planId: plan, isKept: persist === "session", canLookUp });
  const emit = useEmit<CheckoutEventDetail>(onEvent);
  const gates = useNewest<Gates>({ beforeStep: props.beforeStep, beforeOrder: props.beforeOrder });
  const extras = useNewest<OrderExtras>({ metadata: props.metadata, leadId: props.leadId });
  const isSelling = useIsSelling(plan);
  const newestAdapter = useNewest(adapter);
  const now = useCallback(() => newestAdapter().now?.() ?? new Date(), [newestAdapter]);
  const value = useMemo<CheckoutContextValue>(
    () => ({
      adapter,
      keyRoot,
      planId: plan,
      supplier,
      usagePresets,
      meterNumberLater,
      answers,
      visit,
      reads,
      orders,
      emit,
      gates,
      extras,
      now,
      isSelling,
    }),
    [adapter, keyRoot, plan, supplier, usagePresets, meterNumberLater, answers, visit, reads, orders, emit, gates, extras, now, isSelling],
  );
  return (
    <TextProvider locale={locale} catalogues={catalogues} messages={messages}>
      <AppearanceProvider {...{ colorScheme, contrast, headingLevel, theme, classNames, components, isolate }}>
        <CheckoutContext.Provider value={value}>
          <SubmissionContext.Provider value={submission}>
            <UsageRelocalizer />
            <OtherPaymentContext.Provider value={props.otherPayment}>
              <QuoteRequestProvider>{children}</QuoteRequestProvider>
            </OtherPaymentContext.Provider>
          </SubmissionContext.Provider>
        </CheckoutContext.Provider>
      </AppearanceProvider>
    </TextProvider>
  );
}

function createVisit(own: QueryClient, initialAnswers: InitialAnswers) {
  const orders = createOrders(own);
  const mayChange = () => isOpen(orders.now());
  const answers = createCheckoutForm(knownAnswers(initialAnswers), mayChange);
  const visit = createVisitStore(mayChange);
  answers.subscribe((change) => change === "answer" && visit.dispatch({ type: "answered" }));
  orders.subscribe(answers.reopen);
  return { orders, answers, visit };
}

/** Told from the answers themselves, so that an object made anew by each render changes nothing. */
function usePrefill(answers: CheckoutForm, initialAnswers: InitialAnswers): void {
  const newest = useNewest(initialAnswers);
  const content = JSON.stringify(fillable.map((path) => givenAnswer(path, answerIn(initialAnswers, path))));
  const filled = useRef(content);
  useEffect(() => {
    if (filled.current === content) return;
    filled.current = content;
    answers.prefill(newest());
  }, [answers, content, newest]);
}

function useIsSelling(planId: string): CheckoutContextValue["isSelling"] {
  const sold = useRef<string | null>(null);
  useEffect(() => {
    sold.current = planId;
    return () => {
      sold.current = null;
    };
  }, [planId]);
  return useCallback((id) => sold.current === id, []);
}
