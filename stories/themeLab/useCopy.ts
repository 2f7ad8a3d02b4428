import { useState } from "react";

/** Copies a text, and says whether that worked: a browser may not allow it. */
export function useCopy(): { readonly said: string; readonly copy: (text: string, what: string) => void } {
  const [said, say] = useState("");
  const copy = (text: string, what: string) => {
    // Emptied first, so that the same words are announced again.
    say("");
    const isDone = navigator.clipboard?.writeText(text) ?? Promise.reject(new Error("no clipboard"));
    isDone.then(
      () => say(`Copied: ${what}.`),
      () => say(`Your browser does not let the lab copy. Mark ${what} and press Ctrl+C.`),
    );
  };
  return { said, copy };
}
