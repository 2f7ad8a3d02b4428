import { createContext, useContext, useEffect, useMemo, useState, type ReactNode } from "react";
import { meterType } from "../energy/meter.js";
import { quotablePath } from "../energy/modules.js";
import { emptyOffer } from "../energy/plan.js";
import type { QuoteRequest } from "../energy/quote.js";
import { parseAnnualKwh } from "../energy/usage.js";
import { parseZip } from "../energy/zip.js";
import { useFormat } from "../messages/TextProvider.js";
import { useCheckoutContext } from "./CheckoutContext.js";
import { useAnswers } from "./hooks/useAnswers.js";
import { usePlan } from "./hooks/usePlan.js";

/** Pause in typing after which a price is asked for, ms: shorter asks for numbers nobody meant, longer is felt as slow. */
const typingPauseMs = 300;

/** The answers that a price hangs on. */
const pricedAnswers = ["tariff.zip", "tariff.usage", "devices.meterKind", "devices.modules"] as const;

interface QuoteRequests {
  /** What a price is to be asked for, as the answers stand; `null` while zip or usage are not right. */
  readonly current: QuoteRequest | null;
  /** The same once typing has paused: what is asked for. */
  readonly settled: QuoteRequest | null;
}

const QuoteRequestContext = createContext<QuoteRequests>({ current: null, settled: null });

/** Derives from the answers what is asked of the API, once for all components: they wait for the same pause and share one request. */
export function QuoteRequestProvider({ children }: { readonly children: ReactNode }) {
  const current = useCurrentRequest();
  const settled = useSettled(current);
  const value = useMemo(() => ({ current, settled }), [current, settled]);
  return <QuoteRequestContext.Provider value={value}>{children}</QuoteRequestContext.Provider>;
}

/** What prices are asked for. */
export function useQuoteRequests(): QuoteRequests {
  return useContext(QuoteRequestContext);
}

function useCurrentRequest(): QuoteRequest | null {
  const { planId } = useCheckoutContext();
  const { groupSeparator } = useFormat();
  const [typedZip, typedUsage, meterKind, modules] = useAnswers(pricedAnswers);
  const plan = usePlan();
  const offer = plan.status === "ready" ? plan.plan.offer : emptyOffer;
  const read = { zip: parseZip(typedZip), usage: parseAnnualKwh(typedUsage, groupSeparator) };
  const isRight = read.zip.ok && read.usage.ok;
  const zip = isRight && read.zip.ok ? read.zip.value : null;
  const annualKwh = isRight && read.usage.ok ? read.usage.value : null;
  const meter = meterType(meterKind);
  const modulePath = quotablePath(modules, offer);
  return useMemo(
    () => (zip === null || annualKwh === null ? null : { planId, zip, annualKwh, meterType: meter, modulePath }),
    [planId, zip, annualKwh, meter, modulePath],
  );
}

/** A choice (module, meter) is no typing: it settles at once, as does a request that has become impossible. */
function useSettled(request: QuoteRequest | null): QuoteRequest | null {
  const [settled, setSettled] = useState(request);
  const wasTyped = request !== null && (settled === null || settled.zip !== request.zip || settled.annualKwh !== request.annualKwh);
  useEffect(() => {
    if (!wasTyped) return;
    const timer = setTimeout(() => setSettled(request), typingPauseMs);
    return () => clearTimeout(timer);
  }, [wasTyped, request]);
  if (!wasTyped && request !== settled) setSettled(request);
  return wasTyped ? settled : request;
}
