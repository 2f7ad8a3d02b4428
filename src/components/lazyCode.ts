"use client";

import { useEffect, useState } from "react";

/** Something on its way, there, or out of reach. */
export type Loaded<Value> =
  | { readonly status: "loading" }
  | { readonly status: "ready"; readonly value: Value }
  | { readonly status: "failed"; readonly retry: () => void };

/** Code that is loaded by the first component that needs it. */
export interface LazyCode<Value> {
  /** What was loaded; `null` before. */
  readonly get: () => Value | null;
  readonly load: () => Promise<Value>;
}

/**
 * Makes code lazy.
 *
 * Not `React.lazy`: that keeps a failed load for ever, and a visitor on a train has to be able to try again.
 *
 * @param load An `import()`.
 */
export function lazyCode<Value extends object>(load: () => Promise<Value>): LazyCode<Value> {
  let loaded: Value | null = null;
  return {
    get: () => loaded,
    load: async () => (loaded ??= await load()),
  };
}

/** Loads the code once the component is on the screen; at hand at once where it was loaded before. */
export function useLoaded<Value>(code: LazyCode<Value>): Loaded<Value> {
  const [attempt, setAttempt] = useState(1);
  const [failedAttempt, setFailedAttempt] = useState(0);
  const [value, setValue] = useState({ current: code.get() });
  useEffect(() => {
    let isWanted = true;
    code.load().then(
      (current) => isWanted && setValue({ current }),
      () => isWanted && setFailedAttempt(attempt),
    );
    return () => {
      isWanted = false;
    };
  }, [code, attempt]);
  if (value.current !== null) return { status: "ready", value: value.current };
  return failedAttempt === attempt ? { status: "failed", retry: () => setAttempt(attempt + 1) } : { status: "loading" };
}
