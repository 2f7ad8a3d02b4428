import { useCallback, useMemo } from "react";
import type { Answers, SectionId } from "../../schemas/answers.js";
import { afterPress } from "../afterPress.js";
import { useCheckoutContext, useDraft, useReadingContext } from "../CheckoutContext.js";
import type { FieldPath } from "../refusals.js";
import { readOf } from "../sections/read.js";
import type { SectionFaults, SectionOf, SectionValue } from "../sections/sections.js";

/** Faults that say no more than that a field is empty; nobody is told off for tabbing past one. */
const emptyFaults: ReadonlySet<string> = new Set(["empty", "missing"]);

/** A section of the answers as a form: what was typed, what is wrong with it, and how to change it. */
export interface SectionForm<Id extends SectionId> {
  readonly answers: Answers[Id];
  /** The faults to show now: of fields that were left, or of all once {@link attempt} was called. */
  readonly faults: SectionFaults<Id>;
  /** What the API refused, by field: its code. Gone when the field is answered anew. */
  readonly refusals: Readonly<Partial<Record<keyof Answers[Id], string>>>;
  /** Changes answers. Ignored while an order is under way or placed. */
  readonly answer: (patch: Partial<Answers[Id]>) => void;
  /** The visitor left a field. */
  readonly touch: (field: keyof Answers[Id] & string) => void;
  /** Shows all faults. @returns The answers, understood; `null` when something is wrong. */
  readonly attempt: () => SectionValue<Id> | null;
}

/** Drives a form of one section. The draft is the form's only state, so that nothing typed is lost when the form goes. */
export function useSection<Id extends SectionId>(section: SectionOf<Id>): SectionForm<Id> {
  const { id } = section;
  const { store } = useCheckoutContext();
  const context = useReadingContext();
  const answers = useDraft((draft) => draft.answers[id]);
  const touched = useDraft((draft) => draft.touched);
  const attempted = useDraft((draft) => draft.attempted.has(id));
  const allRefusals = useDraft((draft) => draft.refusals);
  const result = useMemo(() => readOf(section, answers, context), [section, answers, context]);
  const faults = useMemo((): SectionFaults<Id> => {
    if (result.ok) return {};
    const shown = Object.entries(result.faults as Record<string, string>).filter(
      ([field, fault]) => attempted || (touched.has(`${id}.${field}`) && !emptyFaults.has(fault)),
    );
    return Object.fromEntries(shown) as SectionFaults<Id>;
  }, [result, attempted, touched, id]);
  const refusals = useMemo(() => {
    const own = Object.entries(allRefusals).filter(([path]) => path.startsWith(`${id}.`));
    return Object.fromEntries(own.map(([path, code]) => [path.slice(id.length + 1), code])) as SectionForm<Id>["refusals"];
  }, [allRefusals, id]);
  const answer = useCallback((patch: Partial<Answers[Id]>) => store.answer(id, patch), [store, id]);
  const touch = useCallback(
    (field: string) => afterPress(() => void store.dispatch({ type: "touched", path: `${id}.${field}` as FieldPath })),
    [store, id],
  );
  const attempt = useCallback(() => {
    store.dispatch({ type: "attempted", section: id });
    const current = readOf(section, store.get().answers[id], context);
    return current.ok ? current.value : null;
  }, [store, id, section, context]);
  return { answers, faults, refusals, answer, touch, attempt };
}
