/** What a customer's area asks for and sends: read, checked and written anew, as the checkout's queries are. */
import * as z from "zod/mini";
import { pageShape, refuseUnknownFilters, valuesOf, written } from "../queries.js";
import { badRequest } from "../refusal.js";
import { parseOrRefuse } from "../validation.js";
import { idPattern } from "../../energy/apiId.js";

const id = z.string().check(z.regex(idPattern));

const ofSubscription = "filter[subscription][eq]";
const ofStatuses = "filter[status][in]";
const ofStatus = "filter[status][eq]";

/** A list is of one contract: without that filter the API would tell of everybody's. */
const listShape = { ...pageShape, [ofSubscription]: id };

/** What a list of meter orders can be asked for. */
export const meterOrderQuery = z.object(listShape);

/** What a list of reductions can be asked for. */
export const reductionQuery = z.object({
  ...listShape,
  [ofStatus]: z.optional(z.enum(["intended", "ordered", "activated", "ended", "rejected"])),
  [ofStatuses]: z.optional(
    z.string().check(z.regex(/^(intended|ordered|activated|ended|rejected)(,(intended|ordered|activated|ended|rejected)){0,4}$/)),
  ),
});

/** The query of a list, and the contract that it is of. @throws {Refusal} 400. */
export function listParameters(
  schema: typeof meterOrderQuery | typeof reductionQuery,
  asked: URLSearchParams,
): { readonly subscription: string; readonly query: string } {
  refuseUnknownFilters(asked, Object.keys(schema.shape));
  const parsed = parseOrRefuse(schema, valuesOf(asked, ["limit"]));
  return { subscription: parsed[ofSubscription], query: written(parsed) };
}

/** As many days as are told at once: a leap year. */
const mostDays = 366;
const dayMs = 86_400_000;

const pricesQuery = z.object({ start: z.iso.date(), end: z.iso.date() });

/** The query of prices. @throws {Refusal} 400, for over a year too. */
export function pricesParameters(asked: URLSearchParams): string {
  const query = parseOrRefuse(pricesQuery, valuesOf(asked, []));
  const days = (Date.parse(query.end) - Date.parse(query.start)) / dayMs + 1;
  if (days < 1) throw badRequest({ code: "custom", field: "end", message: "The end lies before the start" });
  if (days > mostDays) throw badRequest({ code: "too_big", field: "end", message: `At most ${mostDays} days are told at once` });
  return written(query);
}

/** The body of `POST /meter-orders`. */
export const meterOrderBody = z.strictObject({ subscription: id });

/** The body of `POST /grid-fee-reductions`. */
export const reductionBody = z.strictObject({
  subscription: id,
  type: z.enum(["enwg-14a-module-1", "enwg-14a-module-2", "enwg-14a-module-3"]),
});

const end = z.iso.datetime({ offset: true });

/** The body of `POST /subscriptions/{id}/terminate`. Whether the end is a midnight in Germany and late enough, the API knows. */
export const terminationBody = z.discriminatedUnion("reason", [
  z.strictObject({ reason: z.literal("ORDINARY"), intended_end_at: z.optional(end) }),
  z.strictObject({ reason: z.literal("MOVE_OUT"), intended_end_at: end }),
  z.strictObject({ reason: z.literal("WITHDRAWAL") }),
]);
