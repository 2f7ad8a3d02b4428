import { useQuery } from "@tanstack/react-query";
import { useCallback, useMemo } from "react";
import type { MeterKind } from "../../energy/meter.js";
import { useCheckoutContext } from "../CheckoutContext.js";
import { useModuleSituation } from "./useModuleSelection.js";
import { useQuoteRequests } from "../QuoteRequestProvider.js";
import { quoteOptions } from "../queries.js";
import { useAnswers } from "./useAnswers.js";

/** Everything that the offer of a smart meter needs. */
export interface SmartMeterView {
  /** What the visitor says is in the cabinet; `null` while unanswered. */
  readonly meterKind: MeterKind | null;
  /** `hidden` where there is one already, where the plan sells none, and while the plan is not known. */
  readonly offer: "hidden" | "offered" | "ordered";
  /**
   * By how much the monthly price changes once the smart meter is in, EUR, from two quotes of the same place;
   * `null` where they cannot be had.
   */
  readonly monthlyDifferenceEur: number | null;
  readonly setMeterKind: (kind: MeterKind) => void;
  readonly setWanted: (wanted: boolean) => void;
}

/** Drives the question for the meter and the offer of a smart one. */
export function useSmartMeter(): SmartMeterView {
  const { answers } = useCheckoutContext();
  const meterKind = useAnswers("devices.meterKind");
  const { situation } = useModuleSituation();
  const isOffered = situation.offer.smartMeter && situation.meterType === "analog";
  return {
    meterKind,
    offer: isOffered ? (situation.smartMeterOrdered ? "ordered" : "offered") : "hidden",
    monthlyDifferenceEur: useMonthlyDifference(isOffered),
    setMeterKind: useCallback((kind) => answers.answer("devices.meterKind", kind), [answers]),
    setWanted: useCallback((wanted) => answers.answer("devices.smartMeterWanted", wanted), [answers]),
  };
}

function useMonthlyDifference(isOffered: boolean): number | null {
  const context = useCheckoutContext();
  const request = useQuoteRequests().settled;
  const asked = useMemo(() => {
    if (!request || !isOffered) return { analog: null, smart: null };
    return { analog: { ...request, meterType: "analog" as const }, smart: { ...request, meterType: "smart" as const } };
  }, [request, isOffered]);
  const analog = useQuery(quoteOptions(context, asked.analog), context.reads);
  const smart = useQuery(quoteOptions(context, asked.smart), context.reads);
  return analog.data && smart.data ? smart.data.totalMonthlyEur - analog.data.totalMonthlyEur : null;
}
