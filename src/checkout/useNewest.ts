import { useCallback, useEffect, useRef } from "react";

/** Hands out the newest of a value, without making anything anew when it changes: hosts pass new closures with every render. */
export function useNewest<Value>(value: Value): () => Value {
  const newest = useRef(value);
  useEffect(() => {
    newest.current = value;
  });
  return useCallback(() => newest.current, []);
}
