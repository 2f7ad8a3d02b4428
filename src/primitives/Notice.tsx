"use client";

import type { ReactNode } from "react";
import { useAppearance } from "../theme/Appearance.js";
import { HostPart } from "../theme/HostPart.js";
import { Icon, type IconName } from "./Icon.js";
import { useSlot } from "./useSlot.js";

export type NoticeTone = "info" | "warning" | "danger" | "success";

const icons: Record<NoticeTone, IconName> = { info: "info", warning: "warning", danger: "warning", success: "check" };
const surfaceTones: Record<NoticeTone, string> = { info: "neutral", warning: "warning", danger: "danger", success: "saving" };

export interface NoticeProps {
  /** Default `info`. */
  readonly tone?: NoticeTone | undefined;
  readonly title?: ReactNode;
  /** A button or link that leads on, below the text. */
  readonly action?: ReactNode;
  readonly children?: ReactNode;
}

/** Something to know at this place. To have it read out when it appears, put it into a {@link LiveRegion}. */
export function Notice({ tone = "info", title, action, children }: NoticeProps) {
  const slot = useSlot("notice", "sk-notice", `sk-tone--${surfaceTones[tone]}`);
  const Part = useAppearance().components?.Notice;
  const own = (
    <div {...slot} data-tone={tone}>
      <Icon name={icons[tone]} />
      <div className="sk-stack sk-stack--xs">
        {title ? <strong className="sk-strong">{title}</strong> : null}
        {children ? <div className="sk-notice__text">{children}</div> : null}
        {action ? <div className="sk-notice__action">{action}</div> : null}
      </div>
    </div>
  );
  if (!Part) return own;
  return (
    <HostPart name="components.Notice" fallback={own}>
      <Part {...{ tone, title, action }}>{children}</Part>
    </HostPart>
  );
}
