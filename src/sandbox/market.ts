import * as z from "zod/mini";
import type { ModuleId } from "../energy/modules.js";
import { methodNotAllowed, type SandboxApi } from "./context.js";
import { contractDates } from "./contracts.js";
import { meterBlockOf } from "./meterOrderRecords.js";
import type { MarketScript, MeterOutcome } from "./records.js";
import { findOrder, type SandboxState } from "./state.js";
import { parseOrRefuse, readJson } from "./validation.js";

/** What the market's other parties do: time, grid operators and metering companies. */
export interface SandboxMarket {
  /** The time that orders move along by. */
  readonly now: () => Date;
  /** Lets days pass at once. */
  readonly advance: (days: number) => void;
  /** The grid operator will decline the next §14a order, of one module or of any. */
  readonly rejectNext: (module?: ModuleId) => void;
  /** What will become of the next meter order; it is built in unless told. */
  readonly nextMeterOrder: (outcome: MeterOutcome) => void;
  /** Frees the meter orders that stand still now; they go on where they stopped. */
  readonly unblock: () => void;
}

/** The market of a sandbox's memory. */
export function marketOf(state: SandboxState): SandboxMarket {
  const { settings, clock, script } = state;
  return {
    now: settings.now,
    advance: clock.advance,
    rejectNext: (module) => void script.rejections.push(module ?? "any"),
    nextMeterOrder: (outcome) => void script.meterOutcomes.push(outcome),
    unblock: () => {
      const nowMs = settings.now().getTime();
      for (const record of state.meterOrders) {
        const order = findOrder(state, record.subscriptionId);
        const endMs = order ? contractDates(state, order).endAtMs : null;
        if (meterBlockOf(record, endMs, nowMs) !== null) record.releasedAtMs = nowMs;
      }
    },
  };
}

/** Whether a module's order, which is being stored, is to be declined; that is then used up. */
export function takeRejection({ rejections }: MarketScript, module: ModuleId): boolean {
  const index = rejections.findIndex((wanted) => wanted === "any" || wanted === module);
  if (index < 0) return false;
  rejections.splice(index, 1);
  return true;
}

/** What is to become of a meter order that is being stored; that is then used up. */
export function takeMeterOutcome({ meterOutcomes }: MarketScript): MeterOutcome | undefined {
  return meterOutcomes.shift();
}

const outcomeSchema = z.union([
  z.object({ kind: z.enum(["install", "cancel", "preExisting", "interestOnly"]) }),
  z.object({ kind: z.literal("block"), reason: z.enum(["check_missing", "grid_operator_registration", "review"]) }),
]);

const controlSchema = z.object({
  advanceDays: z.optional(z.number().check(z.gte(0))),
  rejectNext: z.optional(z.enum(["any", "module1", "module2", "module3"])),
  nextMeterOrder: z.optional(outcomeSchema),
  unblock: z.optional(z.boolean()),
});

/**
 * `POST /sandbox/market`: no part of the real API. Does what {@link SandboxMarket} does, for a sandbox that runs in another process:
 * `{ "advanceDays": 30, "rejectNext": "module1", "nextMeterOrder": { "kind": "block", "reason": "review" }, "unblock": true }`,
 * each of them optional. Answers the time there.
 */
export function addMarketRoute(api: SandboxApi): void {
  api
    .post("/sandbox/market", async (context) => {
      const wish = parseOrRefuse(controlSchema, await readJson(context.req));
      const market = marketOf(context.env.state);
      if (wish.rejectNext !== undefined) market.rejectNext(wish.rejectNext === "any" ? undefined : wish.rejectNext);
      if (wish.nextMeterOrder !== undefined) market.nextMeterOrder(wish.nextMeterOrder);
      if (wish.unblock === true) market.unblock();
      if (wish.advanceDays !== undefined) market.advance(wish.advanceDays);
      return context.json({ now: market.now().toISOString() });
    })
    .all(methodNotAllowed);
}
