"use client";

import type { ReactNode } from "react";
import type { CheckoutErrorKind } from "../../adapter/CheckoutError.js";
import { common } from "../../messages/de/common.js";
import { modules } from "../../messages/de/modules.js";
import { useFormat, useText } from "../../messages/TextProvider.js";
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
  const format = useFormat();
  // Only its width counts: nobody sees it, and screen readers are kept from it.
  const usualAmount = t.saving.perYear({ amount: format.eur(-100) });
  const cards = [
    { ...t.none, tag: "", more: "", amount: "" },
    { ...t.flat, more: t.flat.combines, amount: usualAmount },
    { ...t.percentage, tag: "", more: t.percentage.savingBasis, amount: usualAmount },
  ];
  return (
    <>
      <VisuallyHidden>{loading}</VisuallyHidden>
      <div aria-hidden="true">
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
            {cards.map(({ title, tag, description, more, amount }) => (
              <div key={title} className="sk-option sk-choice">
                <div className="sk-option__main">
                  <span className="sk-modules__ghost-radio" />
                  <span className="sk-choice__head">
                    <span className="sk-strong">
                      <Ghost>{title}</Ghost>
                    </span>
                    {tag ? (
                      <span className="sk-tag">
                        <Ghost>{tag}</Ghost>
                      </span>
                    ) : null}
                  </span>
                  {amount ? (
                    <span className="sk-amount sk-choice__amount">
                      <Ghost>{amount}</Ghost>
                    </span>
                  ) : null}
                  <span className="sk-choice__description sk-text--s sk-tone--muted">
                    <Ghost>
                      {description} {more}
                    </Ghost>
                  </span>
                </div>
              </div>
            ))}
          </div>
          <Stack gap="s">
            <p className="sk-text sk-text--s">
              <Ghost>{t.activation}</Ghost>
            </p>
            <div>
              <span className="sk-disclosure__toggle">
                <Ghost>{t.details.withHours}</Ghost>
              </span>
            </div>
          </Stack>
        </Card>
      </div>
    </>
  );
}

function Ghost({ children }: { readonly children: ReactNode }) {
  return <span className="sk-modules__ghost">{children}</span>;
}
