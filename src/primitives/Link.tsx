"use client";

import type { ReactNode } from "react";
import { useAppearance } from "../theme/Appearance.js";
import { HostPart } from "../theme/HostPart.js";
import { Icon } from "./Icon.js";
import { VisuallyHidden } from "./Text.js";
import { useSlot } from "./useSlot.js";

/** Schemes that a link may have; a partner's or the API's `javascript:` must never become clickable. */
const safeHref = /^(https?:|mailto:|tel:|\/(?!\/)|\.{1,2}\/|#|\?)/i;

export interface LinkProps {
  /** http(s), mailto, tel or a path of the host's. Anything else is shown as plain text. */
  readonly href: string;
  /** Opens in a new tab when set: the words that tell screen readers so ("öffnet in neuem Tab"). */
  readonly newTabText?: string | undefined;
  readonly children: ReactNode;
}

/** A link in running text. */
export function Link({ href, newTabText, children }: LinkProps) {
  const slot = useSlot("link", "sk-link");
  const Part = useAppearance().components?.Link;
  if (!safeHref.test(href)) return <span className="sk-text">{children}</span>;
  const own =
    newTabText === undefined ? (
      <a {...slot} href={href}>
        {children}
      </a>
    ) : (
      <a {...slot} href={href} target="_blank" rel="noopener noreferrer">
        {children}
        <Icon name="external" size="s" /> <VisuallyHidden>({newTabText})</VisuallyHidden>
      </a>
    );
  if (!Part) return own;
  return (
    <HostPart name="components.Link" fallback={own}>
      <Part {...{ href, newTabText }}>{children}</Part>
    </HostPart>
  );
}
