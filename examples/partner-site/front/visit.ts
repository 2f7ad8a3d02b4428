import type { InitialAnswers } from "stromkasse";
import type { NomosApiVersion } from "stromkasse/nomos";
import { findSoldPlan, usualPlan, type SoldPlan } from "../plans.ts";

/** What an address says about the visit. */
export interface Visit {
  readonly plan: SoldPlan;
  readonly apiVersion: NomosApiVersion;
  readonly initialAnswers: InitialAnswers;
}

/** Reads `?plan=`, `?version=edison`, and what was filled in on another page: `?zip=` and `?usage=`. */
export function readVisit(search: string): Visit {
  const query = new URLSearchParams(search);
  const prefilled = (name: string) => query.get(name)?.slice(0, 20) ?? "";
  return {
    plan: findSoldPlan(query.get("plan")) ?? usualPlan,
    apiVersion: query.get("version") === "edison" ? "2026-01-29.edison" : "2026-05-27.curie",
    initialAnswers: { tariff: { zip: prefilled("zip"), usage: prefilled("usage") } },
  };
}
