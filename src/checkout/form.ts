import { createFormControl, type FieldError, type Resolver } from "react-hook-form";
import type * as z from "zod/mini";
import { emptyAnswers, type AnswerPath, type Answers, type SectionId } from "../schemas/answers.js";
import {
  allFields,
  answerIn,
  declaredAnswer,
  declaredAnswers,
  declaredSection,
  fieldsOf,
  fillable,
  givenAnswer,
  sectionOf,
} from "./answerKinds.js";
import { createFieldElements } from "./fieldElements.js";
import type { AnswersForm, CheckoutForm } from "./CheckoutForm.js";
import type { Refusals, StandsBy } from "./refusals.js";
import { registerUntold } from "./registerUntold.js";
import { askingSteps, type AskingStepId } from "./steps.js";

/** The type of an error that is the API's refusal; its message is the API's code. All other types are codes of the rules, or a host's own. */
export const refused = "refused";

interface Fault {
  readonly type: string;
  readonly message?: string;
}

/**
 * Makes the form of one visit.
 *
 * @param isOpen Whether answers may be filled in still.
 */
export function createCheckoutForm(defaultValues: Answers, isOpen: () => boolean): CheckoutForm {
  const schemas = new Map<SectionId, z.ZodMiniType>();
  const elements = createFieldElements();
  const answered = new Set<AnswerPath>();
  const known = new Map<AnswerPath, unknown>();
  const listeners = new Set<(change: "answer" | "other") => void>();
  /** The types of all faults that were found here; any other is a host's own. */
  const ownTypes = new Set<string>();
  let refusals: Refusals = {};
  let stands: ReturnType<StandsBy> = () => false;
  let isKnownLate = false;
  let isFilling = false;
  let incomplete: AskingStepId | null | undefined;

  /** What is wrong in a section, by field: what the rules say, else what the API said of the very same answer. */
  function faultsOf(id: SectionId, answers: unknown): { readonly [key: string]: Fault } {
    const faults: Record<string, Fault> = {};
    const declared = declaredAnswers(answers);
    for (const { path, message } of schemas.get(id)?.safeParse(declared[id]).error?.issues ?? []) {
      faults[String(path[0] ?? "root")] ??= { type: message };
      ownTypes.add(message);
    }
    for (const path of refusedIn(id)) {
      if (stands(path, declared)) faults[path.slice(id.length + 1)] ??= { type: refused, message: refusals[path] ?? "" };
    }
    return faults;
  }

  const refusedIn = (id: SectionId) => fieldsOf(id).filter((path) => refusals[path] !== undefined);

  /** Looks at the sections of the fields that were asked for. It must not reject: that would be an unhandled rejection of a keystroke. */
  const resolver: Resolver<Answers> = (answers, _context, { names }) => {
    const errors: Record<string, object> = {};
    const asked = new Set<string>(names?.map(sectionOf) ?? askingSteps);
    for (const id of askingSteps.filter((step) => asked.has(step))) {
      const faults = faultsOf(id, answers);
      if (Object.keys(faults).length > 0) errors[id] = faults;
    }
    return Object.keys(errors).length > 0 ? { values: {}, errors } : { values: answers, errors: {} };
  };
  const { formControl } = createFormControl<Answers>({ mode: "onTouched", defaultValues, resolver });

  const isEmpty = (path: AnswerPath) => !answered.has(path) && !form.getValues(path);
  const register = registerUntold(formControl.register, isEmpty, elements.place);
  const form: AnswersForm = { ...formControl, register };
  // What `useController` goes through.
  form.control.register = register;

  const answerTo: CheckoutForm["answerTo"] = (path) => declaredAnswer(path, form.getValues(path));
  const snapshot = () => structuredClone(declaredAnswers(form.getValues()));
  const textOf = (path: AnswerPath) => JSON.stringify(answerTo(path));
  const read: CheckoutForm["read"] = (id) =>
    (schemas.get(id)?.safeParse(declaredSection(id, form.getValues(id as never))).data ?? null) as never;
  const errorOf = (path: AnswerPath) => form.getFieldState(path).error as FieldError | undefined;
  const isOwn = ({ type, message }: FieldError) => type === refused || (ownTypes.has(type) && !message);
  const wrongIn = (id: SectionId) => fieldsOf(id).filter(errorOf);

  function changed(change: "answer" | "other") {
    incomplete = undefined;
    for (const listener of listeners) listener(change);
  }
  /**
   * Shows what is wrong with some answers of a section, and takes back what was wrong. At once: react-hook-form's own judging comes a moment
   * later, to the same result. What a host said of a field stands until that one changes.
   */
  function judge(id: SectionId, paths: readonly AnswerPath[], changedPaths: readonly AnswerPath[] = []) {
    if (paths.length === 0) return;
    const faults = faultsOf(id, form.getValues());
    for (const path of paths) {
      const fault = faults[path.slice(id.length + 1)];
      const shown = errorOf(path);
      if (fault !== undefined) {
        if (shown?.type !== fault.type || shown.message !== fault.message) form.setError(path, fault);
      } else if (shown && (isOwn(shown) || changedPaths.includes(path))) form.clearErrors(path);
    }
  }
  /** A refusal falls, or stands again, by an answer of another section too. */
  function judgeRefusals() {
    for (const id of askingSteps) {
      const isConcerned = (path: AnswerPath) => errorOf(path)?.type === refused || (!errorOf(path) && stands(path, snapshot()));
      judge(id, refusedIn(id).filter(isConcerned));
    }
  }

  const held = new Map(allFields.map((path) => [path, textOf(path)]));
  const initial = new Map(held);
  const isInitial = (path: AnswerPath) => held.get(path) === initial.get(path);
  /** Notes who answered what; of values that were set as a whole (`reset`, `setValues`, `unregister`) only what they are tells which. */
  function note(name: string | undefined): readonly AnswerPath[] {
    const isChanged = (path: AnswerPath) =>
      name === undefined ? textOf(path) !== held.get(path) : path === name || path.startsWith(`${name}.`) || name.startsWith(`${path}.`);
    const changedPaths = allFields.filter(isChanged);
    for (const path of changedPaths) {
      held.set(path, textOf(path));
      if (isFilling) continue;
      // What a host takes out of the form is as if nobody had ever answered it.
      if (form.getValues(path) === undefined) answered.delete(path);
      else answered.add(path);
    }
    if (name === undefined && !isFilling && changedPaths.length > 0 && allFields.every(isInitial)) {
      answered.clear();
      refusals = {};
      isKnownLate = true;
      // Not at once: react-hook-form is not done with its reset.
      void Promise.resolve().then(reopen);
    }
    return changedPaths;
  }

  // Whatever is shown as wrong is looked at again with each answer of its section. Also makes getValues() current from the start.
  form.subscribe({
    formState: { values: true },
    callback: ({ name }) => {
      const changedPaths = note(name);
      for (const id of new Set(changedPaths.map(sectionOf))) {
        const left = changedPaths.filter((path) => form.getFieldState(path).isTouched && sectionOf(path) === id);
        judge(id, [...new Set([...wrongIn(id), ...left])], changedPaths);
      }
      judgeRefusals();
      changed(isFilling || (name === undefined && changedPaths.length === 0) ? "other" : "answer");
    },
  });
  // A host's `handleSubmit`, `reset` and `clearErrors` take refusals away that stand.
  form.subscribe({ formState: { errors: true }, callback: ({ isSubmitting }) => void (isSubmitting || judgeRefusals()) });

  function fill(valueOf: (path: AnswerPath) => unknown) {
    isFilling = true;
    try {
      for (const path of fillable) {
        const value = givenAnswer(path, valueOf(path));
        if (value !== undefined) form.setValue(path, value);
      }
    } finally {
      isFilling = false;
    }
  }
  function reopen() {
    if (!isKnownLate || !isOpen()) return;
    isKnownLate = false;
    fill((path) => (answered.has(path) ? undefined : known.get(path)));
  }

  return {
    form,
    read,
    snapshot,
    answerTo,
    hasRules: (id) => schemas.has(id),
    bring: (id, schema) => {
      const before = schemas.get(id);
      if (before === schema) return;
      schemas.set(id, schema);
      if (before !== undefined) judge(id, wrongIn(id));
      changed("other");
    },
    answer: (path, answer) => {
      if (isOpen()) form.setValue(path, answer, { shouldDirty: true });
    },
    rewrite: (path, answer) => {
      if (isOpen()) fill((field) => (field === path ? answer : undefined));
    },
    attempt: (id, { shouldFocus = false } = {}) => {
      const paths = fieldsOf(id);
      judge(id, paths);
      if (shouldFocus) elements.focusFirst(wrongIn(id), form.setFocus);
      // react-hook-form judges what was answered when it was called: an answer that came meanwhile is judged once more.
      void form.trigger(paths, { shouldTouch: true }).then(() => judge(id, paths));
      return read(id);
    },
    place: elements.place,
    left: (path) => judge(sectionOf(path), [path]),
    firstIncomplete: () => (incomplete === undefined ? (incomplete = askingSteps.find((id) => read(id) === null) ?? null) : incomplete),
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    isAnswered: (path) => answered.has(path),
    answered: () => [...answered],
    prefill: (given) => {
      for (const path of fillable) {
        const value = givenAnswer(path, answerIn(given, path));
        if (value !== undefined) known.set(path, value);
      }
      isKnownLate = true;
      reopen();
    },
    reopen,
    resume: (answers, paths) => {
      const isUnknown = (path: AnswerPath) => textOf(path) === JSON.stringify(answerIn(emptyAnswers, path));
      fill((path) => (!answered.has(path) && (paths.includes(path) || isUnknown(path)) ? answers[path] : undefined));
      for (const path of paths) answered.add(path);
    },
    refuse: (codes, sent = snapshot(), standsBy = byAnswer) => {
      const before = askingSteps.map((id) => [id, refusedIn(id)] as const);
      refusals = codes;
      stands = standsBy(sent, schemas);
      for (const [id, gone] of before) judge(id, [...gone, ...refusedIn(id)]);
    },
  };
}

const byAnswer: StandsBy = (sent) => (path, answers) => JSON.stringify(answerIn(answers, path)) === JSON.stringify(answerIn(sent, path));
