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
  devices: lazyCode(async () => (await load()).DevicesStep),
  delivery: lazyCode(async () => (await load()).DeliveryStep),
  person: lazyCode(async () => (await load()).PersonStep),
  payment: lazyCode(async () => (await load()).PaymentStep),
  review: lazyCode(async () => (await load()).ReviewStep),
  confirmation: lazyCode(async () => (await load()).Confirmation),
  foundOrder: lazyCode(async () => (await load()).FoundOrder),
  unknownOutcome: lazyCode(async () => (await load()).UnknownOutcome),
};

/**
 * Loads the code of all screens beside the one that is shown, so that it is there in time: after an order the network may be gone. A load
 * that fails is tried again with each screen, and when a screen is needed.
 */
export async function prefetchBeside(shown: Screen): Promise<void> {
  const others = Object.entries(laterScreens).filter(([screen]) => screen !== shown);
  await Promise.allSettled(others.map(([, later]) => later.load()));
}
