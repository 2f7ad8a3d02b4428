"use client";

import { isOpenAttempt, type OrderAttempt } from "../../../customer/laterOrders.js";
import type { SupportContact } from "../../../customer/CustomerContext.js";
import { meterAction, type MeterSituation } from "../../../energy/meterOrder.js";
import { meterOrder } from "../../../messages/de/meterOrder.js";
import { useText } from "../../../messages/TextProvider.js";
import { Button, Stack, Text } from "../../../primitives/index.js";

interface MeterOfferProps {
  readonly situation: MeterSituation;
  readonly supplier: SupportContact;
  readonly attempt: OrderAttempt;
  readonly onOrder: () => void;
}

/** No smart meter was ordered: the offer of one, or why there is none. */
export function MeterOffer({ situation, supplier: { smartMeterInfo }, attempt, onOrder }: MeterOfferProps) {
  const { offer: t, none, duration } = useText("meterOrder", meterOrder);
  if (meterAction(situation) !== "order") return <Text>{none[noOffer(situation)]}</Text>;
  return (
    <Stack>
      <Stack gap="s">
        <Text>{t.text}</Text>
        <Text>{duration}</Text>
        <Text>{smartMeterInfo ?? t.costs}</Text>
        <Text size="s" tone="muted">
          {t.once}
        </Text>
      </Stack>
      {attempt.status === "unknown" ? null : (
        <div>
          <Button busy={isOpenAttempt(attempt)} onClick={onOrder}>
            {t.button}
          </Button>
        </div>
      )}
    </Stack>
  );
}

function noOffer({ meterType, subscriptionStatus }: MeterSituation): "smart" | "ended" | "notSold" {
  if (meterType === "smart") return "smart";
  return subscriptionStatus === "ended" ? "ended" : "notSold";
}
