"use client";

import { cheapestWindow, loadSavingEur, type LoadPlan } from "../../energy/cheapestWindow.js";
import { minuteMs } from "../../energy/berlinTime.js";
import type { PriceSeries, TomorrowState } from "../../energy/priceSeries.js";
import { cheapestWindow as texts } from "../../messages/de/cheapestWindow.js";
import { useFormat, useText } from "../../messages/TextProvider.js";
import { BigAmount, LiveRegion, Notice, Stack, Text } from "../../primitives/index.js";
import { useSettled } from "../useSettled.js";
import { isZeroEur } from "../isZeroEur.js";
import { TomorrowNote } from "./TomorrowNote.js";
import { useCt } from "./useSlotText.js";
import { useDayTexts } from "./useDayTexts.js";

/** Props of {@link LoadResult}. */
export interface LoadResultProps {
  readonly series: PriceSeries;
  readonly nowMs: number;
  /** `null` while what was typed is no load. `split`: whether it may pause. */
  readonly load: { readonly hours: number; readonly kwh: number; readonly split: boolean } | null;
  /** `null`: when it is done does not matter. */
  readonly deadlineMs: number | null;
  readonly tomorrowState: TomorrowState;
}

/** The cheapest time for a load, or why there is none, and how far prices are known. Spoken once what is typed has come to rest. */
export function LoadResult({ series, nowMs, load, deadlineMs, tomorrowState }: LoadResultProps) {
  const t = useText("cheapestWindow", texts);
  const { time } = useDayTexts(nowMs);
  const writeAnswer = useAnswerTexts(nowMs);
  const plan =
    load === null
      ? null
      : cheapestWindow(series, {
          hours: load.hours,
          fromMs: nowMs,
          mode: load.split ? "split" : "contiguous",
          ...(deadlineMs === null ? {} : { deadlineMs }),
        });
  const knownUntilMs = knownUntil(series);
  const isOpen = tomorrowState !== "there" && knownUntilMs !== null && (deadlineMs === null || deadlineMs > knownUntilMs);
  // Without a deadline it is the prices that end too early, and not the time.
  const fault = plan === null ? t.incomplete : plan.status === "tooShort" && deadlineMs !== null ? t.tooShort : t.noPrices;
  const answer = load !== null && plan?.status === "found" ? writeAnswer(plan, load.kwh) : null;
  const news = useSettled(answer === null ? fault : [...answer.windows.map(({ when, mean }) => `${when} ${mean}`), answer.cost].join(". "));
  return (
    <div role="group" aria-label={t.result}>
      <LiveRegion hidden>{news}</LiveRegion>
      <Stack gap="s">
        {answer === null ? <Notice>{fault}</Notice> : <Answer {...answer} />}
        {isOpen && plan !== null ? (
          <Text size="s" tone="muted">
            {t.knownUntil({ time: time(knownUntilMs) })}
          </Text>
        ) : null}
        {isOpen || plan?.status === "noPrices" ? <TomorrowNote state={tomorrowState} /> : null}
      </Stack>
    </div>
  );
}

interface AnswerProps {
  readonly windows: readonly { readonly startMs: number; readonly when: string; readonly mean: string }[];
  /** What it costs, and what waiting brings. */
  readonly cost: string;
}

/** Writes a plan: when it is to run, and what it costs. */
function useAnswerTexts(nowMs: number): (plan: Extract<LoadPlan, { status: "found" }>, kwh: number) => AnswerProps {
  const t = useText("cheapestWindow", texts);
  const format = useFormat();
  const ct = useCt();
  const { span } = useDayTexts(nowMs);
  return (plan, kwh) => {
    const savingEur = loadSavingEur(plan, kwh);
    const load = Number.isInteger(kwh) ? format.integer(kwh) : format.decimal(kwh);
    const cost = t.cost({ amount: format.eur((plan.meanCtPerKwh * kwh) / 100), kwh: load });
    const saving = savingEur === null ? t.nowUnknown : isZeroEur(savingEur) ? t.noSaving : t.saving({ amount: format.eur(savingEur) });
    return {
      cost: `${cost} ${saving}`,
      windows: plan.windows.map(({ startMs, endMs, meanCtPerKwh }) => ({
        startMs,
        when: startMs === nowMs ? t.now : span({ startMs, endMs }),
        mean: t.mean({ amount: ct(meanCtPerKwh) }),
      })),
    };
  };
}

/** The answer first and largest: where the load may pause, the first stretch of it. */
function Answer({ windows: [first, ...others], cost }: AnswerProps) {
  const t = useText("cheapestWindow", texts);
  return (
    <Stack gap="xs">
      <Text size="s" tone="muted">
        {t.result}
      </Text>
      <ul className="sk-cheapest__windows">
        {first ? (
          <li className="sk-cheapest__window sk-cheapest__window--first">
            <BigAmount amount={first.when} caption={first.mean} />
          </li>
        ) : null}
        {others.map(({ startMs, when, mean }) => (
          <li key={startMs} className="sk-cheapest__window">
            <strong className="sk-strong">{when}</strong> <span className="sk-tone--muted">{mean}</span>
          </li>
        ))}
      </ul>
      <Text>{cost}</Text>
    </Stack>
  );
}

/** The end of the last slot with a price, ms since 1970. */
function knownUntil({ slots, slotMinutes }: PriceSeries): number | null {
  const last = slots?.findLast(({ ctPerKwh }) => ctPerKwh !== null);
  return last ? last.startMs + slotMinutes * minuteMs : null;
}
