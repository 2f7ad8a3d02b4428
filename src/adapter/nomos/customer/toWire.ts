import { berlinDayStartMs, berlinIso } from "../../../energy/berlinTime.js";
import type { TerminationRequest } from "../../../energy/customerSubscription.js";
import type { ModuleId } from "../../../energy/modules.js";
import { addDays } from "../../../energy/startDate.js";
import type { ListQuery, OfSubscription, PriceQuery, ReductionQuery } from "../../CustomerAdapter.js";
import type { FieldNames } from "../fieldNames.js";
import type { ReductionAnswer } from "./answers.js";

/** As many as a list gives at once: a contract has few, so that one page is all. */
const itemsAPage = "100";

/** What the API calls the fields of what is ordered later, and of a termination. */
export const laterFields: FieldNames = { subscription: "subscriptionId", type: "module", intended_end_at: "lastDay" };

const idPath = (collection: string, id: string): string => `/${collection}/${encodeURIComponent(id)}`;

/** Path of a contract, of a reduction and of a meter order. */
export const subscriptionPath = (id: string): string => idPath("subscriptions", id);
export const reductionPath = (id: string): string => idPath("grid-fee-reductions", id);
export const meterOrderPath = (id: string): string => idPath("meter-orders", id);

/** Path and query of a contract's meter orders. */
export function meterOrderListPath({ subscriptionId, cursor }: ListQuery): string {
  return listPath("/meter-orders", { "filter[subscription][eq]": subscriptionId }, cursor);
}

/** Path and query of a contract's reductions. Edison describes no filters, but its guide uses them. */
export function reductionListPath({ subscriptionId, cursor, statuses }: ReductionQuery): string {
  const filter = statuses === undefined ? {} : { "filter[status][in]": statuses.join(",") };
  return listPath("/grid-fee-reductions", { "filter[subscription][eq]": subscriptionId, ...filter }, cursor);
}

function listPath(path: string, filters: Readonly<Record<string, string>>, cursor: string | undefined): string {
  return `${path}?${new URLSearchParams({ ...filters, limit: itemsAPage, ...(cursor !== undefined && { cursor }) })}`;
}

/** Path and query of prices. */
export function pricesPath({ subscriptionId, firstDay, lastDay }: PriceQuery): string {
  return `${subscriptionPath(subscriptionId)}/prices?${new URLSearchParams({ start: firstDay, end: lastDay })}`;
}

const typeOfModule: Readonly<Record<ModuleId, ReductionAnswer["type"]>> = {
  module1: "enwg-14a-module-1",
  module2: "enwg-14a-module-2",
  module3: "enwg-14a-module-3",
};

/** The body of `POST /grid-fee-reductions`. */
export const toReductionOrder = ({ subscriptionId, module }: OfSubscription & { readonly module: ModuleId }) => ({
  subscription: subscriptionId,
  type: typeOfModule[module],
});

/** The body of `POST /meter-orders`. */
export const toMeterOrderRequest = ({ subscriptionId }: OfSubscription) => ({ subscription: subscriptionId });

/** The body of `POST /subscriptions/{id}/terminate`. The API takes the first midnight without supply, at Germany's offset. */
export function toTerminationBody(request: TerminationRequest) {
  switch (request.kind) {
    case "ordinary":
      return { reason: "ORDINARY", ...(request.lastDay !== undefined && { intended_end_at: endOf(request.lastDay) }) } as const;
    case "moveOut":
      return { reason: "MOVE_OUT", intended_end_at: endOf(request.lastDay) } as const;
    case "withdrawal":
      return { reason: "WITHDRAWAL" } as const;
  }
}

const endOf = (lastDay: string): string => berlinIso(berlinDayStartMs(addDays(lastDay, 1)));
