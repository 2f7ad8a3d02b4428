import { createFormControl, type FieldError, type PathValue, type Resolver, type UseFormReturn } from "react-hook-form";
import type * as z from "zod/mini";
import { emptyAnswers, type AnswerPath, type Answers, type InitialAnswers, type SectionId } from "../schemas/answers.js";
import type { SectionSchemas, SectionValue } from "../schemas/sections.js";
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
import { createFieldElements, type FieldElements } from "./fieldElements.js";
import type { Refusals, StandsBy } from "./refusals.js";
import { askingSteps, type AskingStepId } from "./steps.js";

/** react-hook-form's own, of the answers. */
export type AnswersForm = Omit<UseFormReturn<Answers>, "formState">;

/** The answers of one visit, in one react-hook-form control, and the rules that are at hand for them. */
export interface CheckoutForm {
  readonly form: AnswersForm;
  /** A part brings the rules of what it asks. New ones (another language) look again at what is shown as wrong. */
  readonly bring: <Id extends SectionId>(id: Id, schema: SectionSchemas[Id]) => void;
  /** Whether the rules of a section are here. */
  readonly hasRules: (id: SectionId) => boolean;
  /** The answers as they stand, of the kinds that are declared, as a value of their own, without what a host keeps beside them. */
  readonly snapshot: () => Answers;
  /** What a section means, now; `null` where something is wrong, or its rules are not here. */
  readonly read: <Id extends SectionId>(id: Id) => SectionValue<Id> | null;
  /** An answer as it stands, of the kind that is declared. */
  readonly answerTo: <Path extends AnswerPath>(path: Path) => PathValue<Answers, Path>;
  /** Answers, as the visitor would; ignored while an order is under way or placed. */
  readonly answer: <Path extends AnswerPath>(path: Path, answer: PathValue<Answers, Path>) => void;
  /** Writes the same answer otherwise: whether it counts as answered stays as it is. Ignored while an order is under way or placed. */
  readonly rewrite: <Path extends AnswerPath>(path: Path, answer: PathValue<Answers, Path>) => void;
  /**
   * Shows all that is wrong in a section, on the screen or not.
   *
   * @returns What it means; `null` where something is wrong. With `shouldFocus` the first field at fault that is on the page gets the focus.
   */
  readonly attempt: <Id extends SectionId>(id: Id, options?: { readonly shouldFocus?: boolean }) => SectionValue<Id> | null;
  /** An input of a field is on the page: faults can lead to it. */
  readonly place: FieldElements["place"];
  /** The visitor left a field: what is wrong with it is shown. */
  readonly left: (path: AnswerPath) => void;
  /** The first step whose answers are not complete, `null` where all are. */
  readonly firstIncomplete: () => AskingStepId | null;
  /** Told of every change: of an answer, or of something else (rules, what was filled in). */
  readonly subscribe: (listener: (change: "answer" | "other") => void) => () => void;
  /** Whether a field was answered in the visit, by the visitor or the host: prefilling leaves it alone, though it was emptied. */
  readonly isAnswered: (path: AnswerPath) => boolean;
  /** The fields that were answered. */
  readonly answered: () => readonly AnswerPath[];
  /** Answers known beforehand came, or changed: they fill what nobody has answered, as soon as answers may change. */
  readonly prefill: (initial: InitialAnswers) => void;
  /** Answers may change again: what was known while they could not is filled in. */
  readonly reopen: () => void;
  /** A visit from before a reload goes on: its answers fill what nobody has answered in this one, and what was only known then, what is empty. */
  readonly resume: (answers: Readonly<Partial<Record<AnswerPath, unknown>>>, answered: readonly AnswerPath[]) => void;
  /**
   * What the API refused, by field: shown as long as the very same would be sent for the field again.
   *
   * @param sent What was sent. Default: the answers as they stand.
   * @param standsBy Tells whether the same would be sent. Default: as long as the same is answered.
   */
  readonly refuse: (refusals: Refusals, sent?: Answers, standsBy?: StandsBy) => void;
}

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

  /** As react-hook-form's, but nobody is told off for tabbing past a field that is empty: such a one was not left. */
  const register: AnswersForm["register"] = (name, options) => {
    const props = formControl.register(name, options);
    const path = allFields.find((field) => field === name);
    if (path === undefined) return props;
    return {
      ...props,
      onBlur: async (event: unknown) => {
        if (answered.has(path) || form.getValues(path)) await props.onBlur(event as never);
        else options?.onBlur?.(event);
      },
      ref: (element: HTMLElement | null) => {
        props.ref(element);
        elements.place(path, element);
      },
    };
  };
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
      const isEmpty = (path: AnswerPath) => textOf(path) === JSON.stringify(answerIn(emptyAnswers, path));
      fill((path) => (!answered.has(path) && (paths.includes(path) || isEmpty(path)) ? answers[path] : undefined));
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
