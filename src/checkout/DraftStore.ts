import type { CheckoutError } from "../adapter/CheckoutError.js";
import type { Order, Subscription } from "../energy/order.js";
import { sameRequest, type Quote } from "../energy/quote.js";
import type { Answers, InitialAnswers, SectionId } from "../schemas/answers.js";
import { refusalsOf, type FieldPath, type Refusals } from "./refusals.js";
import type { StepId } from "./steps.js";

/** Where the order stands. Only `idle` and `failed` can be sent from, so that one intent is one order. */
export type Submission =
  | { readonly status: "idle" }
  /** `asked`: how often it was asked for again after its outcome stayed unknown. */
  | { readonly status: "sending"; readonly order: Order; readonly asked: number }
  | { readonly status: "accepted"; readonly order: Order; readonly subscription: Subscription }
  | { readonly status: "failed"; readonly error: CheckoutError }
  /** The host said no before anything was sent. `message` is the host's sentence; empty where it gave none. */
  | { readonly status: "heldBack"; readonly message: string }
  /** It may have arrived. The same order is asked for again, with the same key, and nothing else. */
  | { readonly status: "unknown"; readonly order: Order; readonly error: CheckoutError; readonly asked: number };

/** A step that is to be taken: none, one that the host is being asked about, or one that it refused (with its sentence). */
export type Move =
  | { readonly status: "none" }
  | { readonly status: "asking"; readonly to: StepId }
  | { readonly status: "refused"; readonly message: string };

/** One visit: everything that outlives a component. */
export interface Draft {
  /** UUID; the order's idempotency key, and `checkout_id` in its metadata. */
  readonly checkoutId: string;
  readonly answers: Answers;
  readonly step: StepId;
  readonly move: Move;
  readonly submission: Submission;
  /**
   * The price that counts: the first that was shown for the answers as they are, or the one that the visitor accepted in its place.
   * Another price for the same answers has to be accepted before an order; `null` until there was one.
   */
  readonly acceptedQuote: Quote | null;
  /** Fields that were answered in the visit, by the visitor or the host: prefilling leaves them alone. */
  readonly answered: ReadonlySet<FieldPath>;
  /** Fields that the visitor has left: a fault there may be shown. */
  readonly touched: ReadonlySet<FieldPath>;
  /** Sections that the visitor has tried to complete: all their faults are shown. */
  readonly attempted: ReadonlySet<SectionId>;
  /** What the API refused; an entry goes when its field is answered anew. */
  readonly refusals: Refusals;
}

/** Everything that can happen to a draft. */
export type DraftAction =
  | { readonly type: "answered"; readonly section: SectionId; readonly patch: Partial<Answers[SectionId]> }
  /** Answers known beforehand came, or changed: they fill what nobody has answered. */
  | { readonly type: "prefilled"; readonly answers: InitialAnswers }
  /** A visit from before a reload goes on. */
  | { readonly type: "resumed"; readonly visit: Pick<Draft, "checkoutId" | "answers" | "answered" | "step"> }
  | { readonly type: "touched"; readonly path: FieldPath }
  | { readonly type: "attempted"; readonly section: SectionId }
  | { readonly type: "stepped"; readonly step: StepId }
  | { readonly type: "moveAsked"; readonly to: StepId }
  | { readonly type: "moveRefused"; readonly to: StepId; readonly message: string }
  /** A price is on the screen. It counts unless one for the same answers does already. */
  | { readonly type: "priceShown" | "priceAccepted"; readonly quote: Quote }
  | { readonly type: "sending"; readonly order: Order }
  | { readonly type: "accepted"; readonly subscription: Subscription }
  | { readonly type: "failed"; readonly error: CheckoutError }
  | { readonly type: "heldBack"; readonly message: string }
  | { readonly type: "outcomeUnknown"; readonly error: CheckoutError };

