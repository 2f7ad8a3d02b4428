"use client";

import type { ReactNode } from "react";
import { classNames } from "./classNames.js";
import { useSlot } from "./useSlot.js";

/** Colours of the parts of a price, and of a day's bands. */
export type SeriesTone = "energy" | "grid" | "levies" | "fee" | "metering" | "other" | "low" | "standard" | "high";

export interface Share {
  readonly id: string;
  readonly tone: SeriesTone;
  /** Any unit; only the proportion counts. What is not above zero is left out. */
  readonly size: number;
}

export interface ShareBarProps {
  readonly shares: readonly Share[];
  /** What the bar shows, in words. Without it the bar is decoration beside a {@link Legend} that tells the figures. */
  readonly label?: string | undefined;
}

/** How a whole is divided, as one bar. */
export function ShareBar({ shares, label }: ShareBarProps) {
  const parts = placeShares(shares);
  return (
    <svg
      {...useSlot("shareBar", "sk-share-bar")}
      width="100%"
      height="12"
      role={label ? "img" : undefined}
      aria-label={label}
      aria-hidden={label ? undefined : true}
      focusable="false"
    >
      {parts.map(({ id, tone, start, width }) => (
        <rect key={id} className={`sk-series sk-series--${tone}`} x={percent(start)} width={percent(width)} y="0" height="12" />
      ))}
      {parts.slice(1).map(({ id, start }) => (
        <line key={id} className="sk-share-bar__gap" x1={percent(start)} x2={percent(start)} y1="0" y2="12" strokeWidth="2" />
      ))}
    </svg>
  );
}

/** Start and width of each visible share as parts of one. */
function placeShares(shares: readonly Share[]) {
  const visible = shares.filter(({ size }) => size > 0);
  const total = visible.reduce((sum, { size }) => sum + size, 0);
  let end = 0;
  return visible.map(({ id, tone, size }) => {
    const start = end;
    end += size / total;
    return { id, tone, start, width: size / total };
  });
}

function percent(part: number): string {
  return `${(part * 100).toFixed(2)}%`;
}

export interface LegendItem {
  readonly id: string;
  readonly tone: SeriesTone;
  readonly label: ReactNode;
}

/** What the colours of a {@link ShareBar} or a chart stand for. */
export function Legend({ items, className }: { readonly items: readonly LegendItem[]; readonly className?: string | undefined }) {
  return (
    <ul className={classNames("sk-legend-list sk-tone--muted", className)}>
      {items.map(({ id, tone, label }) => (
        <li key={id} className="sk-legend-list__item">
          <Swatch tone={tone} />
          {label}
        </li>
      ))}
    </ul>
  );
}

/** The patch of colour beside a name. */
export function Swatch({ tone }: { readonly tone: SeriesTone }) {
  return (
    <svg className="sk-swatch" width="9" height="9" aria-hidden="true" focusable="false">
      <rect className={`sk-series sk-series--${tone}`} width="9" height="9" rx="3" />
    </svg>
  );
}
