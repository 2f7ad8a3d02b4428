import { createFormControl, get, type PathValue, type Resolver, type UseFormReturn } from "react-hook-form";
import type * as z from "zod/mini";
import { emptyAnswers, type AnswerPath, type Answers, type InitialAnswers, type SectionId } from "../schemas/answers.js";
import type { SectionSchemas, SectionValue } from "../schemas/sections.js";
import type { Refusals } from "./refusals.js";
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
  /** What a section means, now; `null` where something is wrong, or its rules are not here. */
  readonly read: <Id extends SectionId>(id: Id) => SectionValue<Id> | null;
  /** Answers, as the visitor would; ignored while an order is under way or placed. */
  readonly answer: <Path extends AnswerPath>(path: Path, answer: PathValue<Answers, Path>) => void;
  /** Shows all that is wrong in a section, on the screen or not. @returns What it means; `null` where something is wrong. */
  readonly attempt: <Id extends SectionId>(id: Id, options?: { readonly shouldFocus?: boolean }) => SectionValue<Id> | null;
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
  /** Answers known beforehand came, or changed: they fill what nobody has answered. */
  readonly prefill: (initial: InitialAnswers) => void;
  /** A visit from before a reload goes on. */
  readonly resume: (answers: Partial<Answers>, answered: readonly AnswerPath[]) => void;
  /** What the API refused, by field: shown as long as the field holds what was refused, which is what was sent (absent: what it holds now). */
  readonly refuse: (refusals: Refusals, sent?: Answers) => void;
}

const sectionOf = (path: string) => path.split(".", 1)[0] as SectionId;

/** The fields of a section. All of them by name, because react-hook-form keeps no fault of a field that was never on the screen otherwise. */
export const fieldsOf = (id: SectionId) => Object.keys(emptyAnswers[id]).map((key) => `${id}.${key}` as AnswerPath);

/** The type of an error that is the API's refusal; its message is the API's code. All other types are codes of the rules. */
export const refused = "refused";

interface Fault {
  readonly type: string;
  readonly message?: string;
}

/** What the API refused in a field, and what the field held then. */
interface Refused {
  readonly code: string;
  readonly value: string;
}

/**
 * Makes the form of one visit.
 *
 * @param isOpen Whether answers may be filled in still.
 */
