import * as z from "zod/mini";
import { methodNotAllowed, queryOf, type SandboxApi } from "./context.js";
import { badRequest, isCurie, notFound, type ApiVersion } from "./envelope.js";
import { gridAreaOf } from "./gridAreas.js";
import { listPage, wireList, type FilterFields } from "./lists.js";
import { findPlan, sandboxPlans, wirePlan, type SandboxPlan } from "./plans.js";
import { wireQuote, type QuoteInput } from "./quote.js";
import { parseOrRefuse, queryBoolean, queryNumber } from "./validation.js";

const filterFields: FilterFields<SandboxPlan> = { created_at: (plan) => plan.createdAt };

const quoteSchema = z.object({
  zip_code: z.string().check(z.regex(/^\d{5}$/)),
  usage: z.number().check(z.gte(100), z.lte(50_000)),
  meter_type: z.prefault(z.enum(["analog", "smart"]), "analog"),
  "14a_module_1": z.prefault(z.boolean(), false),
  "14a_module_2": z.prefault(z.boolean(), false),
});

/** `GET /plans`, `GET /plans/{id}` and `GET /plans/{id}/quote`. */
export function addPlanRoutes(api: SandboxApi): void {
  api
    .get("/plans", (context) => {
      const { items, nextPage } = listPage(queryOf(context), sandboxPlans, filterFields);
      const version = context.get("version");
      return context.json(
        wireList(
          items.map((plan) => wirePlan(plan, version)),
          nextPage,
        ),
      );
    })
    .all(methodNotAllowed);

  api.get("/plans/:id", (context) => context.json(wirePlan(planOf(context.req.param("id")), context.get("version")))).all(methodNotAllowed);

  api
    .get("/plans/:id/quote", (context) => {
      const { exchangeEurPerKwh, settings } = context.env.state;
      const quotedAt = settings.now().toISOString();
      const input = quoteInput(planOf(context.req.param("id")), queryOf(context), context.get("version"));
      return context.json(wireQuote({ ...input, exchangeEurPerKwh, quotedAt }));
    })
    .all(methodNotAllowed);
}

function planOf(id: string): SandboxPlan {
  const plan = findPlan(id);
  if (!plan) throw notFound("Plan");
  return plan;
}

function quoteInput(plan: SandboxPlan, query: URLSearchParams, version: ApiVersion): Omit<QuoteInput, "exchangeEurPerKwh" | "quotedAt"> {
  const wish = parseOrRefuse(quoteSchema, {
    zip_code: query.get("zip_code") ?? undefined,
    usage: queryNumber(query.get("usage")),
    meter_type: query.get("meter_type") ?? undefined,
    "14a_module_1": queryBoolean(query.get("14a_module_1")),
    // Edison does not know it, and unknown parameters are ignored.
    "14a_module_2": isCurie(version) ? queryBoolean(query.get("14a_module_2")) : undefined,
  });
  const module = moduleOf(plan, wish);
  const area = gridAreaOf(wish.zip_code);
  if (!area) throw badRequest({ code: "unserviceable_zip", field: "zip_code", message: "The zip code is not serviceable" });
  return { plan, area, module, annualKwh: wish.usage, meterType: wish.meter_type };
}

function moduleOf({ offer }: SandboxPlan, wish: z.output<typeof quoteSchema>): QuoteInput["module"] {
  if (wish["14a_module_1"] && !offer.module1) throw unsupported("14a_module_1");
  if (wish["14a_module_2"] && !offer.module2) throw unsupported("14a_module_2");
  if (wish["14a_module_1"] && wish["14a_module_2"]) {
    throw badRequest({ code: "custom", field: "14a_module_2", message: "Module 2 cannot be combined with module 1" });
  }
  if (wish["14a_module_1"]) return "module1";
  return wish["14a_module_2"] ? "module2" : "none";
}

const unsupported = (field: string) => badRequest({ code: "unsupported_product", field, message: "The plan does not support this module" });
