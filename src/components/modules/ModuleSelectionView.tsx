"use client";

import { useEffect, useRef } from "react";
import type { ModuleSelectionState } from "../../checkout/hooks/useModuleSelection.js";
import type { GridFeeSchedule } from "../../energy/gridFeeSchedule.js";
import { module3Windows } from "../../energy/moduleAdvice.js";
import type { MeterKind } from "../../energy/meter.js";
import type { ModuleId, ModulePath } from "../../energy/modules.js";
import { modules } from "../../messages/de/modules.js";
import { useText } from "../../messages/TextProvider.js";
import { Card, ChoiceGroup, LiveRegion, Stack, Text } from "../../primitives/index.js";
import { PartRoot } from "../PartRoot.js";
import { ModuleDetails } from "./ModuleDetails.js";
import { FlatCard, NoModuleCard, PercentageCard } from "./PathCards.js";
import { PlanFailed, PlanLoading, type PlanFailure } from "./PlanStates.js";
import { TimeVariable } from "./TimeVariable.js";

/** Props of {@link ModuleSelectionView}: what `useModuleSelection()` gives, and what stands around it. */
export interface ModuleSelectionViewProps extends ModuleSelectionState {
  /** Id of the group of choices, for links that lead to it. */
  readonly id?: string | undefined;
  /** The meter in the cabinet; `null` while unanswered. Words the reason why Modul 3 is blocked. */
  readonly meterKind: MeterKind | null;
  /** The visitor says that a smart meter is there already. */
  readonly onHasSmartMeter: () => void;
  /** The operator's Modul 3 table, where it is known. */
  readonly schedule: GridFeeSchedule | null;
  /** Why the plan could not be had; shown with `plan: "failed"`, and with `"loading"` while it is asked for again. */
  readonly failure?: PlanFailure | null | undefined;
  /** The API's code, where it refused the choice. */
  readonly refusal?: string | undefined;
}

/**
 * The choice between the three ways of §14a EnWG, fed by props. Shows what the plan offers, a skeleton while that is not known, and
 * renders nothing where it offers no module.
 */
export function ModuleSelectionView(props: ModuleSelectionViewProps) {
  const { plan, availability, failure } = props;
  const heading = useFocusAfterRetry(plan, failure);
  const offered = offeredModules(availability);
  if (plan === "ready" && !offered.has("module1") && !offered.has("module2")) return null;
  return (
    <PartRoot>
      {plan === "ready" ? (
        <Choices {...props} offered={offered} heading={heading} />
      ) : (
        <LiveRegion>{failure ? <PlanFailed failure={failure} /> : <PlanLoading />}</LiveRegion>
      )}
    </PartRoot>
  );
}

/** The modules that the plan offers. Modul 3 counts where Modul 1 can be had too. */
export function offeredModules(availability: ModuleSelectionState["availability"]): ReadonlySet<ModuleId> {
  const ids = ["module1", "module2", "module3"] as const;
  return new Set(
    ids.filter((id) => {
      const state = availability[id];
      return state.status !== "blocked" || state.reason === "needsSmartMeter";
    }),
  );
}

/** The retry button goes when the plan arrives; the focus moves on to what it brought. */
function useFocusAfterRetry(plan: ModuleSelectionState["plan"], failure: PlanFailure | null | undefined) {
  const heading = useRef<HTMLHeadingElement>(null);
  const wasRetrying = useRef(false);
  useEffect(() => {
    if (plan === "ready" && wasRetrying.current) heading.current?.focus();
    wasRetrying.current = failure?.isRetrying ?? false;
  }, [plan, failure?.isRetrying]);
  return heading;
}

interface ChoicesProps extends ModuleSelectionViewProps {
  readonly offered: ReadonlySet<ModuleId>;
  readonly heading: { readonly current: HTMLHeadingElement | null };
}

function Choices({ id, offered, heading, choice, savings, selectPath, refusal, schedule, ...rest }: ChoicesProps) {
  const t = useText("modules", modules);
  return (
    <Card ref={heading} heading={t.title} intro={t.intro} focusableHeading>
      <ChoiceGroup
        id={id}
        legend={t.legend}
        hideLegend
        value={shownPath(choice.path, offered)}
        onChange={selectPath}
        error={refusal === undefined ? undefined : refusalText(t.refusal, refusal)}
      >
        <NoModuleCard />
        {offered.has("module1") ? (
          <FlatCard saving={savings.flat} combines={offered.has("module3")}>
            {offered.has("module3") ? <Module3 {...rest} schedule={schedule} /> : null}
          </FlatCard>
        ) : null}
        {offered.has("module2") ? <PercentageCard saving={savings.percentage} /> : null}
      </ChoiceGroup>
      <Stack gap="s">
        <Text size="s" tone="muted">
          {t.activation}
        </Text>
        <ModuleDetails offered={offered} schedule={offered.has("module3") ? schedule : null} />
      </Stack>
    </Card>
  );
}

type Module3Props = Pick<
  ModuleSelectionViewProps,
  | "availability"
  | "effective"
  | "meterKind"
  | "smartMeterWouldHelp"
  | "setTimeVariable"
  | "orderSmartMeter"
  | "onHasSmartMeter"
  | "schedule"
>;

function Module3({ availability, effective, schedule, setTimeVariable, orderSmartMeter, ...meter }: Module3Props) {
  const t = useText("modules", modules).timeVariable;
  return (
    <Stack>
      <TimeVariable
        {...meter}
        availability={availability.module3}
        chosen={effective.ordered.has("module3") || effective.planned.has("module3")}
        onChange={setTimeVariable}
        onOrderSmartMeter={orderSmartMeter}
      />
      {module3Windows(schedule) === "noWindows" ? <Text>{t.noWindows}</Text> : null}
    </Stack>
  );
}

/** A wish that this plan does not offer is no choice of it. */
function shownPath(path: ModulePath, offered: ReadonlySet<ModuleId>): ModulePath {
  const isOffered = path === "none" || offered.has(path === "flat" ? "module1" : "module2");
  return isOffered ? path : "none";
}

/** What the API refused about a choice of modules, in the visitor's words. */
export function refusalText(texts: typeof modules.refusal, code: string): string {
  return Object.hasOwn(texts, code) ? texts[code as keyof typeof texts] : texts.other;
}
