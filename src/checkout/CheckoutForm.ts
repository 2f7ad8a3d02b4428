import type { PathValue, UseFormReturn } from "react-hook-form";
import type { AnswerPath, Answers, InitialAnswers, SectionId } from "../schemas/answers.js";
import type { SectionSchemas, SectionValue } from "../schemas/sections.js";
import type { FieldElements } from "./fieldElements.js";
import type { Refusals, StandsBy } from "./refusals.js";
import type { AskingStepId } from "./steps.js";

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
