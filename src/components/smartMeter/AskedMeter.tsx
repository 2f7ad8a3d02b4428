"use client";

import { useEffect, useRef, type FocusEvent } from "react";
import type { MeterKind } from "../../energy/meter.js";
import { smartMeter } from "../../messages/de/smartMeter.js";
import { useText } from "../../messages/TextProvider.js";
import { Button, Text, VisuallyHidden } from "../../primitives/index.js";
import { MeterChoices } from "./MeterChoices.js";

export interface AskedMeterProps {
  /** `null` while unanswered: the question is then open anyway. */
  readonly value: MeterKind | null;
  readonly onChange: (kind: MeterKind) => void;
  /** Whether an answered question is open again, or still. */
  readonly isOpen: boolean;
  readonly setOpen: (isOpen: boolean) => void;
}

/**
 * The question for the meter inside another card: open while unanswered, then one line with a way back.
 *
 * With a pointer one choice answers it. With the keyboard the arrows choose on their way through the group, so it closes only when
 * Tab leaves it: closing at the first arrow would take the other choices away.
 */
export function AskedMeter({ value, onChange, isOpen, setOpen }: AskedMeterProps) {
  const t = useText("smartMeter", smartMeter);
  const lastInput = useRef<"pointer" | "tab" | "key">("key");
  const isAsking = isOpen || value === null;
  const { edit, group, moveFocusNext } = useFocusAfterToggle(isAsking);

  function choose(kind: MeterKind) {
    onChange(kind);
    const isDone = lastInput.current === "pointer";
    if (isDone) moveFocusNext();
    setOpen(!isDone);
  }
  function closeBehindTab({ currentTarget, relatedTarget }: FocusEvent) {
    if (lastInput.current === "tab" && !currentTarget.contains(relatedTarget)) setOpen(false);
  }
  function reopen() {
    lastInput.current = "key";
    moveFocusNext();
    setOpen(true);
  }

  if (isAsking) {
    return (
      <div
        ref={group}
        role="presentation"
        className="sk-asked-meter"
        onPointerDown={() => (lastInput.current = "pointer")}
        onKeyDown={({ key }) => (lastInput.current = key === "Tab" ? "tab" : "key")}
        onBlur={closeBehindTab}
      >
        <MeterChoices value={value} onChange={choose} />
      </div>
    );
  }
  return (
    <div className="sk-asked-meter__answer">
      <Text>
        {t.answer.term} <Text as="strong">{t.question.kinds[value].title}</Text>
      </Text>
      <Button ref={edit} variant="link" onClick={reopen}>
        {t.answer.edit} <VisuallyHidden>({t.question.title})</VisuallyHidden>
      </Button>
    </div>
  );
}

/** What was used to open or close the question goes with it; the focus moves on to its counterpart. */
function useFocusAfterToggle(isAsking: boolean) {
  const edit = useRef<HTMLButtonElement>(null);
  const group = useRef<HTMLDivElement>(null);
  const isWanted = useRef(false);
  useEffect(() => {
    if (!isWanted.current) return;
    isWanted.current = false;
    const target = isAsking ? group.current?.querySelector<HTMLElement>("input:checked") : edit.current;
    target?.focus();
  }, [isAsking]);
  const moveFocusNext = () => {
    isWanted.current = true;
  };
  return { edit, group, moveFocusNext };
}
