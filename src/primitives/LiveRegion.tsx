import type { ReactNode } from "react";

export interface LiveRegionProps {
  /** `polite` (default) waits until the visitor pauses; `assertive` interrupts, for what cannot wait. */
  readonly politeness?: "polite" | "assertive" | undefined;
  /** For screen readers only. */
  readonly hidden?: boolean | undefined;
  /** Empty until there is something to say. */
  readonly children?: ReactNode;
}

/** A place whose changes are read out. Render it always and fill it later: a region that arrives together with its text stays silent. */
export function LiveRegion({ politeness = "polite", hidden = false, children }: LiveRegionProps) {
  return (
    <div className={hidden ? "sk-hidden" : "sk-live"} role={politeness === "assertive" ? "alert" : "status"} aria-live={politeness}>
      {children}
    </div>
  );
}
