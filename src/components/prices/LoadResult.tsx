"use client";

import { cheapestWindow, loadSavingEur, type LoadPlan } from "../../energy/cheapestWindow.js";
import { minuteMs } from "../../energy/berlinTime.js";
import type { PriceSeries, TomorrowState } from "../../energy/priceSeries.js";
import { cheapestWindow as texts } from "../../messages/de/cheapestWindow.js";
import { useFormat, useText } from "../../messages/TextProvider.js";
import { Heading, Notice, Stack, Text } from "../../primitives/index.js";
import { isZeroEur } from "../isZeroEur.js";
import { TomorrowNote } from "./TomorrowNote.js";
import { useCt } from "./useSlotText.js";
import { useDayTexts } from "./useDayTexts.js";

/** Props of {@link LoadResult}. */
export interface LoadResultProps {
  readonly series: PriceSeries;
  readonly nowMs: number;
  readonly hours: number;
  readonly kwh: number;
  /** Whether the load may pause. */
  readonly split: boolean;
  /** `null`: when it is done does not matter. */
  readonly deadlineMs: number | null;
  readonly tomorrowState: TomorrowState;
}

/** The cheapest time for a load, or why there is none, and how far prices are known. */
export function LoadResult({ series, nowMs, hours, kwh, split, deadlineMs, tomorrowState }: LoadResultProps) {
  const t = useText("cheapestWindow", texts);
  const { time } = useDayTexts(nowMs);
  const plan = cheapestWindow(series, {
    hours,
    fromMs: nowMs,
    mode: split ? "split" : "contiguous",
    ...(deadlineMs === null ? {} : { deadlineMs }),
  });
  const knownUntilMs = knownUntil(series);
  const isOpen = tomorrowState !== "there" && knownUntilMs !== null && (deadlineMs === null || deadlineMs > knownUntilMs);
  return (
    <Stack gap="s">
      {plan.status === "found" ? (
        <FoundPlan plan={plan} nowMs={nowMs} kwh={kwh} />
      ) : (
        // Without a deadline it is the prices that end too early, and not the time.
        <Notice>{plan.status === "tooShort" && deadlineMs !== null ? t.tooShort : t.noPrices}</Notice>
      )}
      {isOpen ? (
        <Text size="s" tone="muted">
          {t.knownUntil({ time: time(knownUntilMs) })}
        </Text>
      ) : null}
      {isOpen || plan.status === "noPrices" ? <TomorrowNote state={tomorrowState} /> : null}
    </Stack>
  );
}

interface FoundPlanProps extends Pick<LoadResultProps, "nowMs" | "kwh"> {
  readonly plan: Extract<LoadPlan, { status: "found" }>;
}

function FoundPlan({ plan, nowMs, kwh }: FoundPlanProps) {
  const t = useText("cheapestWindow", texts);
  const format = useFormat();
  const ct = useCt();
  const { span } = useDayTexts(nowMs);
  const savingEur = loadSavingEur(plan, kwh);
  const load = Number.isInteger(kwh) ? format.integer(kwh) : format.decimal(kwh);
  return (
    <>
      <Heading size="s">{t.result}</Heading>
      <ul className="sk-cheapest__windows">
        {plan.windows.map((window) => (
          <li key={window.startMs} className="sk-cheapest__window">
            <strong className="sk-strong">{window.startMs === nowMs ? t.now : span(window)}</strong>{" "}
            <span className="sk-tone--muted">{t.mean({ amount: ct(window.meanCtPerKwh) })}</span>
          </li>
        ))}
      </ul>
      <Text>
        {t.cost({ amount: format.eur((plan.meanCtPerKwh * kwh) / 100), kwh: load })}{" "}
        {savingEur === null ? t.nowUnknown : isZeroEur(savingEur) ? t.noSaving : t.saving({ amount: format.eur(savingEur) })}
      </Text>
    </>
  );
}

/** The end of the last slot with a price, ms since 1970. */
function knownUntil({ slots, slotMinutes }: PriceSeries): number | null {
  const last = slots?.findLast(({ ctPerKwh }) => ctPerKwh !== null);
  return last ? last.startMs + slotMinutes * minuteMs : null;
}
