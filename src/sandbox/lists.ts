import * as z from "zod/mini";
import { badRequest } from "./envelope.js";
import { fromBase64, hashOf, toBase64 } from "./random.js";
import { parseOrRefuse, queryNumber } from "./validation.js";

/** One page of any list, in the API's shape. */
export interface WireList<Item> {
  readonly object: "list";
  readonly items: readonly Item[];
  readonly has_more: boolean;
  readonly next_page: string | null;
}

/** Reads a filterable field of an item. */
export type FilterFields<Item> = Readonly<Record<string, (item: Item) => string | null>>;

const limitSchema = z.object({ limit: z.prefault(z.int().check(z.gte(1), z.lte(100)), 10) });
const cursorSchema = z.object({ last_id: z.string(), walk: z.number() });

type Operator = (value: string | null, wanted: string) => boolean;

const folded = (text: string | null) => (text ?? "").toLocaleLowerCase("de");

const operators: Readonly<Record<string, Operator>> = {
  eq: (value, wanted) => value === wanted,
  ne: (value, wanted) => value !== wanted,
  in: (value, wanted) => value !== null && wanted.split(",").includes(value),
  is_null: (value, wanted) => (value === null) === (wanted !== "false"),
  contains: (value, wanted) => folded(value).includes(folded(wanted)),
  starts_with: (value, wanted) => folded(value).startsWith(folded(wanted)),
  ends_with: (value, wanted) => folded(value).endsWith(folded(wanted)),
  gt: (value, wanted) => value !== null && value > wanted,
  gte: (value, wanted) => value !== null && value >= wanted,
  lt: (value, wanted) => value !== null && value < wanted,
  lte: (value, wanted) => value !== null && value <= wanted,
};

/**
 * The page that a query asks for. As in the real API, a filter on an unknown field is ignored without a word. A cursor holds
 * only for the walk that made it: with another limit or filter it is refused.
 *
 * @param items Newest first.
 * @throws {ApiFault} 400 for a limit outside 1–100 or a foreign cursor.
 */
export function listPage<Item extends { readonly id: string }>(
  query: URLSearchParams,
  items: readonly Item[],
  fields: FilterFields<Item>,
): { readonly items: readonly Item[]; readonly nextPage: string | null } {
  const { limit } = parseOrRefuse(limitSchema, { limit: queryNumber(query.get("limit")) });
  const matching = items.filter(filterOf(query, fields));
  const walk = walkOf(query);
  const start = startOf(query.get("cursor"), walk, matching);
  const page = matching.slice(start, start + limit);
  const last = page.at(-1);
  const hasMore = last !== undefined && start + limit < matching.length;
  return { items: page, nextPage: hasMore ? toBase64(JSON.stringify({ last_id: last.id, walk })) : null };
}

/** Puts a page into the API's shape. */
export function wireList<Item>(items: readonly Item[], nextPage: string | null): WireList<Item> {
  return { object: "list", items, has_more: nextPage !== null, next_page: nextPage };
}

function filterOf<Item>(query: URLSearchParams, fields: FilterFields<Item>): (item: Item) => boolean {
  const tests: ((item: Item) => boolean)[] = [];
  for (const [parameter, wanted] of query) {
    const [, field = "", operator = ""] = /^filter\[(\w+)\]\[(\w+)\]$/.exec(parameter) ?? [];
    const read = Object.hasOwn(fields, field) ? fields[field] : undefined;
    const test = Object.hasOwn(operators, operator) ? operators[operator] : undefined;
    if (read && test) tests.push((item) => test(read(item), wanted));
  }
  return (item) => tests.every((test) => test(item));
}

function walkOf(query: URLSearchParams): number {
  const rest = new URLSearchParams(query);
  rest.delete("cursor");
  rest.sort();
  return hashOf(rest.toString());
}

function startOf(cursor: string | null, walk: number, items: readonly { readonly id: string }[]): number {
  if (cursor === null || cursor === "") return 0;
  const parsed = z.safeParse(cursorSchema, jsonOf(fromBase64(cursor)));
  const index = parsed.success && parsed.data.walk === walk ? items.findIndex(({ id }) => id === parsed.data.last_id) : -1;
  if (index < 0) throw badRequest({ code: "invalid_value", field: "cursor", message: "Invalid cursor: it belongs to another list" });
  return index + 1;
}

function jsonOf(text: string | null): unknown {
  try {
    return JSON.parse(text ?? "null") as unknown;
  } catch {
    return null;
  }
}
