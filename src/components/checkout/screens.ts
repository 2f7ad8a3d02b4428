import type { ComponentType } from "react";
import type { StepId } from "../../checkout/steps.js";
import { lazyCode, type LazyCode } from "../lazyCode.js";

/** What can be on the screen: a step, the question what became of the order, or the contract that it has become. */
export type Screen = StepId | "unknownOutcome" | "foundOrder";

/** A screen that comes with the first visitor who needs it. */
export type LaterScreen = Exclude<Screen, "tariff">;

const load = () => import("../steps/laterScreens.js");

/** The code of the screens that are not needed at the start. */
export const laterScreens: Readonly<Record<LaterScreen, LazyCode<ComponentType>>> = {
  devices: lazyCode(async () => (await import("../steps/DevicesStep.js")).DevicesStep),
  delivery: lazyCode(async () => (await load()).DeliveryStep),
  person: lazyCode(async () => (await load()).PersonStep),
  payment: lazyCode(async () => (await load()).PaymentStep),
  review: lazyCode(async () => (await load()).ReviewStep),
  confirmation: lazyCode(async () => (await load()).Confirmation),
  foundOrder: lazyCode(async () => (await load()).FoundOrder),
  unknownOutcome: lazyCode(async () => (await load()).UnknownOutcome),
};

/**
 * Loads what comes after a screen, a step ahead, so that it is there in time. From the devices on all of it comes as one; after an order
 * the network may be gone. A load that fails is tried again when the screen is needed.
 */
export async function prefetchAfter(screen: Screen): Promise<void> {
  const next = screen === "tariff" ? [laterScreens.devices] : Object.values(laterScreens);
  await Promise.allSettled(next.map((later) => later.load()));
}
