import { useEffect, useRef, useState } from "react";
import { decodeTheme, encodeTheme } from "./share.js";
import { useLab, type Lab } from "./useLab.js";

const calmMs = 300;

/**
 * Keeps the lab's theme and the address together. A theme that comes from outside is one more change, which can be undone; what the lab
 * itself has told comes back from Storybook a moment later, when there may be a newer one, and is no change.
 */
export function useSharedLab(
  shared: string,
  onShare: ((theme: string) => void) | undefined,
): { readonly lab: Lab; readonly fault: string | undefined } {
  const [read, setRead] = useState(() => decodeTheme(shared));
  const lab = useLab("theme" in read ? read.theme : {});
  const { theme, change } = lab;
  const hasChanged = lab.undo !== undefined || lab.redo !== undefined;
  const told = useRef([shared]);
  const tell = useRef(onShare);
  useEffect(() => {
    tell.current = onShare;
  });
  useEffect(() => {
    const at = told.current.indexOf(shared);
    if (at >= 0) {
      told.current.splice(0, at);
      return;
    }
    told.current = [shared];
    const given = decodeTheme(shared);
    setRead(given);
    if ("theme" in given) change(given.theme, "link");
  }, [shared, change]);
  useEffect(() => {
    if (!hasChanged) return undefined;
    const timer = setTimeout(() => {
      const encoded = encodeTheme(theme);
      if (told.current.at(-1) === encoded) return;
      told.current.push(encoded);
      tell.current?.(encoded);
    }, calmMs);
    return () => clearTimeout(timer);
  }, [theme, hasChanged]);
  return { lab, fault: "fault" in read && !hasChanged ? read.fault : undefined };
}
