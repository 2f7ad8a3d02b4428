"use client";

import { forwardRef, type MouseEvent, type ReactNode } from "react";
import { useAppearance } from "../theme/Appearance.js";
import { HostPart } from "../theme/HostPart.js";
import { Icon, type IconName } from "./Icon.js";
import type { NativeProps } from "./nativeProps.js";
import { Spinner } from "./Spinner.js";
import { useSlot } from "./useSlot.js";

interface ButtonOwnProps {
  /** `primary` (default) for the one way on, `ghost` for other ways, `link` inside text. */
  readonly variant?: "primary" | "ghost" | "link" | undefined;
  /** `m` (default, 52 px) or `s` (44 px, for bars). A link button is as big as its text. */
  readonly size?: "m" | "s" | undefined;
  /** Takes the whole width. */
  readonly block?: boolean | undefined;
  /** Work is under way: clicks do nothing and submit nothing, the label and the focus stay, a spinner comes after a moment. */
  readonly busy?: boolean | undefined;
  /** Before the label. */
  readonly icon?: IconName | undefined;
  readonly children: ReactNode;
}

export type ButtonProps = ButtonOwnProps & NativeProps<"button", ButtonOwnProps>;

/** A button; `type="button"` unless told otherwise. Not meant to be disabled while a form is incomplete: let it submit and show what is missing. */
export const Button = forwardRef<HTMLButtonElement, ButtonProps>(function Button(
  { variant = "primary", size = "m", block = false, busy = false, icon, children, type = "button", onClick, ...native },
  ref,
) {
  function handleClick(event: MouseEvent<HTMLButtonElement>) {
    if (busy) {
      event.preventDefault();
      event.stopPropagation();
      return;
    }
    onClick?.(event);
  }
  const Part = useAppearance().components?.Button;
  const slot = useSlot("button", "sk-button", `sk-button--${variant}`, size === "s" && "sk-button--s", block && "sk-button--block");
  const attributes = {
    ...native,
    ref,
    type,
    "aria-disabled": busy || native["aria-disabled"],
    "aria-busy": busy || undefined,
    onClick: handleClick,
  };
  const content = (
    <>
      {icon ? <Icon name={icon} /> : null}
      {children}
    </>
  );
  const own = (
    <button {...attributes} {...slot} data-variant={variant}>
      {content}
      {busy ? <Spinner delayed /> : null}
    </button>
  );
  if (!Part) return own;
  return (
    <HostPart name="components.Button" fallback={own}>
      <Part {...attributes} {...{ variant, size, block, busy }}>
        {content}
      </Part>
    </HostPart>
  );
});
