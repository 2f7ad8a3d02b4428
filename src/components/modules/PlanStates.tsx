"use client";

import type { ReactNode } from "react";
import type { CheckoutErrorKind } from "../../adapter/CheckoutError.js";
import { common } from "../../messages/de/common.js";
import { modules } from "../../messages/de/modules.js";
import { useText } from "../../messages/TextProvider.js";
import { Button, Card, Notice, Stack, VisuallyHidden } from "../../primitives/index.js";

/** Why the plan could not be had, and the way on. */
export interface PlanFailure {
  readonly kind: CheckoutErrorKind;
  /** The API's id of the request, for support. */
  readonly requestId: string | undefined;
  /** A new try is under way. */
  readonly isRetrying: boolean;
  readonly retry: () => void;
}

/** The plan is out of reach: what happened, and the button that asks again. It stays where it is meanwhile, and keeps the focus. */
export function PlanFailed({ failure }: { readonly failure: PlanFailure }) {
  const t = useText("modules", modules);
  const { fault, retry, requestId } = useText("common", common);
  return (
    <Card heading={t.title} gap="s">
      <Notice
        tone="danger"
        title={t.failure}
        action={
          <Button variant="ghost" size="s" busy={failure.isRetrying} onClick={failure.retry}>
            {retry}
          </Button>
        }
      >
        {fault[failure.kind]} {failure.requestId === undefined ? null : requestId({ id: failure.requestId })}
      </Notice>
    </Card>
  );
}

/** Grey text in the place of the words that will stand there: so the skeleton is as high as what follows, however wide the page is. */
export function PlanLoading() {
  const t = useText("modules", modules);
  const { loading } = useText("common", common);
  const cards = [
    { ...t.none, extra: "" },
    { ...t.flat, extra: t.flat.combines },
    { ...t.percentage, extra: "" },
  ];
  return (
    <>
      <VisuallyHidden>{loading}</VisuallyHidden>
      <div className="sk-modules__loading" aria-hidden="true">
        <Card>
          <Stack gap="xs">
            <p className="sk-heading">
              <Ghost>{t.title}</Ghost>
            </p>
            <p className="sk-text">
              <Ghost>{t.intro}</Ghost>
            </p>
          </Stack>
          <div className="sk-choices">
            {cards.map(({ title, description, extra }) => (
              <div key={title} className="sk-choice">
                <div className="sk-choice__main">
                  <span className="sk-modules__ghost-radio" />
                  <span className="sk-choice__body">
                    <span className="sk-choice__title">
                      <Ghost>{title}</Ghost>
                    </span>
                    <span className="sk-choice__description">
                      <Ghost>
                        {description} {extra}
                      </Ghost>
                    </span>
                  </span>
                </div>
              </div>
            ))}
          </div>
          <p className="sk-text sk-text--s">
            <Ghost>{t.activation}</Ghost>
          </p>
          <div className="sk-modules__info">
            {[t.who.title, t.dimming.title, t.which.title].map((title) => (
              <div key={title} className="sk-disclosure__toggle">
                <Ghost>{title}</Ghost>
              </div>
            ))}
          </div>
        </Card>
      </div>
    </>
  );
}

function Ghost({ children }: { readonly children: ReactNode }) {
  return <span className="sk-modules__ghost">{children}</span>;
}
