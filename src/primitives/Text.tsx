"use client";

import type { ReactNode } from "react";
import { classNames } from "./classNames.js";
import { Icon } from "./Icon.js";
import { useSlot } from "./useSlot.js";

export interface TextProps {
  readonly tone?: "default" | "muted" | "saving" | "warning" | "danger" | undefined;
  readonly size?: "m" | "s" | undefined;
  /** Element: a paragraph (default), or what the place allows. */
  readonly as?: "p" | "span" | "div" | "strong" | undefined;
  readonly id?: string | undefined;
  readonly children?: ReactNode;
}

/** Running text in one of the house's tones. */
export function Text({ tone = "default", size = "m", as: Tag = "p", id, children }: TextProps) {
  return (
    <Tag id={id} className={classNames("sk-text", `sk-tone--${tone}`, `sk-text--${size}`)}>
      {children}
    </Tag>
  );
}

/** Text for screen readers only. */
export function VisuallyHidden({ id, children }: { readonly id?: string | undefined; readonly children: ReactNode }) {
  return (
    <span id={id} className="sk-hidden">
      {children}
    </span>
  );
}

export interface AmountProps {
  /** `saving` for what lowers the price. */
  readonly tone?: "default" | "saving" | undefined;
  /** Already formatted, with unit. */
  readonly children: ReactNode;
}

/** A formatted figure: never broken over two lines, digits of even width. */
export function Amount({ tone = "default", children }: AmountProps) {
  return <span className={classNames("sk-amount", `sk-tone--${tone}`)}>{children}</span>;
}

export interface BigAmountProps {
  /** The formatted figure. */
  readonly amount: ReactNode;
  /** What it counts: "pro Monat, inkl. USt." */
  readonly caption?: ReactNode;
  /** `l` (default) for the figure that a card is about, `m` beside a button or in a bar. */
  readonly size?: "l" | "m" | undefined;
  /** The figure is the old one while a new one is on its way: it stays readable and is marked. */
  readonly stale?: boolean | undefined;
}

/** The one figure that a card is about. */
export function BigAmount({ amount, caption, size = "l", stale = false }: BigAmountProps) {
  return (
    <p {...useSlot("bigAmount", "sk-big-amount", `sk-big-amount--${size}`)} aria-busy={stale || undefined}>
      <strong className={classNames("sk-big-amount__figure", stale && "sk-tone--muted")}>{amount}</strong>{" "}
      <span className="sk-big-amount__caption sk-tone--muted">{caption}</span>
    </p>
  );
}

export type StatusTone = "neutral" | "accent" | "success" | "warning" | "danger";

/** What went well wears the colour of a saving. */
function surfaceTone(tone: StatusTone) {
  return tone === "success" ? "saving" : tone;
}

/** A short remark beside a title: "Empfohlen". */
export function Tag({ children }: { readonly children: ReactNode }) {
  return <span {...useSlot("tag", "sk-tag sk-tone--accent")}>{children}</span>;
}

/** The state that a thing is in, as a pill with a dot; the words carry the meaning, the tone only supports it. */
export function StatusTag({ tone = "neutral", children }: { readonly tone?: StatusTone | undefined; readonly children: ReactNode }) {
  return (
    <span {...useSlot("status", "sk-status", `sk-tone--${surfaceTone(tone)}`)} data-tone={tone}>
      {children}
    </span>
  );
}

/** The sign above an outcome: a check after an order, a warning where it stays open. Decoration; the heading below says it. */
export function ResultMark({ tone = "success" }: { readonly tone?: "success" | "warning" | "danger" | undefined }) {
  return (
    <span className={classNames("sk-result-mark", `sk-tone--${surfaceTone(tone)}`)} aria-hidden="true">
      <Icon name={tone === "success" ? "check" : "warning"} />
    </span>
  );
}
