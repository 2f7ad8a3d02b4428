/**
 * Where a step of a lifecycle stands. `failed` is a step that ended the way early (a rejection, a cancellation); it is always the
 * last of its list.
 */
export type MilestoneState = "done" | "current" | "todo" | "failed";

/** A step of a lifecycle, as a timeline draws it. */
export interface Milestone<Id extends string> {
  readonly id: Id;
  readonly state: MilestoneState;
  /** ISO instant at which it was reached; `null` where it was not, or the API does not tell. */
  readonly at: string | null;
  /** ISO instant for which it is announced (an appointment); `null` where nobody has announced one, or it is reached. */
  readonly expectedAt: string | null;
}

/** What is known about the dates of a lifecycle's steps. */
export type MilestoneDates<Id extends string> = Readonly<Partial<Record<Id, string | null>>>;

/**
 * The steps of a way of which the first `reached` are behind: these are done, the next one is current, the others are to come.
 * With `failedAs` the way ends after the last one reached, with that step.
 */
export function milestonesOf<Id extends string>(
  path: readonly Id[],
  reached: number,
  dates: { readonly at: MilestoneDates<Id>; readonly expectedAt?: MilestoneDates<Id> },
  failedAs?: Id,
): readonly Milestone<Id>[] {
  const at = (id: Id) => dates.at[id] ?? null;
  const done = path.slice(0, reached).map((id): Milestone<Id> => ({ id, state: "done", at: at(id), expectedAt: null }));
  if (failedAs !== undefined) return [...done, { id: failedAs, state: "failed", at: at(failedAs), expectedAt: null }];
  const ahead = path.slice(reached).map((id, index): Milestone<Id> => {
    return { id, state: index === 0 ? "current" : "todo", at: null, expectedAt: dates.expectedAt?.[id] ?? null };
  });
  return [...done, ...ahead];
}

/** What a customer can do about an order. `order` is a first one, `reorder` one after a rejection or an end. */
export type CustomerAction = "order" | "reorder" | "contactSupport" | "none";
