import { parsedFault, parsedOk, type Parsed } from "../../energy/parsed.js";

/** What reading the answers depends on beside them. */
export interface ReadingContext {
  /** How the locale groups thousands. */
  readonly groupSeparator: "." | ",";
  /** The present instant. */
  readonly now: Date;
  /** What goes to the API in the place of a meter number that is to follow; without it the number is asked for. */
  readonly meterNumberLater?: string | undefined;
}

/** A section's answers, understood; or what is wrong, by field. */
export type SectionResult<Value, Faults> = { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly faults: Faults };

type FieldParser<All, Answer> = (answer: Answer, all: All) => Parsed<unknown, string>;
type FieldParsers<All> = { readonly [Key in keyof All]?: FieldParser<All, All[Key]> };

/** What the parsers make of a section. */
export type ValueOf<Parsers> = {
  readonly [Key in keyof Parsers]: Parsers[Key] extends (...args: never[]) => Parsed<infer Value, string> ? Value : never;
};

type FaultOf<Result> = Result extends { readonly ok: false; readonly fault: infer Fault } ? Fault : never;

/** What can be wrong in a section, by field. */
export type FaultsOf<Parsers> = {
  readonly [Key in keyof Parsers]?: Parsers[Key] extends (...args: never[]) => infer Result ? FaultOf<Result> : never;
};

/**
 * A section of the answers, and how its fields are read. Each stands in a file of its own: a page that asks only for zip and
 * usage does not carry the IBAN's rules.
 */
export interface Section<Id extends string, Parsers> {
  readonly id: Id;
  readonly parsersFor: (context: ReadingContext) => Parsers;
}

/** An answer that has to be given. */
export const required = <Value>(value: Value | null): Parsed<Value, "missing"> =>
  value === null ? parsedFault("missing") : parsedOk(value);

/** A declaration that has to be made. */
export const ticked = (value: boolean): Parsed<true, "missing"> => (value ? parsedOk(true as const) : parsedFault("missing"));

/** An answer that cannot be wrong. */
export const asIs = <Value>(value: Value): Parsed<Value, never> => parsedOk(value);

/**
 * Reads a section field by field. Every fault is found at once, so that a visitor mends all of them in one go.
 *
 * The rules themselves are the energy floor's; this only names the field. (A zod schema in between would repeat them, and could
 * report what depends on two fields only once all others are right.)
 */
export function parseSection<All extends object, Parsers extends FieldParsers<All>>(
  answers: All,
  parsers: Parsers,
): SectionResult<ValueOf<Parsers>, FaultsOf<Parsers>> {
  const value: Record<string, unknown> = {};
  const faults: Record<string, string> = {};
  for (const key of Object.keys(parsers) as (keyof Parsers & keyof All & string)[]) {
    const parse = parsers[key] as FieldParser<All, All[typeof key]>;
    const result = parse(answers[key], answers);
    if (result.ok) value[key] = result.value;
    else faults[key] = result.fault;
  }
  return Object.keys(faults).length === 0
    ? { ok: true, value: value as ValueOf<Parsers> }
    : { ok: false, faults: faults as FaultsOf<Parsers> };
}
