"use client";

import { tomorrowFinalClock, tomorrowFromClock, type TomorrowState } from "../../energy/priceSeries.js";
import { prices } from "../../messages/de/prices.js";
import { useText } from "../../messages/TextProvider.js";
import { Text } from "../../primitives/index.js";

/** From when tomorrow's prices can be expected; nothing once they are there. */
export function TomorrowNote({ state }: { readonly state: TomorrowState }) {
  const t = useText("prices", prices);
  if (state === "there") return null;
  const texts = {
    expected: t.tomorrow.expected({ clock: tomorrowFromClock }),
    due: t.tomorrow.due({ clock: tomorrowFinalClock }),
    late: t.tomorrow.late,
  };
  return (
    <Text size="s" tone="muted">
      {texts[state]}
    </Text>
  );
}
