import type { AnswerPath, Answers } from "../schemas/answers.js";
import { answerIn, fillable } from "./answerKinds.js";
import { askingSteps } from "./steps.js";
import type { KeptParts } from "./usePersistence.js";
import type { Visit, VisitStore } from "./visitState.js";

/** Where a visit is kept while its page reloads; `sessionStorage` is one. */
export type VisitStorage = Pick<Storage, "getItem" | "setItem" | "removeItem" | "key" | "length">;

/** Raised when the shape of what is kept changes: a visit kept by another release begins anew. */
const version = 2;

/** A visit that was left is not taken up again by whoever uses the device an hour later. */
const keptMs = 60 * 60_000;

/** What goes on after a reload. */
interface GoingVisit extends Pick<Visit, "checkoutId" | "step"> {
  readonly answered: readonly AnswerPath[];
}

/** What is kept, by field. Payment and declarations never are: an IBAN is nobody's business but the order's, and what is declared is declared anew. */
interface KeptVisit extends GoingVisit {
  readonly version: typeof version;
  readonly keptAt: number;
  readonly answers: Readonly<Partial<Record<AnswerPath, unknown>>>;
}

/** A visit that can go on. Its answers are as the storage gives them: whoever fills them in looks at them. */
export type ResumedVisit = Omit<KeptVisit, "version" | "keptAt">;

const prefix = "stromkasse:";

/** The key under which a plan's visit is kept. */
export const storageKey = (planId: string): string => `${prefix}${planId}`;

/** A window's `sessionStorage`; `null` where the browser forbids it, which it does by throwing. */
export function sessionStorageOf(page: Window): VisitStorage | null {
  return unlessForbidden(() => page.sessionStorage);
}

/** Visits that went on once, or had nothing to go on with: whatever happens in them later is newer. */
const resumed = new WeakSet<VisitStore>();

/**
 * Lets a visit go on where a reload left it, once, and keeps it from now on.
 *
 * @returns Ends it; what was answered up to then is kept.
 */
export function keepGoing({ answers, visit, orders, planId }: KeptParts, storage: VisitStorage | null): () => void {
  if (storage === null) return () => undefined;
  const keep = () => {
    const going = { ...visit.get(), answers: answers.snapshot(), answered: answers.answered() };
    // Nothing is put on the device of somebody who has only looked.
    if (going.answered.length === 0 && going.step === askingSteps[0]) return;
    if (orders.now().status === "accepted") forgetVisit(storage, going.checkoutId);
    else keepVisit(storage, planId, going, new Date());
  };
  if (!resumed.has(visit)) {
    resumed.add(visit);
    const before = resumeVisit(storage, planId, new Date());
    if (before !== null && orders.now().status === "idle") goOn(before, { answers, visit });
  }
  keep();
  const ends = [answers.subscribe(keep), visit.subscribe(keep), orders.subscribe(keep)];
  document.addEventListener("visibilitychange", keep);
  return () => {
    document.removeEventListener("visibilitychange", keep);
    for (const end of ends) end();
    keep();
  };
}

function goOn({ checkoutId, step, answered, answers: kept }: ResumedVisit, { answers, visit }: Pick<KeptParts, "answers" | "visit">) {
  const now = visit.get();
  // Whoever answers already is not taken to another step.
  const hasBegun = answers.answered().length > 0 || now.step !== askingSteps[0];
  answers.resume(kept, answered);
  visit.dispatch({ type: "resumed", visit: { checkoutId, step: hasBegun ? now.step : step } });
}

/** Keeps a visit. A storage that is full or forbidden is no fault of the visitor's. */
export function keepVisit(
  storage: VisitStorage,
  planId: string,
  { checkoutId, step, answers, answered }: GoingVisit & { readonly answers: Answers },
  now: Date,
): void {
  const visit: KeptVisit = {
    version,
    keptAt: now.getTime(),
    checkoutId,
    step,
    answered: answered.filter((path) => fillable.includes(path)),
    answers: Object.fromEntries(fillable.map((path) => [path, answerIn(answers, path)])),
  };
  unlessForbidden(() => storage.setItem(storageKey(planId), JSON.stringify(visit)));
}

/** Forgets a visit that has become an order, for whichever plan it was kept: its id is used up. */
export function forgetVisit(storage: VisitStorage, checkoutId: string): void {
  const length = unlessForbidden(() => storage.length) ?? 0;
  const keys = Array.from({ length }, (_, index) => unlessForbidden(() => storage.key(index)) ?? "");
  for (const key of keys) {
    if (key.startsWith(prefix) && keptAt(storage, key)?.checkoutId === checkoutId) unlessForbidden(() => storage.removeItem(key));
  }
}

/** Private windows and full disks refuse; the visit goes on without. */
function unlessForbidden<Result>(act: () => Result): Result | null {
  try {
    return act();
  } catch {
    return null;
  }
}

/**
 * The visit from before a reload; `null` where there is none, where it is too old, or where it is not of this release. Steps that need
 * what was not kept are asked again.
 */
export function resumeVisit(storage: VisitStorage, planId: string, now: Date): ResumedVisit | null {
  const visit = keptAt(storage, storageKey(planId));
  if (visit === null) return null;
  const ageMs = now.getTime() - visit.keptAt;
  if (ageMs < 0 || ageMs > keptMs) return null;
  const { checkoutId, answers } = visit;
  return {
    checkoutId,
    answers,
    step: visit.step === "review" ? "payment" : visit.step,
    answered: fillable.filter((path) => visit.answered.includes(path)),
  };
}

const keptAt = (storage: VisitStorage, key: string): KeptVisit | null =>
  unlessForbidden(() => {
    const kept: unknown = JSON.parse(storage.getItem(key) ?? "null");
    return isKeptVisit(kept) ? kept : null;
  });

/** Storage is open to every script of the page, so what comes back is looked at. The id travels in a header. */
function isKeptVisit(value: unknown): value is KeptVisit {
  const { version: kept, keptAt: at, checkoutId, step, answered, answers } = Object(value) as Partial<Record<keyof KeptVisit, unknown>>;
  const isStep = askingSteps.some((id) => id === step);
  const isId = typeof checkoutId === "string" && /^[\w-]{1,64}$/.test(checkoutId);
  return kept === version && typeof at === "number" && isId && isStep && Array.isArray(answered) && typeof answers === "object";
}
