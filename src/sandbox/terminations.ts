import * as z from "zod/mini";
import { berlinDayStartMs, berlinIso } from "../energy/berlinTime.js";
import { addDays, berlinDate } from "../energy/startDate.js";
import { methodNotAllowed, type SandboxApi } from "./context.js";
import { contractDates, contractStatus } from "./contracts.js";
import { ApiFault, badRequest, isCurie, notFound } from "./envelope.js";
import type { StoredTermination } from "./records.js";
import { findOrder, type SandboxState } from "./state.js";
import type { StoredOrder } from "./subscriptionAnswers.js";
import { parseOrRefuse, readJson } from "./validation.js";

/** The plan's notice, days. Invented: the plan's body does not tell it. */
const noticeDays = 14;
/** "A few working days", as the API says of the grid operator's notice. Monday to Friday; holidays are not known here. */
const noticeWorkingDays = 3;
/** § 355 Abs. 2 BGB; the API counts from the confirmation. */
const withdrawalDays = 14;

const midnight = z.iso
  .datetime({ offset: true })
  .check(
    z.refine((text) => Date.parse(text) === berlinDayStartMs(berlinDate(new Date(text))), { error: "Must be midnight Europe/Berlin" }),
  );

const reasonSchema = z.object({ reason: z.enum(["ORDINARY", "MOVE_OUT", "WITHDRAWAL"]) });
const bodySchemas = {
  ORDINARY: z.object({ intended_end_at: z.optional(midnight) }),
  MOVE_OUT: z.object({ intended_end_at: midnight }),
  WITHDRAWAL: z.object({ intended_end_at: z.optional(z.never()) }),
};

/** `POST /subscriptions/{id}/terminate`, which edison does not know. */
export function addTerminationRoute(api: SandboxApi): void {
  api
    .post("/subscriptions/:id/terminate", async (context) => {
      const { state } = context.env;
      if (!isCurie(context.get("version"))) throw notFound("Resource");
      const order = findOrder(state, context.req.param("id"));
      if (!order) throw notFound("Subscription");
      const body = await readJson(context.req);
      const { reason } = parseOrRefuse(reasonSchema, body);
      const { intended_end_at: wished } = parseOrRefuse(bodySchemas[reason], body);
      if (contractStatus(state, order) === "ended") {
        throw badRequest({ code: "ended_subscription", field: "", message: "The subscription has ended" });
      }
      const endAtMs = endOf(state, order, reason, wished === undefined ? null : Date.parse(wished));
      state.terminations.set(order.id, { reason, terminatedAtMs: state.settings.now().getTime(), endAtMs });
      return context.json({ reason, intended_end_at: berlinIso(endAtMs) });
    })
    .all(methodNotAllowed);
}

/** The first midnight without supply. */
function endOf(state: SandboxState, order: StoredOrder, reason: StoredTermination["reason"], wishedMs: number | null): number {
  const { confirmedAtMs, startAtMs } = contractDates(state, order);
  const now = state.settings.now();
  const today = berlinDate(now);
  const soonest = addDays(afterWorkingDays(today, noticeWorkingDays), 1);
  if (reason === "WITHDRAWAL") {
    const lastDay = addDays(berlinDate(new Date(confirmedAtMs)), withdrawalDays);
    const isOpen = confirmedAtMs <= now.getTime() && today <= lastDay;
    if (!isOpen) throw conflict("withdrawal_not_allowed", "", "The withdrawal window has elapsed or has not begun");
    return berlinDayStartMs(soonest);
  }
  const afterNotice = addDays(today, noticeDays + 1);
  const earliest = reason === "ORDINARY" && afterNotice > soonest ? afterNotice : soonest;
  // A contract that has not started ends at its start at the earliest.
  const earliestMs = Math.max(startAtMs, berlinDayStartMs(earliest));
  if (wishedMs !== null && wishedMs < earliestMs)
    throw conflict("invalid_termination_date", "intended_end_at", `The earliest possible end is ${berlinIso(earliestMs)}`);
  return wishedMs ?? earliestMs;
}

const conflict = (code: string, field: string, message: string) => new ApiFault(409, message, [{ code, field, message }]);

/** The so-manieth working day after a day. */
function afterWorkingDays(date: string, count: number): string {
  let day = date;
  for (let left = count; left > 0;) {
    day = addDays(day, 1);
    const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
    if (weekday !== 0 && weekday !== 6) left -= 1;
  }
  return day;
}
