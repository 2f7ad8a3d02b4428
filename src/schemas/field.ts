/**
 * How the energy floor's rules become zod schemas. A fault is a code of ours, never a sentence: the catalogues have those. All faults of a
 * section come at once, because what is not asked is taken away first and the rest is a plain object: a refinement of an object would be
 * skipped as soon as one of its fields is wrong.
 */
import * as z from "zod/mini";
import { parsedOk, type Parsed } from "../energy/parsed.js";

declare const faultsOfSchema: unique symbol;

/** The rule of one answer: what is typed, what it means, and the codes of what can be wrong with it. */
export type Field<Typed, Meaning, Fault extends string> = z.ZodMiniType<Meaning, Typed> & { readonly [faultsOfSchema]?: Fault };

/** The rules of a section: what is typed, what it means, and what can be wrong by field. */
export type Section<Typed, Shape extends z.core.$ZodShape> = z.ZodMiniType<z.output<z.ZodMiniObject<Shape>>, Typed> & {
  readonly [faultsOfSchema]?: { readonly [Key in keyof Shape]?: FaultsOf<Shape[Key]> };
};

/** What can be wrong: of a field its codes, of a section those of each field. */
export type FaultsOf<Schema> = Schema extends { readonly [faultsOfSchema]?: infer Faults } ? NonNullable<Faults> : never;

/** The code of a value that no visitor can type: a number where a text belongs, say. Only other programs send one. */
export const invalidType = "invalidType";

const isAbsent = (typed: unknown) => typed === undefined || typed === null;
const isText = (typed: unknown) => isAbsent(typed) || typeof typed === "string";

/**
 * A rule of the energy floor as a schema.
 *
 * @param isTyped What can be read at all; everything else is {@link invalidType}.
 * @param absent What is read in the place of an answer that is absent or `null`: an empty text, unless told.
 */
export function field<Meaning, Fault extends string, Typed = string>(
  read: (typed: Typed) => Parsed<Meaning, Fault>,
  isTyped: (typed: unknown) => boolean = isText,
  absent: Typed = "" as Typed,
): Field<Typed, Meaning, Fault> {
  const meaning = z.transform<Typed, Meaning>((typed, { issues }) => {
    const result = read(typed ?? absent);
    if (result.ok) return result.value;
    issues.push({ code: "custom", message: result.fault, input: typed });
    return z.NEVER;
  });
  // zod does not know the codes; the type does.
  return z.pipe(z.custom<Typed>(isTyped, { error: invalidType, abort: true }), meaning);
}

/** One of a few values. */
export const oneOf = <const Values extends readonly (string | boolean)[]>(
  ...values: Values
): Field<Values[number], Values[number], never> =>
  z.custom<Values[number]>((typed) => (values as readonly unknown[]).includes(typed), { error: invalidType });

/** One of a few values, or none; absent is `null`. */
export const oneOfOrNone = <const Values extends readonly string[]>(...values: Values) =>
  field<Values[number] | null, never, Values[number] | null>(
    parsedOk,
    (typed) => isAbsent(typed) || (values as readonly unknown[]).includes(typed),
    null,
  );

/** Yes or no; absent is no. Marked as pure: no bundler can tell it, and the first view has no such answer. */
export const yesOrNo = /* @__PURE__ */ field<boolean, never, boolean>(
  parsedOk,
  (typed) => isAbsent(typed) || typeof typed === "boolean",
  false,
);

/** An answer that has to be given: a choice made, a box ticked. `missing` where it is not. */
export function given<Schema extends z.ZodMiniType>(schema: Schema): Field<z.input<Schema> | null, z.output<Schema>, "missing"> {
  const isGiven = (answer: unknown) => !isAbsent(answer) && answer !== false;
  return z.pipe(z.custom(isGiven, { error: "missing", abort: true }), schema) as unknown as Field<
    z.input<Schema> | null,
    z.output<Schema>,
    "missing"
  >;
}

/** The rules of what may not have been asked. */
const unaskable = new WeakSet<object>();

/** What may not have been asked; it is then no part of the meaning. (What was asked and is absent is `null`, see {@link sectionOf}.) */
export function ifAsked<Typed, Meaning, Fault extends string>(
  rule: Field<Typed, Meaning, Fault>,
): Field<Typed, Meaning | undefined, Fault> {
  const optional = z.optional(rule) as unknown as Field<Typed, Meaning | undefined, Fault>;
  unaskable.add(optional);
  return optional;
}

/**
 * The rules of a section. Called twice, because TypeScript infers either all types of a call or none: first with what is typed, then with
 * the rules by field.
 *
 * @param asked What of the answers is asked for, as they stand; everything else is no part of the meaning. Default: all of it.
 */
export const sectionOf =
  <Typed extends object>(asked: (typed: Typed) => object = (typed) => typed) =>
  <Shape extends z.core.$ZodShape>(shape: Shape): Section<Typed, Shape> => {
    const questions = z.pipe(
      z.looseObject({}),
      z.transform((typed) => absentAsNull(asked(typed as Typed), shape)),
    );
    return z.pipe(questions, z.object(shape)) as unknown as Section<Typed, Shape>;
  };

/** A question that is asked and has no answer is not one that nobody asked: only the latter is left out. */
function absentAsNull(questions: object, shape: z.core.$ZodShape): object {
  const asked = Object.entries(shape).filter(([name, rule]) => Object.hasOwn(questions, name) || !unaskable.has(rule));
  return Object.fromEntries(asked.map(([name]) => [name, (questions as Readonly<Record<string, unknown>>)[name] ?? null]));
}
