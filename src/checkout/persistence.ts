import { emptyAnswers, type Answers } from "../schemas/answers.js";
import type { Draft } from "./DraftStore.js";
import type { FieldPath } from "./refusals.js";
import { askingSteps, type StepId } from "./steps.js";

/** Where a visit is kept while its page reloads; `sessionStorage` is one. */
export type VisitStorage = Pick<Storage, "getItem" | "setItem" | "removeItem">;

/** Raised when the shape of the answers changes: a visit kept by another release begins anew. */
const version = 1;

/** A visit that was left is not taken up again by whoever uses the device an hour later. */
const keptMs = 60 * 60_000;

/** What is kept. Payment and declarations never are: an IBAN is nobody's business but the order's, and what is declared is declared anew. */
interface KeptVisit {
  readonly version: typeof version;
  readonly keptAt: number;
  readonly checkoutId: string;
  readonly step: StepId;
  readonly answered: readonly FieldPath[];
  readonly answers: Omit<Answers, "payment" | "review">;
}

/** A visit that can go on. */
export type ResumedVisit = Pick<Draft, "checkoutId" | "answers" | "answered" | "step">;

/** The key under which a plan's visit is kept. */
export const storageKey = (planId: string): string => `stromkasse:${planId}`;

/** A window's `sessionStorage`; `null` where the browser forbids it, which it does by throwing. */
export function sessionStorageOf(page: Window): VisitStorage | null {
  try {
    return page.sessionStorage;
  } catch {
    return null;
  }
}

/** Keeps a visit, or forgets it once it has become an order. A storage that is full or forbidden is no fault of the visitor's. */
export function keepVisit(storage: VisitStorage, planId: string, draft: Draft, now: Date): void {
  const { checkoutId, step, answers, answered, submission } = draft;
  try {
    if (submission.status === "accepted") return storage.removeItem(storageKey(planId));
    const { payment: _payment, review: _review, ...kept } = answers;
    const visit: KeptVisit = { version, keptAt: now.getTime(), checkoutId, step, answered: [...answered], answers: kept };
    storage.setItem(storageKey(planId), JSON.stringify(visit));
  } catch {
    // Private windows and full disks refuse; the visit goes on without.
  }
}

/**
 * The visit from before a reload; `null` where there is none, where it is too old, or where it is not of this release. Steps that need
 * what was not kept are asked again.
 */
export function resumeVisit(storage: VisitStorage, planId: string, now: Date): ResumedVisit | null {
  try {
    const kept: unknown = JSON.parse(storage.getItem(storageKey(planId)) ?? "null");
    if (!isKeptVisit(kept)) return null;
    const ageMs = now.getTime() - kept.keptAt;
    if (ageMs < 0 || ageMs > keptMs) return null;
    const step = kept.step === "review" ? "payment" : kept.step;
    const answered = kept.answered.filter((path) => !path.startsWith("payment.") && !path.startsWith("review."));
    return { checkoutId: kept.checkoutId, step, answered: new Set(answered), answers: { ...emptyAnswers, ...kept.answers } };
  } catch {
    return null;
  }
}

/** Storage is open to every script of the page, so what comes back is looked at. */
function isKeptVisit(value: unknown): value is KeptVisit {
  if (typeof value !== "object" || value === null) return false;
  const { version: kept, keptAt, checkoutId, step, answered, answers } = value as Partial<Record<keyof KeptVisit, unknown>>;
  const isStep = askingSteps.some((id) => id === step);
  const hasPaths = Array.isArray(answered) && answered.every((path) => typeof path === "string");
  return kept === version && typeof keptAt === "number" && typeof checkoutId === "string" && isStep && hasPaths && hasShape(answers);
}

/** Whether every answer is of the kind that it should be; `null` and an object stand for each other in a few. */
function hasShape(answers: unknown): boolean {
  if (typeof answers !== "object" || answers === null) return false;
  const { payment: _payment, review: _review, ...sections } = emptyAnswers;
  return Object.entries(sections).every(([section, fields]) => {
    const kept: unknown = (answers as Record<string, unknown>)[section];
    if (typeof kept !== "object" || kept === null) return false;
    return Object.entries(fields).every(([key, empty]) => {
      const value: unknown = (kept as Record<string, unknown>)[key];
      return empty === null ? value !== undefined : typeof value === typeof empty && value !== null;
    });
  });
}
