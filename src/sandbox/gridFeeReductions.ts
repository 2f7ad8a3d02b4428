import * as z from "zod/mini";
import type { ModuleId } from "../energy/modules.js";
import { methodNotAllowed, queryOf, type SandboxApi } from "./context.js";
import { contractDates, contractStatus, hasSmartMeter } from "./contracts.js";
import { badRequest, notFound, type ApiFault } from "./envelope.js";
import { listPage, wireList, type FilterFields } from "./lists.js";
import { takeRejection } from "./market.js";
import { findPlan } from "./plans.js";
import type { StoredReduction } from "./records.js";
import { moduleOfType, reductionProgress, wireReduction, type ReductionProgress } from "./reductionRecords.js";
import { findOrder, newRecordId, type SandboxState } from "./state.js";
import type { StoredOrder } from "./subscriptionAnswers.js";
import { parseOrRefuse, readJson } from "./validation.js";

const requestSchema = z.object({
  subscription: z.string(),
  type: z.enum(["enwg-14a-module-1", "enwg-14a-module-2", "enwg-14a-module-3"]),
});

interface Seen {
  readonly id: string;
  readonly record: StoredReduction;
  readonly progress: ReductionProgress;
}

const filterFields: FilterFields<Seen> = {
  status: ({ progress }) => progress.status,
  customer: ({ record }) => record.customer,
  subscription: ({ record }) => record.subscriptionId,
  created_at: ({ record }) => new Date(record.createdAtMs).toISOString(),
  updated_at: ({ progress }) => new Date(progress.updatedAtMs).toISOString(),
};

/** `GET /grid-fee-reductions[/{id}]` and `POST /grid-fee-reductions`. */
export function addGridFeeReductionRoutes(api: SandboxApi): void {
  api
    .post("/grid-fee-reductions", async (context) => {
      const { state } = context.env;
      const { subscription, type } = parseOrRefuse(requestSchema, await readJson(context.req));
      const order = findOrder(state, subscription);
      if (!order) throw notFound("Subscription");
      const refusal = refusalOf(state, order, moduleOfType[type]);
      if (refusal) throw refusal;
      const record = recordReduction(state, order, moduleOfType[type]);
      return context.json(wireReduction(record, progressOf(state, record), context.get("version")));
    })
    .get((context) => {
      const { state } = context.env;
      const newestFirst = state.reductions.toReversed().map((record) => ({ id: record.id, record, progress: progressOf(state, record) }));
      const { items, nextPage } = listPage(queryOf(context), newestFirst, filterFields);
      const version = context.get("version");
      return context.json(
        wireList(
          items.map(({ record, progress }) => wireReduction(record, progress, version)),
          nextPage,
        ),
      );
    })
    .all(methodNotAllowed);

  api
    .get("/grid-fee-reductions/:id", (context) => {
      const { state } = context.env;
      const record = state.reductions.find(({ id }) => id === context.req.param("id"));
      if (!record) throw notFound("Grid fee reduction");
      return context.json(wireReduction(record, progressOf(state, record), context.get("version")));
    })
    .all(methodNotAllowed);
}

/** Stores the order of a module. The rules have been asked before. */
export function recordReduction(state: SandboxState, order: StoredOrder, module: ModuleId): StoredReduction {
  const record: StoredReduction = {
    id: newRecordId(state, "gfr"),
    subscriptionId: order.id,
    customer: order.subscription.customer,
    module,
    createdAtMs: state.settings.now().getTime(),
    rejects: takeRejection(state.script, module),
  };
  state.reductions.push(record);
  return record;
}

/** The reductions of a contract by now. */
export function reductionsOf(state: SandboxState, order: StoredOrder): readonly (ReductionProgress & { readonly module: ModuleId })[] {
  return state.reductions
    .filter(({ subscriptionId }) => subscriptionId === order.id)
    .map((record) => ({ module: record.module, ...progressOf(state, record) }));
}

function progressOf(state: SandboxState, record: StoredReduction): ReductionProgress {
  const order = findOrder(state, record.subscriptionId);
  if (!order) throw new Error(`The order of ${record.id} is missing`);
  return reductionProgress(record, contractDates(state, order), state.settings.now().getTime());
}

/** What speaks against a module's order, in the order in which the API would find it. */
function refusalOf(state: SandboxState, order: StoredOrder, module: ModuleId): ApiFault | null {
  const refuse = (code: string, field: string, message: string) => badRequest({ code, field, message });
  if (contractStatus(state, order) === "ended") return refuse("ended_subscription", "subscription", "The subscription has ended");
  if (!findPlan(order.request.plan)?.offer[module]) return refuse("unsupported_product", "type", "The plan does not support this module");
  const reductions = reductionsOf(state, order).filter(({ status }) => status !== "ended" && status !== "rejected");
  const isOpen = (wanted: ModuleId) => reductions.some((reduction) => reduction.module === wanted);
  if (isOpen(module)) return refuse("duplicate_grid_reduction", "type", "There is a grid fee reduction of this type already");
  if (module === "module2" ? isOpen("module1") || isOpen("module3") : isOpen("module2"))
    return refuse("custom", "type", "Module 2 cannot be combined with module 1 or module 3");
  if (module !== "module3") return null;
  if (!isOpen("module1")) return refuse("missing_module_1", "type", "Module 3 requires module 1");
  return hasSmartMeter(state, order) ? null : refuse("missing_smart_meter", "type", "Module 3 requires a smart meter");
}
