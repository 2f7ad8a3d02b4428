import { useQuery } from "@tanstack/react-query";
import { useCallback, useEffect, useMemo } from "react";
import {
  effectiveModules,
  moduleAvailability,
  type EffectiveModules,
  type ModuleAvailability,
  type ModuleBlockReason,
  type ModuleChoice,
  type ModuleId,
  type ModulePath,
  type ModuleSituation,
} from "../../energy/modules.js";
import { emptyOffer } from "../../energy/plan.js";
import { savingAnnualEur, type Quote, type QuoteRequest } from "../../energy/quote.js";
import { useCheckoutContext } from "../CheckoutContext.js";
import { useQuoteRequests } from "../QuoteRequestProvider.js";
import type { CheckoutForm } from "../CheckoutForm.js";
import { moduleSituation } from "../orderContents.js";
import { quoteOptions } from "../queries.js";
import { usePlan, type PlanView } from "./usePlan.js";
import { useAnswers } from "./useAnswers.js";

/** What a path saves, from two quotes of the same place: with it and without. Never computed from anything else. */
export type ModuleSaving =
  /** Zip or usage are missing, or a quote could not be had. */
  | { readonly status: "unknown" }
  | { readonly status: "loading" }
  | { readonly status: "ready"; readonly annualEur: number }
  /** The API's version cannot quote this path. */
  | { readonly status: "notQuoted" };

/** Everything that a choice of modules needs. */
export interface ModuleSelectionState {
  readonly plan: PlanView["status"];
  /** What the visitor wishes. */
  readonly choice: ModuleChoice;
  /** Whether each module can be had, and if not, why. */
  readonly availability: Readonly<Record<ModuleId, ModuleAvailability>>;
  /** What of the wish is ordered now, and what is kept for later. */
  readonly effective: EffectiveModules;
  /** Whether Modul 3 could be had if a smart meter were ordered with the contract. */
  readonly smartMeterWouldHelp: boolean;
  readonly savings: Readonly<Record<Exclude<ModulePath, "none">, ModuleSaving>>;
  readonly selectPath: (path: ModulePath) => void;
  /** Modul 3 on or off; choosing it chooses Modul 1. */
  readonly setTimeVariable: (timeVariable: boolean) => void;
  /** Orders a smart meter with the contract. */
  readonly orderSmartMeter: () => void;
}

const meterAnswers = ["devices.meterKind", "devices.smartMeterWanted"] as const;

/** The situation that decides on modules and smart meter. */
export function useModuleSituation(): { readonly plan: PlanView["status"]; readonly situation: ModuleSituation } {
  const view = usePlan();
  const [meterKind, smartMeterWanted] = useAnswers(meterAnswers);
  const offer = view.status === "ready" ? view.plan.offer : emptyOffer;
  const situation = useMemo(() => moduleSituation({ meterKind, smartMeterWanted }, offer), [offer, meterKind, smartMeterWanted]);
  return { plan: view.status, situation };
}

/** Of which obstacle each visit's host was told last: several components may show it, and a step may be gone back to. */
const toldBlocked = new WeakMap<CheckoutForm, ModuleBlockReason>();

/** Drives the choice between the three paths of §14a EnWG. */
export function useModuleSelection(): ModuleSelectionState {
  const { answers, emit } = useCheckoutContext();
  const choice = useAnswers("devices.modules");
  const { plan, situation } = useModuleSituation();
  const availability = useMemo(() => moduleAvailability(situation), [situation]);
  const effective = useMemo(() => effectiveModules(choice, situation), [choice, situation]);
  const { module3 } = availability;
  const blockedBecause = plan === "ready" && module3.status === "blocked" && module3.reason !== "notOffered" ? module3.reason : null;
  useEffect(() => {
    if (!blockedBecause || toldBlocked.get(answers) === blockedBecause) return;
    toldBlocked.set(answers, blockedBecause);
    emit({ type: "moduleBlocked", module: "module3", reason: blockedBecause }, "program");
  }, [blockedBecause, answers, emit]);
  const choose = useCallback((modules: ModuleChoice) => answers.answer("devices.modules", modules), [answers]);
  return {
    plan,
    choice,
    availability,
    effective,
    smartMeterWouldHelp: blockedBecause === "needsSmartMeter" && situation.offer.smartMeter,
    savings: useSavings(situation),
    selectPath: useCallback(
      (path) => {
        if (answers.answerTo("devices.modules").path !== path) choose(path === "flat" ? { path, timeVariable: false } : { path });
      },
      [answers, choose],
    ),
    setTimeVariable: useCallback((timeVariable) => choose({ path: "flat", timeVariable }), [choose]),
    orderSmartMeter: useCallback(() => answers.answer("devices.smartMeterWanted", true), [answers]),
  };
}

function useSavings({ offer }: ModuleSituation): ModuleSelectionState["savings"] {
  const request = useQuoteRequests().settled;
  const baseline = usePathQuote(request, "none", offer.module1 || offer.module2);
  const flat = usePathQuote(request, "flat", offer.module1);
  const percentage = usePathQuote(request, "percentage", offer.module2);
  return { flat: savingOf(baseline, flat), percentage: savingOf(baseline, percentage) };
}

type PathQuote = Quote | "loading" | "unknown";

function usePathQuote(request: QuoteRequest | null, modulePath: ModulePath, offered: boolean): PathQuote {
  const context = useCheckoutContext();
  const asked = useMemo(() => (request && offered ? { ...request, modulePath } : null), [request, offered, modulePath]);
  const query = useQuery(quoteOptions(context, asked), context.reads);
  if (asked && query.data) return query.data;
  return query.isFetching ? "loading" : "unknown";
}

function savingOf(without: PathQuote, withPath: PathQuote): ModuleSaving {
  if (without === "unknown" || withPath === "unknown") return { status: "unknown" };
  if (without === "loading" || withPath === "loading") return { status: "loading" };
  if (withPath.pricedPath !== withPath.request.modulePath) return { status: "notQuoted" };
  const annualEur = savingAnnualEur(without, withPath);
  return annualEur === null ? { status: "unknown" } : { status: "ready", annualEur };
}
