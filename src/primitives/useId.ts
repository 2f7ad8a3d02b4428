import { useId as useReactId, useSyncExternalStore } from "react";

/** Which copy of this code on the page this is, from 1 on: two bundles may each have brought one, and a React of its own with it. */
const numberOfCopy = () => {
  const page = globalThis as { [copies]?: number };
  page[copies] = (page[copies] ?? 0) + 1;
  return page[copies];
};
const copies = Symbol.for("stromkasse.copies");
let own: string | undefined;
const prefixOfCopy = () => (own ??= ((number) => (number === 1 ? "" : `c${number}`))(numberOfCopy()));

const never = () => () => undefined;
const nothing = () => "";

/**
 * An id that nothing else on the page has. React's own counts from the same beginning in each copy of React, and then a label would lead to
 * another copy's field. A server knows no page: what it wrote is taken up as it is, and named anew right after.
 */
export function useId(): string {
  const prefix = useSyncExternalStore(never, prefixOfCopy, nothing);
  return prefix + useReactId();
}
