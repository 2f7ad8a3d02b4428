import { prefillFromQuery, type InitialAnswers } from "stromkasse";
import type { NomosApiVersion } from "stromkasse/nomos";
import { findSoldPlan, usualPlan, type SoldPlan } from "../plans.ts";

/** What an address says about the visit. */
export interface Visit {
  readonly plan: SoldPlan;
  readonly apiVersion: NomosApiVersion;
  readonly initialAnswers: InitialAnswers;
  /** The checkout's language; the brand's own texts are German. */
  readonly locale: "de" | "en";
  /** Whether an order leads on to the brand's page of thanks. */
  readonly leadsOn: boolean;
}

/** Reads `?plan=`, `?version=edison`, `?lang=en`, `?then=danke`, and what was filled in on another page: `?zip=` and `?usage=`. */
export function readVisit(search: string): Visit {
  const query = new URLSearchParams(search);
  return {
    plan: findSoldPlan(query.get("plan")) ?? usualPlan,
    apiVersion: query.get("version") === "edison" ? "2026-01-29.edison" : "2026-05-27.curie",
    initialAnswers: prefillFromQuery(query),
    locale: query.get("lang") === "en" ? "en" : "de",
    leadsOn: query.get("then") === "danke",
  };
}
