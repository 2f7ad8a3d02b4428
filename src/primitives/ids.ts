/** Ids for `aria-describedby`, in reading order; undefined when none is set. */
export function idList(...ids: readonly (string | false | null | undefined)[]): string | undefined {
  return ids.filter(Boolean).join(" ") || undefined;
}
