import { useAppearance } from "../theme/Appearance.js";
import type { SlotName } from "../theme/slots.js";
import { classNames } from "./classNames.js";

/** Attributes of a slot's element: its name for a host's selectors, our classes, and the host's own. */
export function useSlot(slot: SlotName, ...own: readonly (string | false | undefined)[]) {
  const { classNames: hostClassNames } = useAppearance();
  return { "data-slot": slot, className: classNames(...own, hostClassNames?.[slot]) };
}
