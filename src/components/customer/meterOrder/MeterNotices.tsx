"use client";

import type { ReactNode } from "react";
import type { SupportContact } from "../../../customer/CustomerContext.js";
import { meterAttention, type MeterBlockReason, type MeterOrder } from "../../../energy/meterOrder.js";
import type { MeterType } from "../../../energy/meter.js";
import { meterOrder } from "../../../messages/de/meterOrder.js";
import { useFormat, useText } from "../../../messages/TextProvider.js";
import { Notice, Text } from "../../../primitives/index.js";
import { Contact } from "../parts/Contact.js";

interface MeterNoticesProps {
  readonly order: MeterOrder;
  /** The meter that the contract holds. */
  readonly meterType: MeterType;
  readonly supplier: SupportContact;
}

/** What there is to know about an order beside its steps: why it does not go on and whom to ask, or that it is done. */
export function MeterNotices({ order, meterType, supplier }: MeterNoticesProps) {
  const t = useText("meterOrder", meterOrder);
  const attention = meterAttention(order);
  if (order.preExisting && attention === null) {
    return (
      <Notice tone="success" title={t.present.title}>
        {meterType === "smart" ? t.present.registered : t.present.unregistered}
      </Notice>
    );
  }
  if (order.status === "activated") return <Notice tone="success">{t.activeText}</Notice>;
  switch (attention?.reason) {
    case undefined:
      return null;
    case "cancelled":
      return <Cancelled order={order} supplier={supplier} />;
    case "notFinished":
      return (
        <StandsStill title={t.unfinished.title} supplier={supplier}>
          <Text>{t.unfinished.text}</Text>
        </StandsStill>
      );
    default:
      return <Blocked reason={attention?.reason ?? "unknown"} since={order.blocked?.at ?? null} supplier={supplier} />;
  }
}

function Blocked({
  reason,
  since,
  supplier,
}: {
  readonly reason: MeterBlockReason;
  readonly since: string | null;
  readonly supplier: SupportContact;
}) {
  const { blocked: t } = useText("meterOrder", meterOrder);
  const format = useFormat();
  return (
    <StandsStill title={t.title} supplier={supplier}>
      <Text>
        {since === null ? null : t.since({ date: format.date(since) })} {t.reasons[reason]}
      </Text>
      <Text>{t.help}</Text>
    </StandsStill>
  );
}

function Cancelled({ order: { cancelled }, supplier }: { readonly order: MeterOrder; readonly supplier: SupportContact }) {
  const { cancelled: t } = useText("meterOrder", meterOrder);
  const reason = cancelled?.reason === "customerRequest" ? "customerRequest" : "unknown";
  return (
    <StandsStill title={t.title} supplier={supplier}>
      <Text>
        {t.reasons[reason]} {t.text}
      </Text>
    </StandsStill>
  );
}

interface StandsStillProps {
  readonly title: string;
  readonly supplier: SupportContact;
  readonly children: ReactNode;
}

/** A person has to act: why, and whom to ask. */
function StandsStill({ title, supplier, children }: StandsStillProps) {
  return (
    <Notice tone="warning" title={title}>
      {children}
      <Text>
        <Contact supplier={supplier} />
      </Text>
    </Notice>
  );
}
