"use client";

import type { ReactNode } from "react";
import type { SupportContact } from "../../../customer/CustomerContext.js";
import type { MeterOrderView } from "../../../customer/hooks/useMeterOrder.js";
import { hourMs } from "../../../energy/berlinTime.js";
import { useInstant } from "../../../customer/hooks/useInstant.js";
import { isFinalMeterOrder, meterAttention, type MeterOrder, type MeterSituation } from "../../../energy/meterOrder.js";
import { meterOrder } from "../../../messages/de/meterOrder.js";
import { useText } from "../../../messages/TextProvider.js";
import {
  Card,
  LiveRegion,
  Skeleton,
  StatusTag,
  Text,
  Timeline,
  TimelineItem,
  VisuallyHidden,
  type StatusTone,
} from "../../../primitives/index.js";
import { PartRoot } from "../../PartRoot.js";
import { AttemptNotice } from "../parts/AttemptNotice.js";
import { LoadFailed, StaleNotice } from "../parts/LoadStates.js";
import { loadingOutcome, orderOutcome, useFocusOnOutcome } from "../parts/useFocusOnOutcome.js";
import { Contact } from "../parts/Contact.js";
import { MeterNotices } from "./MeterNotices.js";
import { MeterOffer } from "./MeterOffer.js";
import { MeterTimeline } from "./MeterTimeline.js";

/** Props of {@link MeterOrderStatusView}: what `useMeterOrder()` gives, and whom to write to. */
export interface MeterOrderStatusViewProps extends MeterOrderView {
  readonly supplier: SupportContact;
}

/** How far a smart meter's order has come, or the offer to order one; fed by props. */
export function MeterOrderStatusView({ situation, attempt, order, lookAgain, supplier }: MeterOrderStatusViewProps) {
  const t = useText("meterOrder", meterOrder);
  const { heading, pressed } = useFocusOnOutcome(situation.status === "ready" ? orderOutcome(attempt) : loadingOutcome(situation));
  const meter = situation.status === "ready" ? situation.value : null;
  const after = (action: () => void) => () => {
    pressed();
    action();
  };
  return (
    <PartRoot>
      <Card ref={heading} heading={t.title} aside={meter ? <MeterTag situation={meter} /> : undefined} focusableHeading>
        <LiveRegion>
          {situation.status === "loading" ? <MeterLoading /> : null}
          {situation.status === "failed" ? <LoadFailed title={t.failure} failure={situation} onRetry={after(situation.retry)} /> : null}
          {situation.status === "ready" ? <StaleNotice outdatedSince={situation.outdatedSince} /> : null}
        </LiveRegion>
        {meter?.order ? <OrderedMeter order={meter.order} meterType={meter.meterType} supplier={supplier} /> : null}
        <AttemptNotice attempt={attempt} duplicateCode="duplicate_meter_order" supplier={supplier} onLookAgain={after(lookAgain)} />
        {meter?.order === null ? <MeterOffer situation={meter} supplier={supplier} attempt={attempt} onOrder={after(order)} /> : null}
      </Card>
    </PartRoot>
  );
}

/** The state in a word. */
function MeterTag({ situation }: { readonly situation: MeterSituation }) {
  const { tags } = useText("meterOrder", meterOrder);
  const tag = tagOf(situation);
  return <StatusTag tone={toneOf[tag]}>{tags[tag]}</StatusTag>;
}

type MeterTagName = keyof typeof meterOrder.tags;

const toneOf: Readonly<Record<MeterTagName, StatusTone>> = {
  none: "neutral",
  underway: "accent",
  blocked: "warning",
  unfinished: "warning",
  cancelled: "danger",
  present: "success",
  active: "success",
};

function tagOf({ order, meterType }: MeterSituation): MeterTagName {
  if (order === null) return meterType === "smart" ? "active" : "none";
  switch (meterAttention(order)?.reason) {
    case "cancelled":
      return "cancelled";
    case "notFinished":
      return "unfinished";
    case undefined:
      if (order.status === "activated") return "active";
      return order.preExisting ? "present" : "underway";
    default:
      return "blocked";
  }
}

/** From the order to the installation, as {@link meterOrder} promises it. */
const usualWayMs = 8 * 7 * 24 * hourMs;

type OrderedMeterProps = Pick<MeterSituation, "meterType"> & {
  readonly order: MeterOrder;
  readonly supplier: SupportContact;
};

function OrderedMeter({ order, ...around }: OrderedMeterProps) {
  const t = useText("meterOrder", meterOrder);
  const dueMs = Date.parse(order.createdAt) + usualWayMs;
  const isOverdue = useInstant((nowMs) => (nowMs < dueMs ? dueMs : Infinity)) >= dueMs;
  const isUnderway = !isFinalMeterOrder(order) && !order.preExisting && meterAttention(order) === null;
  return (
    <>
      <MeterNotices order={order} {...around} />
      <MeterTimeline order={order} />
      {isUnderway && order.appointmentAt === null && order.installedAt === null ? (
        <Text size="s" tone="muted">
          {isOverdue ? (
            <>
              {t.overdue} <Contact supplier={around.supplier} />
            </>
          ) : (
            t.duration
          )}
        </Text>
      ) : null}
    </>
  );
}

/** As high as an order that has just been placed. */
function MeterLoading() {
  const t = useText("meterOrder", meterOrder);
  const rest = ["checked", "scheduled", "installed", "activated"];
  return (
    <>
      <VisuallyHidden>{t.loading}</VisuallyHidden>
      <div className="sk-stack" aria-hidden="true">
        <Timeline>
          <GhostStep>
            <Skeleton width="quarter" />
          </GhostStep>
          <GhostStep>
            <Skeleton width="three-quarters" />
          </GhostStep>
          {rest.map((id) => (
            <GhostStep key={id} />
          ))}
        </Timeline>
        <Text size="s" as="div">
          <Skeleton width="half" />
        </Text>
      </div>
    </>
  );
}

function GhostStep({ children }: { readonly children?: ReactNode }) {
  return (
    <TimelineItem state="todo" stateText="" title={<Skeleton width="half" />}>
      {children}
    </TimelineItem>
  );
}
