"use client";

import { useState } from "react";
import type { CheckoutError } from "../../adapter/CheckoutError.js";
import type { QuoteView } from "../../checkout/hooks/useQuote.js";
import { common } from "../../messages/de/common.js";
import { review } from "../../messages/de/review.js";
import { useFormat, useText } from "../../messages/TextProvider.js";
import { BigAmount, Button, LiveRegion, Notice, Row, Text } from "../../primitives/index.js";
import { useStepFrame } from "./StepFrame.js";

/** Props of {@link OrderAction}. */
export interface OrderActionProps {
  readonly quote: QuoteView;
  /** Why the last order did not go through, where that is about no field. */
  readonly failure: CheckoutError | null;
  /** The order is under way. */
  readonly busy: boolean;
  readonly onOrder: () => void;
}

/** The total and the button that orders. What stands in the way is said right above it, where the visitor is. */
export function OrderAction({ quote, failure, busy, onOrder }: OrderActionProps) {
  const { order: t } = useText("review", review);
  const format = useFormat();
  const [wasTried, setTried] = useState(false);
  const hasPrice = quote.status === "ready";
  return (
    <>
      <LiveRegion politeness="assertive">
        {failure !== null && !busy ? <OrderFailure error={failure} /> : null}
        {hasPrice ? null : <PriceObstacle quote={quote} wasTried={wasTried} />}
      </LiveRegion>
      <LiveRegion hidden>{busy ? t.sending : null}</LiveRegion>
      <Row variant="actions">
        {hasPrice ? <BigAmount amount={format.eur(quote.quote.totalMonthlyEur)} caption={t.perMonth} /> : null}
        <Button
          busy={busy}
          onClick={() => {
            setTried(true);
            onOrder();
          }}
        >
          {t.button}
        </Button>
      </Row>
    </>
  );
}

function OrderFailure({ error }: { readonly error: CheckoutError }) {
  const { order: t } = useText("review", review);
  const { fault, requestId } = useText("common", common);
  return (
    <Notice tone="danger" title={t.failedTitle}>
      <Text>
        {fault[error.kind]} {error.retryable ? t.tryAgain : t.notOrdered}
      </Text>
      {error.requestId === undefined ? null : <Text size="s">{requestId({ id: error.requestId })}</Text>}
    </Notice>
  );
}

/** Nobody orders at a price that is not shown. */
function PriceObstacle({ quote, wasTried }: { readonly quote: QuoteView; readonly wasTried: boolean }) {
  const { order: t } = useText("review", review);
  const { retry } = useText("common", common);
  const { editStep } = useStepFrame();
  if (quote.status !== "failed") return wasTried ? <Notice>{t.priceComing}</Notice> : null;
  const isUnserviceable = quote.error.kind === "unserviceable";
  return (
    <Notice
      tone="warning"
      action={
        <Button variant="link" onClick={isUnserviceable ? () => editStep("tariff", "tariff.zip") : quote.retry}>
          {isUnserviceable ? t.changeZip : retry}
        </Button>
      }
    >
      {isUnserviceable ? t.unserviceable : t.noPrice}
    </Notice>
  );
}
