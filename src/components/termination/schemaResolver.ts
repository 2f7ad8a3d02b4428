import type { FieldErrors, FieldValues, Resolver } from "react-hook-form";

/** Of a schema, what reading a form takes. */
export interface FormSchema<Meaning> {
  readonly safeParse: (
    typed: unknown,
  ) => { readonly success: true; readonly data: Meaning } | { readonly success: false; readonly error: Refused };
}

interface Refused {
  readonly issues: readonly { readonly path: readonly PropertyKey[]; readonly message: string }[];
}

/** A form that was read: what it means, or every fault by field. A fault's `type` is its code, never a sentence, so that it is in every language. */
export type ReadForm<Meaning> =
  | { readonly values: Meaning; readonly errors: Record<string, never> }
  | { readonly values: Record<string, never>; readonly errors: Readonly<Record<string, { readonly type: string }>> };

/** Reads a form by a schema of the house. */
export function readForm<Meaning>(schema: FormSchema<Meaning>, typed: unknown): ReadForm<Meaning> {
  const read = schema.safeParse(typed);
  if (read.success) return { values: read.data, errors: {} };
  const errors: Record<string, { type: string }> = {};
  for (const { path, message } of read.error.issues) errors[String(path[0] ?? "root")] ??= { type: message };
  return { values: {}, errors };
}

/** A schema of the house as react-hook-form's resolver. What the answers mean is `readForm`'s to say: the form keeps them as typed. */
export const schemaResolver =
  <Typed extends FieldValues>(schema: FormSchema<unknown>): Resolver<Typed> =>
  (typed) => {
    const { errors } = readForm(schema, typed);
    return Object.keys(errors).length === 0 ? { values: typed, errors: {} } : { values: {}, errors: errors as FieldErrors<Typed> };
  };
