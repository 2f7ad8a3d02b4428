import type { ModulePath } from "./modules.js";

/** The kinds of controllable devices (§ 14a EnWG, BNetzA BK6-22-300): heat pump with heating rod, private charge point, battery, room cooling. */
export const deviceKinds = ["heatPump", "wallbox", "battery", "airConditioning"] as const;

/** One of {@link deviceKinds}. */
export type DeviceKind = (typeof deviceKinds)[number];

/** What a visitor says of a controllable device; `null` while unanswered. Nothing of it has to be answered. */
export interface DeviceFacts {
  /** Whether it takes more than 4.2 kW from the grid. */
  readonly devicePower: "above" | "upTo" | "unsure" | null;
  /** Whether it was put into service since 1 January 2024. */
  readonly deviceSince: "since2024" | "before2024" | null;
  /** Whether it is registered with the grid operator. */
  readonly deviceRegistered: "yes" | "no" | "unsure" | null;
  /** Whether it has a meter of its own; asked for Modul 2. */
  readonly separateMeter: "present" | "planned" | "none" | null;
}

/**
 * Something that a visitor should know before ordering a module for a device. None of it holds an order back: whether a device takes part
 * is the grid operator's word, and visitors know their cellars better than their contracts.
 */
export type DeviceNotice =
  /** Up to 4.2 kW a device does not take part; heat pumps, and coolers, behind one connection are summed up. */
  | "tooSmall"
  /** Where the power is found. */
  | "powerUnsure"
  /** With an agreement from before 2024 a device stays in the old regime until the end of 2028; it may change, and not back. */
  | "oldAgreement"
  /** Without a registration the grid operator rejects the module: the commonest reason. */
  | "registerFirst"
  /** Modul 2 begins when the meter is there. */
  | "meterPlanned"
  /** Modul 2 needs a meter of its own. */
  | "meterMissing";

/** What to say about each of the answers, by question; `null` where all is well or nothing was answered. */
export type DeviceNotices = Readonly<Record<keyof DeviceFacts, DeviceNotice | null>>;

/** Says what a visitor should know. The meter of its own matters for Modul 2 alone. */
export function deviceNotices(facts: DeviceFacts, path: ModulePath): DeviceNotices {
  const { devicePower, deviceSince, deviceRegistered, separateMeter } = facts;
  return {
    devicePower: devicePower === "upTo" ? "tooSmall" : devicePower === "unsure" ? "powerUnsure" : null,
    deviceSince: deviceSince === "before2024" ? "oldAgreement" : null,
    deviceRegistered: deviceRegistered === "no" || deviceRegistered === "unsure" ? "registerFirst" : null,
    separateMeter:
      path !== "percentage" ? null : separateMeter === "none" ? "meterMissing" : separateMeter === "planned" ? "meterPlanned" : null,
  };
}
