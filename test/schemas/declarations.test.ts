import * as fc from "fast-check";
import { describe, expect, expectTypeOf, it } from "vitest";
import * as z from "zod";
import { parseName } from "../../src/energy/address.js";
import { parseReplyEmail, parseWords } from "../../src/energy/declaration.js";
import { parseLastDay } from "../../src/energy/lastDay.js";
import type { Parsed } from "../../src/energy/parsed.js";
import {
  cancellationSchema,
  withdrawalSchema,
  type CancellationAnswers,
  type CancellationFaults,
  type CancellationKind,
  type CancellationValue,
  type DeclarationContact,
  type FaultsOf,
  type WithdrawalFaults,
  type WithdrawalValue,
} from "../../src/schemas.js";

const now = () => new Date("2026-11-21T00:30:00+01:00");
const jana = { name: " Jana  Weber ", contract: "4X44EMKX,\nTorstraße 119", email: " jana@müller-straße.example " };
const read = { name: "Jana Weber", contract: "4X44EMKX, Torstraße 119", email: "jana@müller-straße.example" };
const ordinary: CancellationAnswers = { ...jana, kind: "ordinary", reason: "", end: "earliest", lastDay: "" };

/** The codes of what is wrong, by field; none twice. */
function faultsOf(schema: z.core.$ZodType, typed: unknown): Record<string, string> {
  const issues = z.safeParse(schema, typed).error?.issues ?? [];
  const faults = Object.fromEntries(issues.map(({ path, message }) => [String(path[0]), message]));
  expect(issues).toHaveLength(Object.keys(faults).length);
  return faults;
}

describe("a withdrawal", () => {
  it("is name, contract and e-mail, and nothing that was sent along", () => {
    expect(withdrawalSchema().parse({ ...jana, reason: "none of anybody's business" })).toEqual(read);
  });

  it("says all that is missing at once, also to programs", () => {
    const missing = { name: "empty", contract: "empty", email: "empty" };
    expect(faultsOf(withdrawalSchema(), { name: " ", contract: "", email: "\u200b" })).toEqual(missing);
    expect(faultsOf(withdrawalSchema(), {})).toEqual(missing);
    expect(faultsOf(withdrawalSchema(), { name: "<b>", contract: 4711, email: "jana@" })).toEqual({
      name: "characters",
      contract: "invalidType",
      email: "format",
    });
  });

  it("reads once what it has read", () => {
    expect(withdrawalSchema().parse(withdrawalSchema().parse(jana))).toEqual(read);
  });

  it("has types without loss", () => {
    expectTypeOf<z.input<ReturnType<typeof withdrawalSchema>>>().toEqualTypeOf<DeclarationContact>();
    expectTypeOf<WithdrawalValue>().toEqualTypeOf<{ name: string; contract: string; email: string }>();
    expectTypeOf<WithdrawalFaults>().toEqualTypeOf<{
      readonly name?: "empty" | "tooLong" | "characters";
      readonly contract?: "empty" | "tooLong";
      readonly email?: "empty" | "format";
    }>();
  });
});

describe("a cancellation", () => {
  const schema = cancellationSchema({ now });

  it("asks neither for a cause nor for a day unless it has to", () => {
    const stale = { reason: "x".repeat(2000), lastDay: "yesterday" };
    expect(schema.parse({ ...ordinary, ...stale })).toEqual({ ...read, kind: "ordinary", end: "earliest" });
  });

  it("takes a cause and a day from today in Germany on", () => {
    const asked = { kind: "forCause", reason: "Preis\nerhöht", end: "onDate", lastDay: "2026-11-21" } as const;
    expect(schema.parse({ ...ordinary, ...asked })).toEqual({ ...read, ...asked, reason: "Preis erhöht" });
    expect(faultsOf(schema, { ...ordinary, ...asked, lastDay: "2026-11-20" })).toEqual({ lastDay: "past" });
  });

  it("says all that is missing at once, what depends on a choice included", () => {
    const all = { reason: "empty", lastDay: "empty", name: "empty", contract: "empty", email: "empty" };
    expect(faultsOf(schema, { kind: "forCause", end: "onDate" })).toEqual(all);
    expect(faultsOf(schema, { ...ordinary, kind: "soon", end: null })).toEqual({ kind: "invalidType", end: "invalidType" });
  });

  it("composes with full zod", () => {
    const body = z.object({ cancellation: cancellationSchema({ now }), captcha: z.string() });
    expect(body.parse({ cancellation: ordinary, captcha: "x" }).cancellation.kind).toBe("ordinary");
  });

  it("has types without loss", () => {
    expectTypeOf<z.input<ReturnType<typeof cancellationSchema>>>().toEqualTypeOf<CancellationAnswers>();
    expectTypeOf<CancellationValue["kind"]>().toEqualTypeOf<CancellationKind>();
    expectTypeOf<CancellationValue["reason"]>().toEqualTypeOf<string | undefined>();
    expectTypeOf<CancellationValue["lastDay"]>().toEqualTypeOf<string | undefined>();
    expectTypeOf<CancellationFaults>().toEqualTypeOf<FaultsOf<ReturnType<typeof cancellationSchema>>>();
    expectTypeOf<CancellationFaults["lastDay"]>().toEqualTypeOf<"empty" | "format" | "past" | undefined>();
    expectTypeOf<CancellationFaults["kind"]>().toEqualTypeOf<undefined>();
  });
});

describe("whatever is typed", () => {
  const text = fc.oneof(
    fc.string({ maxLength: 12 }),
    fc.constantFrom("", " ", "Jana", "<b>", "jana@example.de", "a@b", "a@", "2026-11-20", "2026-11-21", "2026-02-30", "x".repeat(1001)),
  );
  const answers: fc.Arbitrary<CancellationAnswers> = fc.record({
    name: text,
    contract: text,
    email: text,
    kind: fc.constantFrom("ordinary", "forCause", "movingOut"),
    reason: text,
    end: fc.constantFrom("earliest", "onDate"),
    lastDay: text,
  });

  it("every field that is asked is told what the energy floor says of it alone, all at once", () => {
    fc.assert(
      fc.property(answers, (typed) => {
        const rules: Record<string, Parsed<string, string>> = {
          name: parseName(typed.name),
          contract: parseWords(typed.contract),
          email: parseReplyEmail(typed.email),
          ...(typed.kind === "forCause" && { reason: parseWords(typed.reason) }),
          ...(typed.end === "onDate" && { lastDay: parseLastDay(typed.lastDay, "2026-11-21") }),
        };
        const wrong = Object.entries(rules).flatMap(([name, rule]) => (rule.ok ? [] : [[name, rule.fault]]));
        const schema = cancellationSchema({ now });
        expect(faultsOf(schema, typed)).toEqual(Object.fromEntries(wrong));
        if (wrong.length > 0) return;
        const right = Object.entries(rules).flatMap(([name, rule]) => (rule.ok ? [[name, rule.value]] : []));
        expect(schema.safeParse(typed).data).toEqual({ ...Object.fromEntries(right), kind: typed.kind, end: typed.end });
      }),
      { numRuns: 2000 },
    );
  });
});
