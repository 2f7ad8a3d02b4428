"use client";

import { useEffect, useRef } from "react";
import type { MeterKind } from "../../energy/meter.js";
import type { ModuleAvailability } from "../../energy/modules.js";
import { modules } from "../../messages/de/modules.js";
import { useText } from "../../messages/TextProvider.js";
import { Button, LiveRegion, Notice, Switch } from "../../primitives/index.js";

export interface TimeVariableProps {
  readonly availability: ModuleAvailability;
  /** Whether Modul 3 is ordered or planned; a wish that is blocked is neither. */
  readonly chosen: boolean;
  readonly meterKind: MeterKind | null;
  /** Whether a smart meter can be ordered with the contract to make Modul 3 possible. */
  readonly smartMeterWouldHelp: boolean;
  readonly onChange: (timeVariable: boolean) => void;
  readonly onOrderSmartMeter: () => void;
  readonly onHasSmartMeter: () => void;
}

/** Modul 3 as a switch inside Modul 1: available, planned for the time after the smart meter, or blocked for the lack of one. */
export function TimeVariable({ availability, chosen, onChange, ...blocked }: TimeVariableProps) {
  const t = useText("modules", modules).timeVariable;
  const input = useRef<HTMLInputElement>(null);
  const { isBlocked, thenFocus } = useFocusWhenUnblocked(input, availability);
  const isPlanned = availability.status === "planned";
  return (
    <div className="sk-modules__time-variable">
      <Switch
        ref={input}
        label={t.label}
        description={isPlanned && !chosen ? `${t.description} ${t.plannable}` : t.description}
        checked={chosen}
        onCheckedChange={onChange}
        disabledReason={isBlocked ? <Blocked {...blocked} thenFocus={thenFocus} /> : undefined}
      />
      <LiveRegion>{isPlanned && chosen ? <Notice title={t.plannedTitle}>{t.planned}</Notice> : null}</LiveRegion>
    </div>
  );
}

/** The buttons that unblock the switch go with the block; the focus moves on to the switch instead of getting lost. */
function useFocusWhenUnblocked(input: { readonly current: HTMLInputElement | null }, { status }: ModuleAvailability) {
  const isWanted = useRef(false);
  const isBlocked = status === "blocked";
  useEffect(() => {
    if (isBlocked || !isWanted.current) return;
    isWanted.current = false;
    input.current?.focus();
  }, [isBlocked, input]);
  const thenFocus = (action: () => void) => () => {
    isWanted.current = true;
    action();
  };
  return { isBlocked, thenFocus };
}

type BlockedProps = Pick<TimeVariableProps, "meterKind" | "smartMeterWouldHelp" | "onOrderSmartMeter" | "onHasSmartMeter"> & {
  readonly thenFocus: (action: () => void) => () => void;
};

function Blocked({ meterKind, smartMeterWouldHelp, onOrderSmartMeter, onHasSmartMeter, thenFocus }: BlockedProps) {
  const t = useText("modules", modules).timeVariable;
  // A meter that is smart blocks nothing; should the two ever disagree, the general reason is the true one.
  const reason = meterKind === null || meterKind === "smart" ? t.blocked.unknown : t.blocked[meterKind];
  const canSayMore = meterKind === null;
  const ways = (
    <div className="sk-modules__actions">
      {smartMeterWouldHelp ? (
        <Button variant="link" onClick={thenFocus(onOrderSmartMeter)}>
          {t.order}
        </Button>
      ) : null}
      {canSayMore ? (
        <Button variant="link" onClick={thenFocus(onHasSmartMeter)}>
          {t.haveOne}
        </Button>
      ) : null}
    </div>
  );
  return (
    <Notice tone="warning" action={smartMeterWouldHelp || canSayMore ? ways : undefined}>
      {reason} {smartMeterWouldHelp ? t.orderHint : t.elsewhere}
    </Notice>
  );
}