/** What becomes of a draft; an action that its state does not allow leaves it as it is. */
export function draftReducer(draft: Draft, action: DraftAction): Draft {
  const { submission } = draft;
  switch (action.type) {
    case "answered":
      return isOpen(submission) ? withAnswers(draft, action.section, action.patch) : draft;
    case "prefilled":
      return isOpen(submission) ? withPrefill(draft, action.answers) : draft;
    case "resumed":
      return submission.status === "idle" ? { ...draft, ...action.visit } : draft;
    case "touched":
      return draft.touched.has(action.path) ? draft : { ...draft, touched: new Set(draft.touched).add(action.path) };
    case "attempted":
      return draft.attempted.has(action.section) ? draft : { ...draft, attempted: new Set(draft.attempted).add(action.section) };
    case "stepped":
      return mayStep(draft, action.step) ? { ...draft, step: action.step, move: noMove } : draft;
    case "moveAsked":
      return mayStep(draft, action.to) ? { ...draft, move: { status: "asking", to: action.to } } : draft;
    case "moveRefused":
      return draft.move.status === "asking" && draft.move.to === action.to
        ? { ...draft, move: { status: "refused", message: action.message } }
        : draft;
    case "priceShown":
      return draft.acceptedQuote !== null && sameRequest(draft.acceptedQuote.request, action.quote.request)
        ? draft
        : withPrice(draft, action.quote);
    case "priceAccepted":
      return withPrice(draft, action.quote);
    case "sending":
      return submission.status === "sending" || submission.status === "accepted"
        ? draft
        : {
            ...draft,
            submission: { status: "sending", order: action.order, asked: submission.status === "unknown" ? submission.asked + 1 : 0 },
          };
    case "accepted":
      return submission.status === "sending"
        ? { ...draft, step: "confirmation", submission: { status: "accepted", order: submission.order, subscription: action.subscription } }
        : draft;
    case "failed":
      return submission.status === "sending"
        ? { ...draft, submission: { status: "failed", error: action.error }, refusals: refusalsOf(action.error.fields) }
        : draft;
    case "heldBack":
      return submission.status === "sending" ? { ...draft, submission: { status: "heldBack", message: action.message } } : draft;
    case "outcomeUnknown":
      return submission.status === "sending"
        ? { ...draft, submission: { status: "unknown", order: submission.order, error: action.error, asked: submission.asked } }
        : draft;
  }
}

/** While an order is under way, and once it is placed, the answers stand still: they are what was ordered. */
function isOpen({ status }: Submission): boolean {
  return status === "idle" || status === "failed" || status === "heldBack";
}

const noMove: Move = { status: "none" };

/** The confirmation comes by the order alone. */
function mayStep({ submission, step }: Draft, to: StepId): boolean {
  return isOpen(submission) && to !== "confirmation" && to !== step;
}

/** Once an order is placed, its price stands. */
function withPrice(draft: Draft, acceptedQuote: Quote): Draft {
  return isOpen(draft.submission) ? { ...draft, acceptedQuote } : draft;
}

function withAnswers(draft: Draft, section: SectionId, patch: Partial<Answers[SectionId]>): Draft {
  const before = draft.answers[section];
  const changed = Object.entries(patch).filter(([key, value]) => before[key as keyof typeof before] !== value);
  if (changed.length === 0) return draft;
  const refusals = { ...draft.refusals };
  for (const [key] of changed) delete refusals[`${section}.${key}`];
  const answered = new Set(draft.answered);
  for (const [key] of changed) answered.add(`${section}.${key}`);
  // Nobody is taken on while answering: what the host was asked about has changed.
  return { ...draft, move: noMove, refusals, answered, answers: { ...draft.answers, [section]: { ...before, ...patch } } };
}

function withPrefill(draft: Draft, initial: InitialAnswers): Draft {
  const answers: Record<string, object> = { ...draft.answers };
  for (const [section, fields] of Object.entries(initial)) {
    const open = Object.entries(fields).filter(([key]) => !draft.answered.has(`${section as SectionId}.${key}`));
    answers[section] = { ...answers[section], ...Object.fromEntries(open) };
  }
  return { ...draft, answers: answers as unknown as Answers };
}

/** A draft with subscribers, for `useSyncExternalStore`. */
export interface DraftStore {
  readonly get: () => Draft;
  /** @returns Whether the draft changed. */
  readonly dispatch: (action: DraftAction) => boolean;
  /** Changes some answers of a section. */
  readonly answer: <Id extends SectionId>(section: Id, patch: Partial<Answers[Id]>) => void;
  readonly subscribe: (listener: () => void) => () => void;
}

/** Makes the store of one visit. */
export function createDraftStore(initial: Pick<Draft, "checkoutId" | "answers">): DraftStore {
  let draft: Draft = {
    ...initial,
    step: "tariff",
    move: noMove,
    submission: { status: "idle" },
    acceptedQuote: null,
    answered: new Set(),
    touched: new Set(),
    attempted: new Set(),
    refusals: {},
  };
  const listeners = new Set<() => void>();
  const dispatch = (action: DraftAction): boolean => {
    const next = draftReducer(draft, action);
    if (next === draft) return false;
    draft = next;
    for (const listener of listeners) listener();
    return true;
  };
  return {
    get: () => draft,
    dispatch,
    answer: (section, patch) => void dispatch({ type: "answered", section, patch }),
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** A new id of a visit. Pages that are not served over https have no `randomUUID`. */
export function newCheckoutId(): string {
  if (typeof crypto.randomUUID === "function") return crypto.randomUUID();
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}
