/** Joins class names and leaves out what is not set. The first name must be one of ours (`sk-…`): the reset in base.css finds our elements by it. */
export function classNames(...names: readonly (string | false | null | undefined)[]): string {
  return names.filter(Boolean).join(" ");
}
