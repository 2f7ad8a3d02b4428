/** What the kit is made of: checks with a name, and failures that say what, why and how to fix. */

/** One thing that an adapter has to do. */
export interface Check {
  /** What has to hold: `getQuote: gives up when it takes too long`. */
  readonly name: string;
  /** Rejects with a {@link Nonconformance} where it does not hold. */
  readonly run: () => Promise<void>;
}

/** Why a check failed: what happened, why it matters, how to fix it. */
export interface Finding {
  readonly what: string;
  readonly why: string;
  readonly fix: string;
}

/** What a check rejects with where the adapter does not conform. */
export class Nonconformance extends Error {
  override readonly name = "Nonconformance";
  readonly finding: Finding;

  constructor(finding: Finding, cause?: unknown) {
    super(
      `${finding.what}\n  Why it matters: ${finding.why}\n  How to fix it: ${finding.fix}`,
      cause === undefined ? undefined : { cause },
    );
    this.finding = finding;
  }
}

/** The reasons of a demand, without what happened. */
export type Reason = Omit<Finding, "what">;

/** Fails where something does not hold. */
export function demand(holds: boolean, what: string, reason: Reason, cause?: unknown): asserts holds {
  if (!holds) throw new Nonconformance({ what, ...reason }, cause);
}

/** How a call ended. `hanging`: it did not, within the time that was given. */
export type Outcome =
  | { readonly kind: "value"; readonly value: unknown }
  | { readonly kind: "error"; readonly cause: unknown }
  | { readonly kind: "hanging" };

/** How long a call may take that answers at once, ms: generous, for machines that are busy. */
export const patienceMs = 15_000;

/** Waits for a call, but not for ever. An adapter that throws instead of rejecting is taken as one that rejects. */
export async function outcomeOf(call: () => Promise<unknown>, withinMs = patienceMs): Promise<Outcome> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const hanging = new Promise<Outcome>((resolve) => {
    timer = setTimeout(() => resolve({ kind: "hanging" }), withinMs);
  });
  const ended = (async (): Promise<Outcome> => {
    try {
      return { kind: "value", value: await call() };
    } catch (cause) {
      return { kind: "error", cause };
    }
  })();
  try {
    return await Promise.race([ended, hanging]);
  } finally {
    clearTimeout(timer);
  }
}

/** Says how a call ended, for a finding. */
export function told(outcome: Outcome): string {
  if (outcome.kind === "hanging") return "did not end";
  if (outcome.kind === "value") return `was answered with ${shortJson(outcome.value)}`;
  return `failed with ${nameOf(outcome.cause)}`;
}

/** Names what was thrown: `CheckoutError "unavailable": …`. */
export function nameOf(cause: unknown): string {
  if (!(cause instanceof Error)) return shortJson(cause);
  const kind = "kind" in cause ? ` "${String(cause.kind)}"` : "";
  return `${cause.name}${kind}: ${cause.message}`;
}

/** JSON of a value, cut where it gets long; sets as lists. */
export function shortJson(value: unknown): string {
  const json = JSON.stringify(value, (_, part: unknown) => (part instanceof Set ? [...part] : part)) ?? String(value);
  return json.length > 300 ? `${json.slice(0, 300)}…` : json;
}
