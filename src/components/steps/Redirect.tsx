"use client";

import { useContext, useEffect, useRef, useState } from "react";
import { useSubmission } from "../../checkout/CheckoutContext.js";
import { hasArrived } from "../../checkout/submission.js";
import { callHost } from "../../messages/callHost.js";
import { warnDeveloper } from "../../messages/developer.js";
import { confirmation } from "../../messages/de/confirmation.js";
import { useText } from "../../messages/TextProvider.js";
import { Button, Link, Row, Text } from "../../primitives/index.js";
import { resultOf, type CheckoutResult } from "../checkout/useCompletion.js";
import { RedirectContext } from "./StepFrame.js";

/** Long enough to read, and to have read out, that the order is there; whoever needs longer can stay (WCAG 2.2.1). */
const pauseMs = 10_000;

/** Leads on to the host's page after a while: the visitor can go at once, or stay. Renders nothing where the host leads nowhere. */
export function Redirect() {
  const t = useText("confirmation", confirmation).redirect;
  const redirectTo = useContext(RedirectContext);
  const submission = useSubmission();
  const [href] = useState(() => (redirectTo && hasArrived(submission) ? hrefOf(redirectTo, resultOf(submission)) : null));
  const [stays, setStays] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (href === null || stays) return undefined;
    const timer = setTimeout(() => place.current?.querySelector("a")?.click(), pauseMs);
    return () => clearTimeout(timer);
  }, [href, stays]);
  if (href === null) return null;
  return (
    <div ref={place} className="sk-redirect">
      {stays ? null : <Text tone="muted">{t.text}</Text>}
      <Row variant="actions">
        <Link href={href}>{t.now}</Link>
        {stays ? null : (
          <Button variant="ghost" size="s" onClick={() => setStays(true)}>
            {t.stay}
          </Button>
        )}
      </Row>
    </div>
  );
}

/** Where the host leads; `null` where it leads nowhere. */
function hrefOf(redirectTo: (result: CheckoutResult) => unknown, result: CheckoutResult): string | null {
  const target = callHost("redirectTo", () => redirectTo(result));
  return target === undefined ? null : safeHref(target);
}

/** The address in full where it is one that may be gone to: https, or of the page's own origin. Else `null`. */
function safeHref(target: unknown): string | null {
  const url = typeof target === "string" ? parseUrl(target) : null;
  if (url?.protocol === "https:" || (url?.protocol === "http:" && url.origin === window.location.origin)) return url.href;
  if (process.env.NODE_ENV !== "production")
    warnDeveloper(
      "redirectTo gave an address that is neither https nor of the page's own origin, so nobody is led there. " +
        'Return an https: address or a path of your site: redirectTo={() => "/danke"}.',
    );
  return null;
}

function parseUrl(target: string): URL | null {
  try {
    return new URL(target, window.location.href);
  } catch {
    return null;
  }
}
