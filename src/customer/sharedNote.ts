import { useContext, useEffect, useState, useSyncExternalStore } from "react";
import { randomId } from "../checkout/randomId.js";
import { CustomerContext } from "./CustomerContext.js";

/** Who of several parts says what holds for all of them: whoever came first, and after it the next. */
export interface NoteHolders {
  readonly first: () => string | undefined;
  /** Queues up; what it returns steps out of the queue. */
  readonly join: (id: string) => () => void;
  readonly subscribe: (listener: () => void) => () => void;
}

/** Makes the queue of one note. */
export function createNoteHolders(): NoteHolders {
  let queue: readonly string[] = [];
  const listeners = new Set<() => void>();
  const change = (next: readonly string[]) => {
    queue = next;
    for (const listener of listeners) listener();
  };
  return {
    first: () => queue[0],
    join: (id) => {
      change([...queue, id]);
      return () => change(queue.filter((other) => other !== id));
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

const alone = createNoteHolders();

/** Whether the part that asks is the one to say that there are no prices yet. Outside a provider each part speaks for itself. */
export function useSaysNoPrices(isToBeSaid: boolean): boolean {
  const holders = useContext(CustomerContext)?.noPrices ?? null;
  const [id] = useState(randomId);
  useEffect(() => (isToBeSaid ? holders?.join(id) : undefined), [isToBeSaid, holders, id]);
  const { subscribe, first } = holders ?? alone;
  const holder = useSyncExternalStore(subscribe, first, () => undefined);
  return isToBeSaid && (holders === null || holder === undefined || holder === id);
}
