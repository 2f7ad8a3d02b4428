import { Activity } from "react";
import type { CheckoutAdapter } from "../adapter/CheckoutAdapter.js";
import type { CheckoutEvent } from "../checkout/events.js";
import { CheckoutProvider } from "../checkout/CheckoutProvider.js";
import { Checkout, type CheckoutProps } from "../components/checkout/index.js";
import { deDu } from "../messages/deDu/index.js";
import { en } from "../messages/en/index.js";
import { initialAnswersOf, type StromKasseAttributes, type StromKasseCode, type StromKasseData } from "./settings.js";

/** Props of {@link ElementView}. */
export interface ElementViewProps {
  readonly attributes: StromKasseAttributes & { readonly plan: string };
  readonly data: StromKasseData;
  readonly code: StromKasseCode;
  readonly adapter: CheckoutAdapter;
  /** Whether the element is in a page. Taken out it keeps its visit, but listens to nothing. */
  readonly isConnected: boolean;
  /** Raised for a new visit. */
  readonly visit: number;
  /** Whether the page gives its other ways of paying as a child. */
  readonly hasOtherPayment: boolean;
  readonly onEvent: (event: CheckoutEvent) => void;
  readonly onComplete: NonNullable<CheckoutProps["onComplete"]>;
}

const catalogues = [en, deDu];

/** The checkout as an element shows it. */
export function ElementView(props: ElementViewProps) {
  const { attributes, data, code, adapter, isConnected, visit, hasOtherPayment, onEvent, onComplete } = props;
  const { plan, locale, colorScheme, contrast, headingLevel, persist, history, meterNumberLater, leadId, redirectTo } = attributes;
  const { supplier, theme, messages, usagePresets, metadata } = data;
  const { beforeStep, beforeOrder } = code;
  return (
    <Activity mode={isConnected ? "visible" : "hidden"}>
      <CheckoutProvider
        key={visit}
        {...{ adapter, plan, locale, catalogues, messages, colorScheme, contrast, headingLevel, theme, metadata, leadId, onEvent }}
        initialAnswers={initialAnswersOf(attributes, data.initialAnswers)}
        {...(supplier && { supplier })}
        {...(usagePresets && { usagePresets })}
        {...(persist && { persist })}
        {...(meterNumberLater && { meterNumberLater })}
        {...(beforeStep && { beforeStep })}
        {...(beforeOrder && { beforeOrder })}
        {...(hasOtherPayment && { otherPayment: <slot name="other-payment" /> })}
      >
        <Checkout onComplete={onComplete} {...(history && { history })} {...(redirectTo && { redirectTo: () => redirectTo })} />
      </CheckoutProvider>
    </Activity>
  );
}
