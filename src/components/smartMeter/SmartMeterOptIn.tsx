"use client";

import { useFault } from "../../checkout/hooks/useFaults.js";
import { useSmartMeter } from "../../checkout/hooks/useSmartMeter.js";
import { SmartMeterOptInView } from "./SmartMeterOptInView.js";

export interface SmartMeterOptInProps {
  /** Id of the switch, for links that lead to it. */
  readonly id?: string;
  /** Whether the card asks for the meter too; not needed beside a `MeterQuestion`. Default true. */
  readonly asksForMeter?: boolean;
  /** The switch alone, with all that explains it behind one disclosure. Default false. */
  readonly isCompact?: boolean;
}

/** Offers a smart meter with the contract. Needs a `CheckoutProvider`; renders nothing where there is one already or the plan sells none. */
export function SmartMeterOptIn({ id, asksForMeter, isCompact }: SmartMeterOptInProps) {
  const view = useSmartMeter();
  const { refusal } = useFault("devices.smartMeterWanted");
  return <SmartMeterOptInView {...view} id={id} asksForMeter={asksForMeter} isCompact={isCompact} isRefused={refusal !== undefined} />;
}
