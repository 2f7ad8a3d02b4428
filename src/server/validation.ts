import * as z from "zod/mini";
import { badRequest, type FieldError } from "./refusal.js";

type Issue = z.core.$ZodIssue;

/**
 * Reads a value by a schema: zod's codes are the API's.
 *
 * @throws {Refusal} 400 with the code and the path of every field at fault, and nothing of what stood there.
 */
export function parseOrRefuse<Schema extends z.ZodMiniType>(schema: Schema, value: unknown): z.output<Schema> {
  const result = z.safeParse(schema, value);
  if (result.success) return result.data;
  const [first, ...others] = result.error.issues.flatMap((issue) => fieldErrors(issue, []));
  throw badRequest(first ?? { code: "custom", field: "", message: "Invalid input" }, ...others.slice(0, 49));
}

/** Of the ways in which something can be right, the one that was meant is told: that of the stated `type`, else the nearest. */
function fieldErrors(issue: Issue, base: readonly PropertyKey[]): readonly FieldError[] {
  const path = [...base, ...issue.path];
  if (issue.code === "invalid_union" && issue.errors.length > 0) {
    const ways = issue.errors.toSorted((a, b) => distance(a) - distance(b));
    return (ways[0] ?? []).flatMap((inner) => fieldErrors(inner, path));
  }
  return [{ code: issue.code, field: path.map(String).join("."), message: "Invalid input" }];
}

const distance = (issues: readonly Issue[]): number => issues.length + (issues.some(({ path }) => path[0] === "type") ? 1000 : 0);
