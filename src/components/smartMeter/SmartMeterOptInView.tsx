"use client";

import { useState } from "react";
import type { SmartMeterView } from "../../checkout/hooks/useSmartMeter.js";
import { smartMeter } from "../../messages/de/smartMeter.js";
import { useFormat, useText } from "../../messages/TextProvider.js";
import { Card, Disclosure, Icon, LiveRegion, Notice, Stack, Switch, Text } from "../../primitives/index.js";
import { isZeroEur } from "../isZeroEur.js";
import { PartRoot } from "../PartRoot.js";
import { AskedMeter } from "./AskedMeter.js";

/** Props of {@link SmartMeterOptInView}: what `useSmartMeter()` gives, and what stands around it. */
export interface SmartMeterOptInViewProps extends SmartMeterView {
  /** Id of the switch, for links that lead to it. */
  readonly id?: string | undefined;
  /** Whether the card asks for the meter too; not needed beside a `MeterQuestion`. Default true. */
  readonly asksForMeter?: boolean | undefined;
  /** The switch alone, with all that explains it behind one disclosure. Default false. */
  readonly isCompact?: boolean | undefined;
  /** The API refused the order of a smart meter. */
  readonly isRefused?: boolean | undefined;
}

/**
 * The offer of a smart meter, fed by props. Renders nothing where there is one already or the plan sells none; unless the visitor has
 * said so in this very card: then the answer stays, so that it can be mended.
 */
export function SmartMeterOptInView({
  asksForMeter = true,
  setMeterKind,
  isCompact = false,
  isRefused = false,
  ...view
}: SmartMeterOptInViewProps) {
  const t = useText("smartMeter", smartMeter);
  const [isOpen, setOpen] = useState(false);
  const [answeredHere, setAnsweredHere] = useState(false);
  const { meterKind, offer } = view;
  const isHidden = offer === "hidden";
  if (isHidden && !(answeredHere && meterKind === "smart")) return null;
  function answer(kind: Parameters<typeof setMeterKind>[0]) {
    setAnsweredHere(true);
    setMeterKind(kind);
  }
  return (
    <PartRoot>
      <Card heading={isCompact ? undefined : t.title} intro={isCompact ? undefined : t.intro} gap={isCompact ? "s" : "m"}>
        <div className="sk-smart-meter__body">
          {asksForMeter ? <AskedMeter value={meterKind} onChange={answer} isOpen={isOpen} setOpen={setOpen} /> : null}
          {isHidden || (asksForMeter && meterKind === null && offer === "offered") ? null : <Offer {...view} isCompact={isCompact} />}
          <LiveRegion>
            {isHidden ? <Text>{t.present}</Text> : null}
            {isRefused ? <Notice tone="danger">{t.refused}</Notice> : null}
            {offer === "ordered" && !isCompact ? <Notice tone="success">{t.ordered}</Notice> : null}
          </LiveRegion>
        </div>
        {isHidden ? null : isCompact ? <MoreInOne /> : <SmartMeterInfo />}
      </Card>
    </PartRoot>
  );
}

type OfferProps = Pick<SmartMeterOptInViewProps, "id" | "offer" | "monthlyDifferenceEur" | "setWanted" | "isCompact">;

function Offer({ id, offer, monthlyDifferenceEur, setWanted, isCompact }: OfferProps) {
  const t = useText("smartMeter", smartMeter);
  return (
    <>
      {isCompact ? null : <Benefits />}
      <div className={isCompact ? undefined : "sk-smart-meter__order"}>
        <Switch
          id={id}
          label={t.order}
          description={
            <>
              {t.duration} <Cost monthlyDifferenceEur={monthlyDifferenceEur} hasOnce={!isCompact} />
            </>
          }
          checked={offer === "ordered"}
          onCheckedChange={setWanted}
        />
      </div>
    </>
  );
}

function Benefits() {
  const t = useText("smartMeter", smartMeter);
  return (
    <ul className="sk-smart-meter__benefits" aria-label={t.benefitsLabel}>
      {Object.values(t.benefits).map((benefit) => (
        <li key={benefit} className="sk-smart-meter__benefit">
          <Icon name="check" />
          <span>{benefit}</span>
        </li>
      ))}
    </ul>
  );
}

/** All that explains a smart meter, behind one disclosure. */
function MoreInOne() {
  const { more, cost, installation, duty } = useText("smartMeter", smartMeter);
  return (
    <Disclosure summary={more} isPrinted>
      <Stack gap="s">
        <Benefits />
        <Text>{cost.once}</Text>
        {[installation, duty].map(({ title, text }) => (
          <Text key={title}>
            <Text as="strong">{title}</Text> {text}
          </Text>
        ))}
      </Stack>
    </Disclosure>
  );
}

/** What the metering fee makes of the price, from two quotes; nothing where they cannot be had. */
function Cost({ monthlyDifferenceEur, hasOnce }: Pick<OfferProps, "monthlyDifferenceEur"> & { readonly hasOnce: boolean }) {
  const { cost } = useText("smartMeter", smartMeter);
  const format = useFormat();
  const once = hasOnce ? cost.once : null;
  if (monthlyDifferenceEur === null) return once;
  const amount = format.eur(Math.abs(monthlyDifferenceEur));
  const sentence = monthlyDifferenceEur > 0 ? cost.more({ amount }) : cost.less({ amount });
  return (
    <>
      {isZeroEur(monthlyDifferenceEur) ? cost.same : sentence} {once}
    </>
  );
}

function SmartMeterInfo() {
  const { installation, duty } = useText("smartMeter", smartMeter);
  return (
    <Stack gap="xs">
      {[installation, duty].map(({ title, text }) => (
        <Disclosure key={title} summary={title}>
          <Text>{text}</Text>
        </Disclosure>
      ))}
    </Stack>
  );
}
