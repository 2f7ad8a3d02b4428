"use client";

import { useRef, useState } from "react";
import type { CheckoutError } from "../../adapter/CheckoutError.js";
import type { OrderPrice } from "../../checkout/hooks/useOrderPrice.js";
import { isKeyInUse } from "../../checkout/submission.js";
import { common } from "../../messages/de/common.js";
import { review } from "../../messages/de/review.js";
import { useFormat, useText } from "../../messages/TextProvider.js";
import { BigAmount, Button, LiveRegion, Notice, Row, Text } from "../../primitives/index.js";
import { ChangedPrice } from "./ChangedPrice.js";
import { useStepFrame } from "./StepFrame.js";

/** Props of {@link OrderAction}. */
export interface OrderActionProps {
  readonly price: OrderPrice;
  /** Why the last order did not go through, where that is about no field. */
  readonly failure: CheckoutError | null;
  /** The order is under way. */
  readonly isSending: boolean;
  /** The order waits for its price. */
  readonly isChecking: boolean;
  readonly onOrder: () => void;
}

/** The total and the button that orders. What stands in the way is said right above it, where the visitor is. */
export function OrderAction({ price, failure, isSending, isChecking, onOrder }: OrderActionProps) {
  const { order: t } = useText("review", review);
  const format = useFormat();
  const [wasTried, setTried] = useState(false);
  const orderRef = useRef<HTMLButtonElement>(null);
  const acceptRef = useRef<HTMLButtonElement>(null);
  const { quote } = price;
  const isRenewing = isChecking || (price.status === "loading" && quote !== null);

  function order() {
    setTried(true);
    onOrder();
    acceptRef.current?.focus();
  }
  return (
    <>
      <LiveRegion politeness="assertive">
        {failure !== null && !isSending ? <OrderFailure error={failure} /> : null}
        {price.status === "changed" ? (
          <ChangedPrice
            ref={acceptRef}
            before={price.before}
            now={price.quote}
            onAccept={() => {
              price.accept();
              orderRef.current?.focus();
            }}
          />
        ) : null}
        {price.status === "failed" ? <PriceFailure {...price} /> : null}
        {isRenewing || (quote === null && price.status === "loading" && wasTried) ? <Notice>{t.priceComing}</Notice> : null}
      </LiveRegion>
      <LiveRegion hidden>{isSending ? t.sending : null}</LiveRegion>
      <Row variant="actions">
        {quote === null ? null : <BigAmount amount={format.eur(quote.totalMonthlyEur)} caption={t.perMonth} stale={isRenewing} />}
        <Button ref={orderRef} busy={isSending || isRenewing} onClick={order}>
          {t.button}
        </Button>
      </Row>
    </>
  );
}

function OrderFailure({ error }: { readonly error: CheckoutError }) {
  const { order: t } = useText("review", review);
  const { fault, requestId } = useText("common", common);
  const isInUse = isKeyInUse(error);
  return (
    <Notice tone="danger" title={isInUse ? t.orderedTitle : t.failedTitle}>
      {isInUse ? <Text>{t.ordered}</Text> : <Text>{`${fault[error.kind]} ${error.retryable ? t.tryAgain : t.notOrdered}`}</Text>}
      {error.requestId === undefined ? null : <Text size="s">{requestId({ id: error.requestId })}</Text>}
    </Notice>
  );
}

/** Nobody orders at a price that is not shown. */
function PriceFailure({ error, retry: askAgain }: Extract<OrderPrice, { status: "failed" }>) {
  const { order: t } = useText("review", review);
  const { retry } = useText("common", common);
  const { editStep } = useStepFrame();
  const isUnserviceable = error.kind === "unserviceable";
  return (
    <Notice
      tone="warning"
      action={
        <Button variant="link" onClick={isUnserviceable ? () => editStep("tariff", "tariff.zip") : askAgain}>
          {isUnserviceable ? t.changeZip : retry}
        </Button>
      }
    >
      {isUnserviceable ? t.unserviceable : error.fields[0]?.code === "contradiction" ? t.wrongPrice : t.noPrice}
    </Notice>
  );
}
