import { get, type PathValue } from "react-hook-form";
import { warnDeveloper } from "../messages/developer.js";
import { emptyAnswers, type AnswerPath, type Answers, type SectionId } from "../schemas/answers.js";

/** The sections of the answers, in the order in which they are asked. */
export const sections = Object.keys(emptyAnswers) as SectionId[];

/** The section of a field. */
export const sectionOf = (path: string) => path.split(".", 1)[0] as SectionId;

/** The fields of a section. */
export const fieldsOf = (id: SectionId) => Object.keys(emptyAnswers[id]).map((key) => `${id}.${key}` as AnswerPath);

/** All fields. */
export const allFields: readonly AnswerPath[] = sections.flatMap(fieldsOf);

/** What may be known beforehand, and what is kept over a reload: all but payment and declarations. */
export const fillable: readonly AnswerPath[] = allFields.filter((path) => !/^(payment|review)/.test(path));

/** What something that should be answers holds for a field. */
export const answerIn = (answers: unknown, path: AnswerPath): unknown => get(answers, path);

/** Whether something is an answer of a kind; absent and `null` are asked of none. */
type Kind = (value: unknown) => boolean;

const isA =
  (type: string): Kind =>
  (value) =>
    typeof value === type;
const isText = isA("string");
const isYesOrNo = isA("boolean");
const among =
  (words: string): Kind =>
  (value) =>
    isText(value) && words.split(" ").includes(value as string);
const isDeviceKind = among("heatPump wallbox battery airConditioning");
const shaped =
  (kinds: Readonly<Record<string, Kind>>): Kind =>
  (value) =>
    Object.entries(kinds).every(([key, isKind]) => isKind(get(value, key)));

const isFlat = shaped({ path: among("flat"), timeVariable: isYesOrNo });
const isOtherPath = shaped({ path: among("none percentage") });
const isListed = shaped({ kind: among("listed"), supplier: shaped({ id: isText, name: isText }) });
const isUnlisted = shaped({ kind: among("unlisted"), name: isText });

/** The kinds of what is neither any text nor yes or no. */
const kinds: { readonly [Path in AnswerPath]?: Kind } = {
  "tariff.household": shaped({
    persons: (value) => value === null || Number.isFinite(value),
    heatPump: isYesOrNo,
    car: isYesOrNo,
  }),
  "devices.meterKind": among("ferraris digital smart"),
  "devices.modules": (value) => isFlat(value) || isOtherPath(value),
  "devices.deviceKinds": (value) => Array.isArray(value) && value.every(isDeviceKind),
  "devices.devicePower": among("above upTo unsure"),
  "devices.deviceSince": among("since2024 before2024"),
  "devices.deviceRegistered": among("yes no unsure"),
  "devices.separateMeter": among("present planned none"),
  "delivery.occasion": among("supplierChange moveIn"),
  "delivery.previousSupplier": (value) => isListed(value) || isUnlisted(value),
  "delivery.start": among("nextPossible onDate"),
  "person.kind": among("person company"),
  "payment.accountHolder": isText,
};

/**
 * What is given for a field, by a host, a storage or another program, as an answer of the kind that is declared; `undefined` where nothing
 * is given (absent, `null`, a number field left empty). A number is taken as a text. What is of another kind is not given, and the
 * developer told.
 */
export function givenAnswer<Path extends AnswerPath>(path: Path, value: unknown): PathValue<Answers, Path> | undefined;
export function givenAnswer(path: AnswerPath, value: unknown): unknown {
  if (value === undefined || value === null || Number.isNaN(value)) return undefined;
  const empty = answerIn(emptyAnswers, path);
  const isKind = kinds[path] ?? isA(typeof empty);
  if (isKind(value)) return value;
  if (typeof value === "number" && Number.isFinite(value) && isKind(`${value}`)) return `${value}`;
  if (process.env.NODE_ENV !== "production") warnDeveloper(ofWrongKind(path, empty));
  return undefined;
}

/** An answer as it is declared, whatever the form holds in its place: nothing, or something of another kind, is no answer. */
export const declaredAnswer = <Path extends AnswerPath>(path: Path, value: unknown): PathValue<Answers, Path> =>
  givenAnswer(path, value) ?? get(emptyAnswers, path);

/** A section as it is declared, whatever the form holds in its place. */
export function declaredSection<Id extends SectionId>(id: Id, values: unknown): Answers[Id] {
  const declared: object = Object.fromEntries(
    fieldsOf(id).map((path) => [path.slice(id.length + 1), declaredAnswer(path, get({ [id]: values }, path))]),
  );
  return declared as Answers[Id];
}

/** All answers as they are declared, whatever the form holds in their place. */
export function declaredAnswers(values: unknown): Answers {
  const declared: object = Object.fromEntries(sections.map((id) => [id, declaredSection(id, get(values, id))]));
  return declared as Answers;
}

/** The answers of a visit that begins, with what is known beforehand: never payment or declarations. */
export function knownAnswers(known: unknown): Answers {
  const begun: object = Object.fromEntries(
    sections.map((id) => [id, declaredSection(id, fillable.some((path) => path.startsWith(id)) ? get(known, id) : undefined)]),
  );
  return begun as Answers;
}

const ofWrongKind = (path: AnswerPath, empty: unknown) =>
  `"${path}" was given something that is no answer to it, so it counts as not answered. ` +
  (typeof empty === "string" && !kinds[path]
    ? "Give it a text. A field that you registered with valueAsDate, or with setValueAs, has to give one too."
    : `Give it what the type Answers["${path.replace(".", '"]["')}"] of stromkasse names, or nothing.`);
