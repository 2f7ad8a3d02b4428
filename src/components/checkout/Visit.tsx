"use client";

import { useMemo, useState } from "react";
import type { Submission } from "../../checkout/submission.js";
import { useCheckout } from "../../checkout/hooks/useCheckout.js";
import { useStepHistory } from "../../checkout/hooks/useStepHistory.js";
import { useStepSeen } from "../../checkout/hooks/useStepSeen.js";
import type { StepId } from "../../checkout/steps.js";
import { QuoteBreakdown } from "../quote/index.js";
import { fieldIdOf, StepFrameProvider, type StepFrame } from "../steps/StepFrame.js";
import { CityInAdvance } from "./CityInAdvance.js";
import { BackButton, PriceBar, usePriceSheet } from "./PriceBar.js";
import type { Screen } from "./screens.js";
import { ScreenView } from "./ScreenView.js";
import { StepsNav } from "./StepsNav.js";
import { usePressGuard } from "./usePressGuard.js";
import { useScreenFocus } from "./useScreenFocus.js";
import { useWayOn } from "./useWayOn.js";
import { VisitNotices } from "./VisitNotices.js";
import { Form, useId } from "../../primitives/index.js";

/** Props of {@link Visit}. */
export interface VisitProps {
  readonly followsHistory: boolean;
}

/** Takes nothing of the visit, and is not rendered with it. */
const price = <QuoteBreakdown />;

/** The visit as it stands: the step, the way on, and the price beside or below. */
export function Visit({ followsHistory }: VisitProps) {
  const { step, submission, back, goTo } = useCheckout();
  const screen = screenOf(step, submission);
  const idPrefix = useId();
  const { topRef, headingRef, aim } = useScreenFocus(screen);
  const [isEditing, setEditing] = useState(false);
  if (isEditing && step === "review") setEditing(false);
  const wayOn = useWayOn(isEditing);
  const pressGuard = usePressGuard(screen);
  const { refusedTimes, refuse } = wayOn;
  const { sheet, open } = usePriceSheet();
  useStepSeen(step);
  useStepHistory(followsHistory);

  const frame = useMemo<StepFrame>(
    () => ({
      idPrefix,
      refusedTimes,
      headingRef,
      editStep: (to, field) => {
        aim(field === undefined ? { kind: "heading" } : { kind: "field", fieldId: fieldIdOf(idPrefix, field) });
        if (goTo(to)) setEditing(true);
      },
      mendStep: (to) => {
        aim({ kind: "own" });
        refuse(to);
        if (goTo(to)) setEditing(true);
      },
    }),
    [idPrefix, refusedTimes, headingRef, aim, goTo, refuse],
  );

  // The same element until something of it changes: the visit is rendered with each price, the step is not.
  const view = useMemo(
    () => (
      <StepFrameProvider value={frame}>
        <CityInAdvance />
        <ScreenView screen={screen} />
      </StepFrameProvider>
    ),
    [frame, screen],
  );
  if (screen === "confirmation" || screen === "unknownOutcome" || screen === "foundOrder") {
    return (
      <div ref={topRef} className="sk-checkout sk-checkout--alone" {...pressGuard}>
        {view}
      </div>
    );
  }
  return (
    <div className="sk-checkout" {...pressGuard}>
      <div ref={topRef} className="sk-checkout__main">
        <StepsNav step={screen} />
        {screen === "review" ? (
          // Enter in one of its boxes would send a form of the host's around us.
          <form className="sk-checkout__form" noValidate onSubmit={(event) => event.preventDefault()}>
            {view}
            <VisitNotices />
            <div>
              <BackButton onClick={back} />
            </div>
          </form>
        ) : (
          <Form className="sk-checkout__form" onSubmit={wayOn.go}>
            {view}
            <VisitNotices />
            <PriceBar wayOn={wayOn} onDetails={open} />
          </Form>
        )}
      </div>
      <aside className="sk-checkout__aside">{price}</aside>
      {sheet}
    </div>
  );
}

function screenOf(step: StepId, submission: Submission): Screen {
  if (submission.status === "found") return "foundOrder";
  const isUnknown =
    submission.status === "unknown" || submission.status === "left" || (submission.status === "sending" && submission.asked > 0);
  return isUnknown ? "unknownOutcome" : step;
}
