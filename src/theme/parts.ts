import type { ComponentPropsWithoutRef, ComponentType, ReactNode, Ref } from "react";

/**
 * What a replaced button is given, beside the attributes of a native button, which it has to pass on. The ref has to reach the button
 * too (with React 18 through `forwardRef`): the focus is sent there.
 */
export interface ButtonPart extends Omit<ComponentPropsWithoutRef<"button">, "style" | "className" | "dangerouslySetInnerHTML"> {
  readonly ref?: Ref<HTMLButtonElement>;
  /** `primary` for the one way on, `ghost` for other ways, `link` inside text. */
  readonly variant: "primary" | "ghost" | "link";
  readonly size: "m" | "s";
  /** Takes the whole width. */
  readonly block: boolean;
  /** Work is under way: show it, and keep label and focus. Clicks are held back already. */
  readonly busy: boolean;
}

/** What a replaced link is given. */
export interface LinkPart {
  /** Safe: http(s), mailto, tel or a path of the host's. */
  readonly href: string;
  /** Set where it opens in a new tab: the words that say so. */
  readonly newTabText: string | undefined;
  readonly children: ReactNode;
}

/** What a replaced notice is given. */
export interface NoticePart {
  readonly tone: "info" | "warning" | "danger" | "success";
  readonly title: ReactNode;
  /** A button or link that leads on. */
  readonly action: ReactNode;
  readonly children: ReactNode;
}

/** What a replaced icon is given: decoration, so keep it from screen readers. */
export interface IconPart {
  readonly name: string;
  readonly size: "m" | "s";
}

/** What a replaced spinner is given. */
export interface SpinnerPart {
  /** Show it after a moment only. */
  readonly delayed: boolean;
}

/**
 * Parts that a host can replace by its own, from its design system. Only what carries no rule of ours: an input's behaviour, its label
 * and its faults stay ours, and are shaped by tokens and classes.
 */
export interface ReplaceableParts {
  readonly Button?: ComponentType<ButtonPart>;
  readonly Link?: ComponentType<LinkPart>;
  readonly Notice?: ComponentType<NoticePart>;
  readonly Icon?: ComponentType<IconPart>;
  readonly Spinner?: ComponentType<SpinnerPart>;
}
