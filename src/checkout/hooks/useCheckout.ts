import { useCallback, useMemo, useSyncExternalStore } from "react";
import { warnDeveloper } from "../../messages/developer.js";
import { useCheckoutContext, useSubmission, useVisit, type CheckoutContextValue } from "../CheckoutContext.js";
import { askGate } from "../gates.js";
import { askingSteps, stepAfter, stepBefore, type AskingStepId, type StepId } from "../steps.js";
import { hasArrived, isOpen, type Submission } from "../submission.js";
import type { Move } from "../visitState.js";

/** The visit as a whole. */
export interface CheckoutView {
  readonly step: StepId;
  /** The steps that can be gone to now: all complete ones and the first that is not. None once the order is placed. */
  readonly reachableSteps: ReadonlySet<StepId>;
  /** Whether the host is being asked to let the visitor go, or has refused. */
  readonly move: Move;
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
}

/** All complete steps and the first that is not. */
const stepsUpTo = (incomplete: AskingStepId | null) => askingSteps.slice(0, askingSteps.indexOf(incomplete ?? "review") + 1);

/** Drives the visit: where it is, and where it can go. The answers are `useCheckoutForm`'s. */
export function useCheckout(): CheckoutView {
  const context = useCheckoutContext();
  const { answers, visit, orders, emit } = context;
  const asking = useVisit(({ step }) => step);
  const pending = useVisit(({ move }) => move);
  const submission = useSubmission();
  const isAccepted = hasArrived(submission);
  const incomplete = useSyncExternalStore(answers.subscribe, answers.firstIncomplete, answers.firstIncomplete);
  const reachableSteps = useMemo(() => new Set<StepId>(isAccepted ? [] : stepsUpTo(incomplete)), [incomplete, isAccepted]);
  const move = useMove(context);
  const next = useCallback(
    ({ toReview = false }: { readonly toReview?: boolean } = {}) => {
      const from = visit.get().step;
      // Of two calls in one tick the second was meant for the step that is on the screen no more.
      if (from !== asking || from === "review" || !isOpen(orders.now())) return false;
      if (process.env.NODE_ENV !== "production" && !answers.hasRules(from)) warnDeveloper(withoutRules(from));
      if (answers.attempt(from) === null) return false;
      emit({ type: "stepCompleted", step: from }, "user");
      const missing = answers.firstIncomplete();
      return move(toReview && (missing === null || missing === "review") ? "review" : stepAfter(from));
    },
    [answers, visit, orders, emit, move, asking],
  );

  return {
    step: isAccepted ? "confirmation" : asking,
    reachableSteps,
    move: pending,
    submission,
    goTo: useCallback(
      (to) => {
        const step = askingSteps.find((id) => id === to);
        if (step === undefined || !isOpen(orders.now())) return false;
        return stepsUpTo(answers.firstIncomplete()).includes(step) && move(step);
      },
      [answers, orders, move],
    ),
    next,
    back: useCallback(() => void move(stepBefore(visit.get().step)), [move, visit]),
  };
}

/** Takes a step, where the host lets it. @returns Whether it was taken, or will be where the host lets it. */
function useMove({ visit, emit, gates }: CheckoutContextValue): (to: AskingStepId) => boolean {
  return useCallback(
    (to) => {
      const from = visit.get().step;
      const take = () => {
        if (!visit.dispatch({ type: "stepped", step: to })) return false;
        emit({ type: "stepLeft", step: from }, "user");
        return true;
      };
      const { beforeStep } = gates();
      if (!beforeStep) return take();
      if (!visit.dispatch({ type: "moveAsked", to })) return false;
      const { move: asked } = visit.get();
      void passGate(askGate(beforeStep, { from, to }));
      return true;

      async function passGate(answer: Promise<string | null>) {
        const message = await answer;
        // Another way was taken, something was answered, or this one was asked for again, while the host thought about it.
        if (visit.get().move !== asked) return;
        if (message === null) take();
        else visit.dispatch({ type: "moveRefused", to, message });
      }
    },
    [visit, emit, gates],
  );
}

const withoutRules = (step: AskingStepId) =>
  `next() was called on the step "${step}", but nothing has brought its rules, so it counts as incomplete and the visitor cannot go on. ` +
  `Call useSection("${step}", ${step}Schema) in the component that asks for it (from stromkasse), or useCheckoutForm(), which brings all rules.`;
