import { emptyAnswers, type AnswerPath, type Answers } from "../schemas/answers.js";
import { answerIn, fillable } from "./answerKinds.js";
import { randomId } from "./randomId.js";
import { askingSteps, type AskingStepId } from "./steps.js";
import { hasArrived, isUnsettled } from "./submission.js";
import type { KeptParts } from "./usePersistence.js";
import type { Visit, VisitStore } from "./visitState.js";
import { listOf } from "../energy/list.js";
import { asJson } from "../energy/json.js";

/** Where a visit is kept while its page reloads; `sessionStorage` is one. */
export type VisitStorage = Pick<Storage, "getItem" | "setItem" | "removeItem" | "key" | "length">;

/** Raised when the shape of what is kept changes: a visit kept by another release begins anew. */
const version = 3;

/** A visit that was left is not taken up again by whoever uses the device an hour later. */
const keptMs = 60 * 60_000;

/** An order that may have arrived is asked after for as long as a backend remembers its key (`keepMs` of the ledgers). */
const rememberedMs = 7 * 24 * keptMs;

/** What goes on after a reload. */
interface GoingVisit extends Pick<Visit, "visitId" | "checkoutId" | "step"> {
  readonly answered: readonly AnswerPath[];
  /** An order was sent, and nobody knows what became of it. */
  readonly isUnsettled: boolean;
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

/** Visits that a reload has left with an outcome that nobody can look up: it stays open until an order with the same key has an answer. */
const leftOpen = new WeakSet<VisitStore>();

/**
 * Lets a visit go on where a reload left it, once, and keeps it from now on: all of it where the host wants that, else no more than that an
 * order is under way. Whoever leaves the page while one is, is asked.
 *
 * @returns Ends it; what was answered up to then is kept.
 */
export function keepGoing({ answers, visit, orders, planId, isKept, canLookUp }: KeptParts, storage: VisitStorage | null): () => void {
  const isGoing = () => isUnsettled(orders.now());
  const isLeft = () => leftOpen.has(visit) && ["idle", "heldBack"].includes(orders.now().status);
  // As far as is known: the page before this one may have kept something.
  let mayBeKept = true;
  const keep = () => {
    if (storage === null) return;
    const isOver = hasArrived(orders.now());
    const isOpenStill = isGoing() || isLeft();
    // Nothing is put on the device of somebody who has only looked.
    const isToBeKept = !isOver && (isOpenStill || (isKept && hasBegun({ answers, visit })));
    // This comes with each keystroke: nothing is copied that is not kept, and nothing looked for that is not there.
    if (isToBeKept) {
      const said = isKept ? { answers: answers.snapshot(), answered: answers.answered() } : nothingAnswered;
      keepVisit(storage, planId, { ...visit.get(), isUnsettled: isOpenStill, ...said }, new Date());
    } else if (mayBeKept || isOver) forgetVisit(storage, visit.get().visitId);
    mayBeKept = isToBeKept;
  };
  if (storage !== null && !resumed.has(visit)) {
    resumed.add(visit);
    const before = resumeVisit(storage, planId, new Date());
    if (before !== null && orders.now().status === "idle") {
      goOn(before, { answers, visit });
      if (before.isUnsettled && canLookUp) orders.leave();
      else if (before.isUnsettled) leftOpen.add(visit);
    }
  }
  keep();
  const ask = (event: Event) => isGoing() && event.preventDefault();
  const ends = [answers.subscribe(keep), visit.subscribe(keep), orders.subscribe(keep), tellFromCopies(visit)];
  document.addEventListener("visibilitychange", keep);
  window.addEventListener("beforeunload", ask);
  return () => {
    window.removeEventListener("beforeunload", ask);
    document.removeEventListener("visibilitychange", keep);
    for (const end of ends) end();
    keep();
  };
}

/** Whether something was answered, or a step taken. */
const hasBegun = ({ answers, visit }: Pick<KeptParts, "answers" | "visit">): boolean =>
  answers.answered().length > 0 || visit.get().step !== askingSteps[0];

const nothingAnswered = { step: askingSteps[0] as AskingStepId, answers: emptyAnswers, answered: [] };

function goOn(
  { visitId, checkoutId, step, answered, answers: kept }: ResumedVisit,
  { answers, visit }: Pick<KeptParts, "answers" | "visit">,
) {
  // Whoever answers already is not taken to another step.
  const goesTo = hasBegun({ answers, visit }) ? visit.get().step : step;
  answers.resume(kept, answered);
  visit.dispatch({ type: "resumed", visit: { visitId, checkoutId, step: goesTo } });
}

/**
 * Tells a visit from those in copies of its tab, which began with all that the tab had kept: whoever is not alone with a visit makes it
 * another one. Pages ask each other, for a storage has no word for "a page that is open": it cannot tell a copy from a reload.
 *
 * @returns Ends it.
 */
function tellFromCopies(visit: VisitStore): () => void {
  const channel = unlessForbidden(() => new BroadcastChannel(prefix));
  if (channel === null) return () => undefined;
  const me = nameOf(visit);
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has none: all its pages are of one origin
  const say = (to?: unknown) => channel.postMessage({ from: me, to, visitId: visit.get().visitId });
  channel.addEventListener("message", ({ data }) => {
    const { from, to, visitId } = Object(data) as Readonly<Partial<Record<"from" | "to" | "visitId", unknown>>>;
    if (from === me || visitId !== visit.get().visitId) return;
    if (to === me) visit.dispatch({ type: "copied" });
    else if (to === undefined) say(from);
  });
  say();
  return () => channel.close();
}

const names = new WeakMap<VisitStore, string>();

/** The same for as long as the page is there, however often its keeping ends and begins. */
function nameOf(visit: VisitStore): string {
  const name = names.get(visit) ?? randomId();
  names.set(visit, name);
  return name;
}

/** Keeps a visit. A storage that is full or forbidden is no fault of the visitor's. */
export function keepVisit(
  storage: VisitStorage,
  planId: string,
  { visitId, checkoutId, step, answers, answered, isUnsettled: isOpenStill }: GoingVisit & { readonly answers: Answers },
  now: Date,
): void {
  const visit: KeptVisit = {
    version,
    keptAt: now.getTime(),
    visitId,
    checkoutId,
    step,
    isUnsettled: isOpenStill,
    answered: answered.filter((path) => fillable.includes(path)),
    answers: Object.fromEntries(fillable.map((path) => [path, answerIn(answers, path)])),
  };
  unlessForbidden(() => storage.setItem(storageKey(planId), asJson(visit)));
}

/** Forgets a visit that has become an order, for whichever plan it was kept: its id is used up. */
export function forgetVisit(storage: VisitStorage, visitId: string): void {
  const length = unlessForbidden(() => storage.length) ?? 0;
  const keys = listOf(length, (index) => unlessForbidden(() => storage.key(index)) ?? "");
  for (const key of keys) {
    if (key.startsWith(prefix) && keptAt(storage, key)?.visitId === visitId) unlessForbidden(() => storage.removeItem(key));
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
  const { visitId, checkoutId, answers, isUnsettled: isOpenStill } = visit;
  const ageMs = now.getTime() - visit.keptAt;
  const ids = { visitId, checkoutId, isUnsettled: isOpenStill };
  if (ageMs < 0 || ageMs > keptMs) {
    // Nobody else's answers; but an order is not made anew because a clock says so.
    return isOpenStill && ageMs <= rememberedMs ? { ...ids, ...nothingAnswered, answers: {} } : null;
  }
  return {
    ...ids,
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
  const kept = Object(value) as Partial<Record<keyof KeptVisit, unknown>>;
  const { answered, answers } = kept;
  const isStep = askingSteps.some((id) => id === kept.step);
  const isWhole =
    typeof kept.keptAt === "number" && typeof kept.isUnsettled === "boolean" && typeof answers === "object" && answers !== null;
  return kept.version === version && isWhole && isId(kept.visitId) && isId(kept.checkoutId) && isStep && Array.isArray(answered);
}

const isId = (value: unknown) => typeof value === "string" && /^[\w-]{16,64}$/.test(value);
