"use client";

import { useAppearance } from "../theme/Appearance.js";
import { HostPart } from "../theme/HostPart.js";
import { useSlot } from "./useSlot.js";

/** A turning ring. Decoration: say in words what is under way. `delayed` shows it after a moment only, so that quick answers do not flicker. */
export function Spinner({ delayed = false }: { readonly delayed?: boolean | undefined }) {
  const slot = useSlot("spinner", "sk-spinner", delayed && "sk-spinner--delayed");
  const Part = useAppearance().components?.Spinner;
  const own = (
    <svg {...slot} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <circle cx="12" cy="12" r="9" opacity=".25" />
      <path d="M21 12a9 9 0 0 0-9-9" />
    </svg>
  );
  if (!Part) return own;
  return (
    <HostPart name="components.Spinner" fallback={own}>
      <Part delayed={delayed} />
    </HostPart>
  );
}
