import type { GridFeeSchedule } from "../energy/gridFeeSchedule.js";
import { methodNotAllowed, queryOf, type SandboxApi } from "./context.js";
import { badRequest } from "./envelope.js";
import { gridAreaOf } from "./gridAreas.js";

/** The Modul 3 table of the grid operator at a zip; `null` where none is known. */
export function sandboxGridFeeSchedule(zip: string): GridFeeSchedule | null {
  const operator = gridAreaOf(zip)?.operator;
  if (!operator?.modul3) return null;
  return { gridOperator: operator.name, year: operator.year, ...operator.modul3, source: operator.source };
}

/** `GET /sandbox/grid-fee-schedule?zip=`: no part of the real API, which keeps the windows to itself. Answers a `GridFeeSchedule` or `null`. */
export function addGridFeeRoute(api: SandboxApi): void {
  api
    .get("/sandbox/grid-fee-schedule", (context) => {
      const zip = queryOf(context).get("zip") ?? "";
      if (!/^\d{5}$/.test(zip)) throw badRequest({ code: "invalid_format", field: "zip", message: "Expected five digits" });
      return context.json(sandboxGridFeeSchedule(zip));
    })
    .all(methodNotAllowed);
}
