"use client";

import { useEffect, useRef, useState } from "react";
import { useCheckoutContext } from "../../checkout/CheckoutContext.js";
import { useFault } from "../../checkout/hooks/useFaults.js";
import { useGridFeeSchedule } from "../../checkout/hooks/useGridFeeSchedule.js";
import { useModuleSituation, type ModuleSelectionState } from "../../checkout/hooks/useModuleSelection.js";
import { choiceOfWay, disqualification, module3Windows, offeredWays, wayOf, type ModuleWay } from "../../energy/moduleAdvice.js";
import { devices } from "../../messages/de/devices.js";
import { modules } from "../../messages/de/modules.js";
import { useText } from "../../messages/TextProvider.js";
import { Button, Card, ChoiceCard, ChoiceGroup, focusField, LiveRegion, Notice, Text, useId } from "../../primitives/index.js";
import { DeviceQuestion, type DeviceQuestionsProps } from "./DeviceQuestions.js";
import { ModuleDetails } from "./ModuleDetails.js";
import { offeredModules, refusalText } from "./ModuleSelectionView.js";
import { useSavingTexts } from "./useSavingTexts.js";

/** Props of {@link ModuleAdvice}. */
export interface ModuleAdviceProps extends Omit<DeviceQuestionsProps, "hasDevice"> {
  /** Id of the group of choices, for links that lead to it. */
  readonly id: string;
  readonly selection: ModuleSelectionState;
}

/** One way of §14a EnWG recommended for the device, with its reason and saving; the others on demand. */
export function ModuleAdvice({ id, selection, answers, onAnswer }: ModuleAdviceProps) {
  const t = useText("devices", devices).advice;
  const texts = useText("modules", modules);
  const form = useCheckoutContext().answers;
  const { refusal } = useFault("devices.modules");
  const schedule = useGridFeeSchedule();
  const { situation } = useModuleSituation();
  const [wantsAll, setWantsAll] = useState(false);
  const meterId = useId();
  const place = useRef<HTMLDivElement>(null);
  const { module1, module2, module3 } = situation.offer;
  // The button that was pressed goes; the focus moves on to what it brought.
  const firstId = module2 ? meterId : id;
  useEffect(() => {
    if (wantsAll && place.current) focusField(place.current, firstId);
  }, [wantsAll, firstId]);
  const reason = disqualification(answers);
  const chosen = wayOf(answers.modules, situation);
  const offered = offeredWays({ ...situation, device: answers, schedule });
  const [recommended] = offered;
  const isFirst = (way: ModuleWay) => way === recommended || way === chosen || way === "none";
  // A wish from before stays in view, though Modul 2 would not be offered to a device without a meter of its own.
  const all = offered.includes(chosen) ? offered : [...offered, chosen];
  const hasMore = module2 || all.some((way) => !isFirst(way));
  return (
    <Card heading={reason === null ? t.title : t.titleNow} gap="s">
      <LiveRegion>{reason === null ? null : <Text>{t.counts[reason]}</Text>}</LiveRegion>
      {wantsAll && module2 ? <DeviceQuestion id="separateMeter" groupId={meterId} answers={answers} onAnswer={onAnswer} /> : null}
      <ChoiceGroup
        id={id}
        legend={texts.legend}
        hideLegend
        value={chosen}
        onChange={(way: ModuleWay) => form.answer("devices.modules", choiceOfWay[way])}
        error={refusal === undefined ? undefined : refusalText(texts.refusal, refusal)}
      >
        {all
          .filter((way) => wantsAll || isFirst(way))
          .map((way) => (
            <WayCard
              key={way}
              way={way}
              isRecommended={way === recommended && reason === null}
              isGranted={reason === null}
              selection={selection}
            />
          ))}
      </ChoiceGroup>
      {module3Windows(schedule) === "noWindows" && module1 && module3 ? <Text>{texts.timeVariable.noWindows}</Text> : null}
      {hasMore && !wantsAll ? (
        <Button variant="link" onClick={() => setWantsAll(true)}>
          {t.others}
        </Button>
      ) : null}
      {chosen === "none" ? null : (
        <Text size="s" tone="muted">
          {texts.activation} {t.dimming}
        </Text>
      )}
      <div ref={place}>
        <ModuleDetails offered={offeredModules(selection.availability)} schedule={module1 && module3 ? schedule : null} />
      </div>
    </Card>
  );
}

interface WayCardProps {
  readonly way: ModuleWay;
  readonly isRecommended: boolean;
  /** Whether the device, as far as it was told, gets a deduction: only then is a saving shown. */
  readonly isGranted: boolean;
  readonly selection: ModuleSelectionState;
}

/** A way in plain words. Its figure is the quote's: Modul 1's for both ways with it, for what Modul 3 adds hangs on the hours. */
function WayCard({ way, isRecommended, isGranted, selection }: WayCardProps) {
  const { advice: t } = useText("devices", devices);
  const texts = useText("modules", modules);
  const savingTexts = useSavingTexts();
  const { savings, availability, smartMeterWouldHelp } = selection;
  if (way === "none") return <ChoiceCard value={way} title={texts.none.title} />;
  const { amount, sentence } = savingTexts(way === "module2" ? savings.percentage : savings.flat);
  const isPlanned = way === "module1And3" && availability.module3.status === "planned";
  const more = [
    t.ways[way].reason,
    way === "module1" && smartMeterWouldHelp ? t.withSmartMeter : "",
    isPlanned ? t.planned : "",
    sentence ?? "",
  ];
  return (
    <ChoiceCard
      value={way}
      title={t.ways[way].title}
      tag={isRecommended ? texts.flat.tag : undefined}
      description={more.filter(Boolean).join(" ")}
      // The quote for Modul 2 is for all of the usage, and not for what runs over the device's meter.
      amount={isGranted && way !== "module2" ? amount : undefined}
    >
      {way === "module2" ? (
        <Notice>
          {texts.percentage.chosen} {savings.percentage.status === "ready" ? texts.percentage.priceBasis : null}
        </Notice>
      ) : null}
    </ChoiceCard>
  );
}
