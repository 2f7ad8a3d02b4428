import { useCallback, useMemo } from "react";
import type { Answers, SectionId } from "../../schemas/answers.js";
import { useCheckoutContext, useDraft, useReadingContext } from "../CheckoutContext.js";
import type { Move, Submission } from "../DraftStore.js";
import { askGate } from "../gates.js";
import { firstIncompleteStep } from "../order.js";
import type { ReadingContext } from "../sections/section.js";
import { readSection } from "../sections/sections.js";
import { askingSteps, stepAfter, stepBefore, stepIds, type StepId } from "../steps.js";

/** The visit as a whole. */
export interface CheckoutView {
  readonly step: StepId;
  /** The steps that can be gone to now: all complete ones and the first that is not. None once the order is placed. */
  readonly reachableSteps: ReadonlySet<StepId>;
  /** Whether the host is being asked to let the visitor go, or has refused. */
  readonly move: Move;
  readonly answers: Answers;
  readonly submission: Submission;
  /** Goes to a step, if it can be reached. @returns Whether it went, or will where the host lets it (`beforeStep`). */
  readonly goTo: (step: StepId) => boolean;
  /**
   * Goes on to the step after this one, or right to the review where all answers are complete and `toReview` says so, if this step's
   * answers are right; else shows its faults. @returns Whether it went, or will where the host lets it (`beforeStep`).
   */
  readonly next: (options?: { readonly toReview?: boolean }) => boolean;
  /** Goes back. */
  readonly back: () => void;
  /** Sets answers from the host's side, as the visitor would. */
  readonly answer: <Id extends SectionId>(section: Id, patch: Partial<Answers[Id]>) => void;
}

/** Drives the visit: where it is, where it can go, and what was answered. */
export function useCheckout(): CheckoutView {
  const { store, emit, gates } = useCheckoutContext();
  const context = useReadingContext();
  const step = useDraft((draft) => draft.step);
  const pending = useDraft((draft) => draft.move);
  const answers = useDraft((draft) => draft.answers);
  const submission = useDraft((draft) => draft.submission);
  const reachableSteps = useMemo(() => {
    if (step === "confirmation") return new Set<StepId>();
    const incomplete = firstIncompleteStep(answers, context) ?? "review";
    return new Set<StepId>(askingSteps.slice(0, askingSteps.indexOf(incomplete) + 1));
  }, [answers, context, step]);

  const move = useCallback(
    (to: StepId) => {
      const from = store.get().step;
      const take = () => {
        if (!store.dispatch({ type: "stepped", step: to })) return false;
        emit({ type: "stepLeft", step: from }, "user");
        return true;
      };
      const { beforeStep } = gates();
      if (!beforeStep) return take();
      if (!store.dispatch({ type: "moveAsked", to })) return false;
      void passGate(askGate(beforeStep, { from, to }));
      return true;

      async function passGate(asked: Promise<string | null>) {
        const message = await asked;
        const { move: current } = store.get();
        // Another way was taken, or this one was asked for again, while the host thought about it.
        if (current.status !== "asking" || current.to !== to) return;
        if (message === null) take();
        else store.dispatch({ type: "moveRefused", to, message });
      }
    },
    [store, emit, gates],
  );
  const next = useCallback(
    ({ toReview = false }: { readonly toReview?: boolean } = {}) => {
      const { step: from, answers: current } = store.get();
      if (from === "confirmation" || from === "review") return false;
      store.dispatch({ type: "attempted", section: from });
      if (!readSection(from, current[from], context).ok) return false;
      emit({ type: "stepCompleted", step: from }, "user");
      return move(toReview && isComplete(current, context) ? "review" : stepAfter(from));
    },
    [store, context, emit, move],
  );

  return {
    step,
    reachableSteps,
    move: pending,
    answers,
    submission,
    goTo: useCallback((to) => reachableSteps.has(to) && stepIds.includes(to) && move(to), [reachableSteps, move]),
    next,
    back: useCallback(() => void move(stepBefore(store.get().step)), [move, store]),
    answer: store.answer,
  };
}

/** Whether nothing is left to answer before the review. */
function isComplete(answers: Answers, context: ReadingContext): boolean {
  const incomplete = firstIncompleteStep(answers, context);
  return incomplete === null || incomplete === "review";
}
