import { useCallback, useEffect, useState } from "react";
import { useCheckoutContext } from "../../checkout/CheckoutContext.js";
import { useCheckout } from "../../checkout/hooks/useCheckout.js";
import { useQuote, type QuoteView } from "../../checkout/hooks/useQuote.js";
import { stepAfter, type AskingStepId, type StepId } from "../../checkout/steps.js";

/** The way on from a step. */
export interface WayOn {
  /** Goes on where nothing is wrong. */
  readonly go: () => void;
  /** The price is on its way; it goes on by itself when it comes. */
  readonly waiting: boolean;
  /** Where it leads. */
  readonly to: StepId;
  /** How often going on from this step was refused since it is on the screen. */
  readonly refusedTimes: number;
  /** Counts a step's answers as refused from the moment it is shown. */
  readonly refuse: (step: AskingStepId) => void;
}

/**
 * Drives "Weiter". From the first step it needs an answer to the price request: a place that cannot be supplied ends the way
 * here. An API that is out of reach does not: then one can go on and order later.
 *
 * @param toReview Whether to go right to the review where nothing else is missing.
 */
export function useWayOn(toReview: boolean): WayOn {
  const { step, next, reachableSteps } = useCheckout();
  const { answers } = useCheckoutContext();
  const gate = priceGate(useQuote());
  const [refused, setRefused] = useState<{ readonly step: StepId; readonly times: number }>({ step, times: 0 });
  const [isWaiting, setWaiting] = useState(false);
  const waiting = step === "tariff" && isWaiting;
  const refusedTimes = refused.step === step ? refused.times : 0;

  const refuseNow = useCallback(() => setRefused((before) => ({ step, times: before.step === step ? before.times + 1 : 1 })), [step]);
  const goNow = useCallback(() => {
    if (!next({ toReview })) refuseNow();
  }, [next, toReview, refuseNow]);

  // An edit ends the wait: nobody is taken on while typing.
  useEffect(() => (isWaiting ? answers.subscribe((change) => change === "answer" && setWaiting(false)) : undefined), [isWaiting, answers]);
  useEffect(() => {
    if (!waiting || gate === "waiting") return;
    // oxlint-disable-next-line react/set-state-in-effect -- the price that was waited for has come, from outside of React
    setWaiting(false);
    if (gate === "closed") refuseNow();
    if (gate === "open") goNow();
  }, [waiting, gate, goNow, refuseNow]);

  const go = () => {
    if (step !== "tariff") return goNow();
    if (answers.attempt("tariff") === null || gate === "closed") return refuseNow();
    return gate === "waiting" ? setWaiting(true) : goNow();
  };
  return {
    go,
    waiting,
    to: toReview && reachableSteps.has("review") ? "review" : step === "confirmation" ? step : stepAfter(step),
    refusedTimes,
    refuse: useCallback((at) => setRefused({ step: at, times: 1 }), []),
  };
}

/** Whether the price lets a visitor on; `outage`: there is none to be had, which is not the visitor's fault. */
type PriceGate = "open" | "waiting" | "closed" | "outage";

function priceGate(quote: QuoteView): PriceGate {
  switch (quote.status) {
    case "idle":
    case "ready":
      return "open";
    case "loading":
      return "waiting";
    case "outdated":
      return quote.waitsFor === "price" ? "waiting" : "open";
    case "failed":
      return quote.error.kind === "unserviceable" ? "closed" : "outage";
  }
}
