import type { AnswerPath } from "../schemas/answers.js";

/** Where on the page the fields are. */
export interface FieldElements {
  readonly place: (path: AnswerPath, element: HTMLElement | null) => void;
  /**
   * Focuses the first of some fields that is on the page, in the order of the page.
   *
   * @param otherwise Focuses a field whose place is not known.
   */
  readonly focusFirst: (paths: readonly AnswerPath[], otherwise: (path: AnswerPath) => void) => void;
}

/** Remembers where on the page the fields are: react-hook-form knows them in the order of their names, and those that have gone. */
export function createFieldElements(): FieldElements {
  const elements = new Map<AnswerPath, Set<HTMLElement>>();
  const placed = (path: AnswerPath) => [...(elements.get(path) ?? [])].filter(({ isConnected }) => isConnected);
  return {
    place: (path, element) => {
      if (element) elements.set(path, new Set(placed(path)).add(element));
    },
    focusFirst: (paths, otherwise) => {
      const inOrder = paths.flatMap(placed).toSorted((one, other) => (one.compareDocumentPosition(other) & 2 ? 1 : -1));
      const isFocused = inOrder.some((element) => {
        element.focus();
        // What is hidden or disabled takes no focus.
        return element.matches(":focus");
      });
      const unplaced = paths.find((path) => !elements.has(path));
      if (!isFocused && unplaced) otherwise(unplaced);
    },
  };
}
