"use client";

import { useEffect, useState } from "react";

/** ms without a keystroke, after which a result is spoken. */
const pauseMs = 1000;

/** For a live region: a result of what is being typed, spoken once it has come to rest; nothing for the one that was there from the start. */
export function useSettled(text: string): string {
  const [first] = useState(text);
  const [settled, setSettled] = useState<string | null>(null);
  useEffect(() => {
    if (settled === null && text === first) return undefined;
    const timer = setTimeout(() => setSettled(text), pauseMs);
    return () => clearTimeout(timer);
  }, [text, first, settled]);
  return settled ?? "";
}