export function createCheckoutForm(defaultValues: Answers, isOpen: () => boolean): CheckoutForm {
  const schemas = new Map<SectionId, z.ZodMiniType>();
  const refusals = new Map<string, Refused>();
  const answered = new Set<AnswerPath>();
  const listeners = new Set<(change: "answer" | "other") => void>();
  let isFilling = false;
  let incomplete: AskingStepId | null | undefined;

  /** What is wrong in a section, by field: what the rules say, else what the API said of the very same answer. */
  function faultsOf(id: SectionId, answers: Answers): { readonly [key: string]: Fault } {
    const faults: Record<string, Fault> = {};
    for (const { path, message } of schemas.get(id)?.safeParse(answers[id]).error?.issues ?? []) {
      faults[String(path[0] ?? "root")] ??= { type: message };
    }
    for (const [path, { code, value }] of refusals) {
      const [section, key = ""] = path.split(".");
      if (section === id && textOf(answers, path) === value) faults[key] ??= { type: refused, message: code };
    }
    return faults;
  }

  /** Looks at the sections of the fields that were asked for. It must not reject: that would be an unhandled rejection of a keystroke. */
  const resolver: Resolver<Answers> = (answers, _context, { names }) => {
    const errors: Record<string, object> = {};
    const ids = new Set(names === undefined ? askingSteps : names.map(sectionOf));
    for (const id of ids) {
      const faults = faultsOf(id, answers);
      if (Object.keys(faults).length > 0) errors[id] = faults;
    }
    return Object.keys(errors).length > 0 ? { values: {}, errors } : { values: answers, errors: {} };
  };
  const { formControl } = createFormControl<Answers>({ mode: "onTouched", defaultValues, resolver });
  const form: AnswersForm = formControl;
  const wrongIn = (id: SectionId) =>
    Object.keys((form.getErrors(id as never) as object | undefined) ?? {}).map((key) => `${id}.${key}` as AnswerPath);

  function changed(change: "answer" | "other") {
    incomplete = undefined;
    for (const listener of listeners) listener(change);
  }
  /**
   * Shows what is wrong with some answers of a section, and takes back what was wrong. At once: react-hook-form's own judging comes a moment
   * later, to the same result.
   */
  function judge(id: SectionId, paths: readonly AnswerPath[]) {
    if (paths.length === 0) return;
    const faults = faultsOf(id, form.getValues());
    for (const path of paths) {
      const fault = faults[path.slice(id.length + 1)];
      const shown = form.getFieldState(path).error;
      if (fault === undefined) {
        if (shown !== undefined) form.clearErrors(path);
      } else if (shown?.type !== fault.type || shown.message !== fault.message) form.setError(path, fault);
    }
  }

  // Whatever is shown as wrong is looked at again with each answer of its section. Also makes getValues() current from the start.
  form.subscribe({
    formState: { values: true },
    callback: ({ name }) => {
      const id = sectionOf(name ?? "");
      // A host may keep fields of its own beside ours.
      if (name !== undefined && Object.hasOwn(emptyAnswers, id)) {
        const changedPaths = fieldsOf(id).filter((path) => path === name || name === id || name.startsWith(`${path}.`));
        if (!isFilling) for (const path of changedPaths) answered.add(path);
        const wrong = wrongIn(id);
        judge(id, [...wrong, ...changedPaths.filter((path) => !wrong.includes(path) && form.getFieldState(path).isTouched)]);
      }
      changed(name === undefined || isFilling ? "other" : "answer");
    },
  });

  function fill(answers: InitialAnswers | Partial<Answers>, isFilled: (path: AnswerPath) => boolean) {
    isFilling = true;
    try {
      for (const [section, fields] of Object.entries(answers)) {
        for (const [key, value] of Object.entries(fields)) {
          const path = `${section}.${key}`;
          if (value !== undefined && canBeFilled(path) && isFilled(path)) form.setValue(path, value as PathValue<Answers, AnswerPath>);
        }
      }
    } finally {
      isFilling = false;
    }
  }
  const read: CheckoutForm["read"] = (id) => (schemas.get(id)?.safeParse(form.getValues(id as never)).data ?? null) as never;

  return {
    form,
    read,
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
    attempt: (id, options) => {
      judge(id, fieldsOf(id));
      // react-hook-form judges what was answered when it was called: an answer that came meanwhile is judged once more.
      void form.trigger(fieldsOf(id), { shouldTouch: true, ...options }).then(() => judge(id, fieldsOf(id)));
      return read(id);
    },
    left: (path) => judge(sectionOf(path), [path]),
    firstIncomplete: () => (incomplete === undefined ? (incomplete = askingSteps.find((id) => read(id) === null) ?? null) : incomplete),
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    isAnswered: (path) => answered.has(path),
    answered: () => [...answered],
    prefill: (initial) => {
      if (isOpen()) fill(initial, (path) => !answered.has(path));
    },
    resume: (answers, paths) => {
      for (const path of paths) answered.add(path);
      fill(answers, () => true);
    },
    refuse: (next, sent = form.getValues()) => {
      const gone = [...refusals.keys()] as AnswerPath[];
      refusals.clear();
      for (const [path, code] of Object.entries(next)) refusals.set(path, { code, value: textOf(sent, path) });
      const looked = [...gone, ...(Object.keys(next) as AnswerPath[])];
      for (const id of askingSteps)
        judge(
          id,
          looked.filter((path) => sectionOf(path) === id),
        );
    },
  };
}

/** An answer as a text, to be compared. */
const textOf = (answers: Answers, path: string): string => JSON.stringify(get(answers, path));

/** Whether a host can fill it in beforehand: there is such a field, and it is neither payment nor a declaration. */
function canBeFilled(path: string): path is AnswerPath {
  return fillable.has(path);
}

const fillable: ReadonlySet<string> = new Set((["tariff", "devices", "delivery", "person"] as const).flatMap(fieldsOf));
