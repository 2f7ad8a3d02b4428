import * as z from "zod/mini";
import { badRequest, type FieldError } from "./refusal.js";

type Issue = z.core.$ZodIssue;

/** Names what is wrong. `message` is for developers: fixed words, and nothing of what stood there. */
export type Naming = (issue: Issue) => Pick<FieldError, "code" | "message">;

/** Zod's codes are the API's. What may stand there is told: the words are the schema's own, never the request's. */
const zodsNames: Naming = (issue) => ({
  code: issue.code,
  message: issue.code === "invalid_value" ? `Invalid input: allowed are ${issue.values.map(String).join(", ")}` : "Invalid input",
});

/** What a schema made of a value: what it means, or every fault at once. */
export type Reading<Value> = { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly errors: readonly FieldError[] };

/** Reads a value by a schema; `at` is the field that the value stands in. */
export function readBy<Schema extends z.ZodMiniType>(
  schema: Schema,
  value: unknown,
  { naming = zodsNames, at = [] }: { readonly naming?: Naming; readonly at?: readonly string[] } = {},
): Reading<z.output<Schema>> {
  const result = z.safeParse(schema, value);
  if (result.success) return { ok: true, value: result.data };
  return { ok: false, errors: result.error.issues.flatMap((issue) => fieldErrors(issue, at, naming)) };
}

/**
 * Reads a value by a schema: zod's codes are the API's.
 *
 * @throws {Refusal} 400 with the code and the path of every field at fault, and nothing of what stood there.
 */
export function parseOrRefuse<Schema extends z.ZodMiniType>(schema: Schema, value: unknown): z.output<Schema> {
  const result = readBy(schema, value);
  if (result.ok) return result.value;
  throw refusalFor(result.errors);
}

/** As many faults as are told at once. */
const mostErrors = 50;

/** The 400 for these faults; each is told once. */
export function refusalFor(errors: readonly FieldError[]) {
  const once = new Map<string, FieldError>();
  for (const error of errors) {
    const name = `${error.code} ${error.field}`;
    if (!once.has(name)) once.set(name, error);
    if (once.size === mostErrors) break;
  }
  const [first = { code: "custom", field: "", message: "Invalid input" }, ...others] = once.values();
  return badRequest(first, ...others);
}

/** Of the ways in which something can be right, the one that was meant is told: that of the stated `type`, else the nearest. */
function fieldErrors(issue: Issue, base: readonly PropertyKey[], naming: Naming): readonly FieldError[] {
  const path = [...base, ...issue.path];
  if (issue.code === "invalid_union" && issue.errors.length > 0) {
    const ways = issue.errors.toSorted((a, b) => distance(a) - distance(b));
    return (ways[0] ?? []).flatMap((inner) => fieldErrors(inner, path, naming));
  }
  return [{ ...naming(issue), field: path.map(String).join(".") }];
}

const distance = (issues: readonly Issue[]): number => issues.length + (issues.some(({ path }) => path[0] === "type") ? 1000 : 0);
