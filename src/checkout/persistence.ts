import { emptyAnswers, type AnswerPath, type Answers } from "../schemas/answers.js";
import { askingSteps, type AskingStepId } from "./steps.js";
import type { Visit } from "./visitState.js";

/** Where a visit is kept while its page reloads; `sessionStorage` is one. */
export type VisitStorage = Pick<Storage, "getItem" | "setItem" | "removeItem">;

/** Raised when the shape of the answers changes: a visit kept by another release begins anew. */
const version = 1;

/** A visit that was left is not taken up again by whoever uses the device an hour later. */
const keptMs = 60 * 60_000;

/** What goes on after a reload. */
interface GoingVisit extends Pick<Visit, "checkoutId" | "step"> {
  readonly answered: readonly AnswerPath[];
}

/** What is kept. Payment and declarations never are: an IBAN is nobody's business but the order's, and what is declared is declared anew. */
interface KeptVisit extends GoingVisit {
  readonly version: typeof version;
  readonly keptAt: number;
  readonly answers: Omit<Answers, "payment" | "review">;
}

/** A visit that can go on. */
export type ResumedVisit = Omit<KeptVisit, "version" | "keptAt">;

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

/** Keeps a visit. A storage that is full or forbidden is no fault of the visitor's. */
export function keepVisit(
  storage: VisitStorage,
  planId: string,
  { checkoutId, step, answers, answered }: GoingVisit & { readonly answers: Answers },
  now: Date,
): void {
  const { payment: _payment, review: _review, ...kept } = answers;
  const visit: KeptVisit = { version, keptAt: now.getTime(), checkoutId, step, answered: answered.filter(isKeptPath), answers: kept };
  unlessForbidden(() => storage.setItem(storageKey(planId), JSON.stringify(visit)));
}

/** Forgets a visit that has become an order. */
export function forgetVisit(storage: VisitStorage, planId: string): void {
  unlessForbidden(() => storage.removeItem(storageKey(planId)));
}

/** Private windows and full disks refuse; the visit goes on without. */
function unlessForbidden(act: () => void): void {
  try {
    act();
  } catch {
    // Nothing is kept then.
  }
}

const isKeptPath = (path: string) => !path.startsWith("payment.") && !path.startsWith("review.");

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
    const step: AskingStepId = kept.step === "review" ? "payment" : kept.step;
    return { checkoutId: kept.checkoutId, step, answered: kept.answered.filter(isKeptPath), answers: kept.answers };
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
