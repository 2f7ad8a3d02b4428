/**
 * Which product orders go together: {@link ../../energy/modules.ts} in the wire's words. The browser cannot write down any other; the
 * codes and fields are the API's. What the plan sells, only the API knows.
 */
import * as z from "zod/mini";
import { productOrders } from "../../adapter/nomos/wire/requests.js";
import type { FieldError } from "../refusal.js";

const productShape = z.looseObject({ product_orders: productOrders });
const meterShape = z.looseObject({ meter: z.looseObject({ type: z.enum(["smart", "analog"]) }) });

type Product = z.output<typeof productOrders>[number];
const modules = ["module_1", "module_2", "module_3"] as const;
type WireModule = (typeof modules)[number];

/** More than there are products. */
const mostProducts = 10;

/** What speaks against an order's products, taken together. Nothing is said of products that cannot be read: their fields are at fault. */
export function productFaults(json: object): readonly FieldError[] {
  const products = z.safeParse(productShape, json).data?.product_orders ?? [];
  if (products.length > mostProducts)
    return [{ code: "too_big", field: "product_orders", message: `At most ${mostProducts} product orders` }];
  const meterType = z.safeParse(meterShape, json).data?.meter.type;
  return [...smartMeterFaults(products, meterType), ...moduleFaults(products, meterType)];
}

function smartMeterFaults(products: readonly Product[], meterType: "smart" | "analog" | undefined): readonly FieldError[] {
  const faults: FieldError[] = [];
  let isOrdered = false;
  for (const [index, product] of products.entries()) {
    if (product.type !== "smart-meter") continue;
    const field = `product_orders.${index}`;
    if (product["14a_enwg"] !== undefined) faults.push({ code: "custom", field, message: "A smart meter has no modules" });
    if (meterType === "smart") faults.push({ code: "unsupported_meter_order", field, message: "The meter is smart already" });
    if (isOrdered) faults.push({ code: "duplicate_meter_order", field, message: "Only one smart meter can be ordered" });
    isOrdered = true;
  }
  return faults;
}

function moduleFaults(products: readonly Product[], meterType: "smart" | "analog" | undefined): readonly FieldError[] {
  const faults: FieldError[] = [];
  /** Where each module is ordered first: `product_orders.0.14a_enwg.module_1`. */
  const ordered = new Map<WireModule, string>();
  for (const [index, product] of products.entries()) {
    if (product.type !== "14a_enwg") continue;
    const field = `product_orders.${index}.14a_enwg`;
    const wanted = modules.filter((module) => product["14a_enwg"]?.[module] === true);
    if (wanted.length === 0) faults.push({ code: "custom", field, message: "Names no module" });
    for (const module of wanted) {
      const at = `${field}.${module}`;
      if (ordered.has(module)) faults.push({ code: "duplicate_grid_reduction", field: at, message: "The module is ordered twice" });
      else ordered.set(module, at);
    }
  }
  const module2 = ordered.get("module_2");
  const module3 = ordered.get("module_3");
  if (module2 !== undefined && ordered.size > 1)
    faults.push({ code: "custom", field: module2, message: "Module 2 cannot be combined with module 1 or module 3" });
  if (module3 !== undefined && !ordered.has("module_1"))
    faults.push({ code: "missing_module_1", field: module3, message: "Module 3 requires module 1" });
  if (module3 !== undefined && meterType === "analog")
    faults.push({ code: "missing_smart_meter", field: module3, message: "Module 3 requires a smart meter" });
  return faults;
}
