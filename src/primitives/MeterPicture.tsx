import type { ReactNode } from "react";

const pictures = {
  ferraris: (
    <>
      <rect x="32" y="6" width="56" height="72" rx="8" />
      <rect x="42" y="18" width="36" height="12" rx="2" />
      <path d="M40 48h40M60 44v8" />
      <circle cx="60" cy="64" r="2" />
    </>
  ),
  digital: (
    <>
      <rect x="32" y="6" width="56" height="72" rx="8" />
      <rect x="40" y="18" width="40" height="18" rx="3" />
      <path d="M46 27h18M46 50h28M46 58h20" />
    </>
  ),
  smart: (
    <>
      <rect x="20" y="6" width="50" height="72" rx="8" />
      <rect x="28" y="18" width="34" height="16" rx="3" />
      <rect x="76" y="22" width="28" height="56" rx="6" />
      <path d="M84 14a10 10 0 0 1 14 0M88 18a5 5 0 0 1 6 0M84 36h12M84 44h12" />
    </>
  ),
} satisfies Record<string, ReactNode>;

/** `ferraris` has a turning disc, `digital` a display, `smart` a display and a gateway beside it. */
export type MeterPictureName = keyof typeof pictures;

/** What a visitor finds in the meter cupboard. The words beside it say the same; hidden from screen readers. */
export function MeterPicture({ name }: { readonly name: MeterPictureName }) {
  return (
    <svg className="sk-meter-picture" viewBox="0 0 120 84" aria-hidden="true" focusable="false">
      {pictures[name]}
    </svg>
  );
}
