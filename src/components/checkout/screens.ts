import type { ComponentType } from "react";
import type { StepId } from "../../checkout/steps.js";
import { lazyCode, type LazyCode } from "../quote/useLoaded.js";

/** What can be on the screen: a step, or the question what became of the order. */
export type Screen = StepId | "unknownOutcome";

/** A screen that comes with the first visitor who needs it. */
export type LaterScreen = Exclude<Screen, "tariff" | "devices">;

/** The code of the screens that are not needed at the start. */
export const laterScreens: Readonly<Record<LaterScreen, LazyCode<ComponentType>>> = {
  delivery: lazyCode(async () => (await import("../steps/askingScreens.js")).DeliveryStep),
  person: lazyCode(async () => (await import("../steps/askingScreens.js")).PersonStep),
  payment: lazyCode(async () => (await import("../steps/askingScreens.js")).PaymentStep),
  review: lazyCode(async () => (await import("../steps/closingScreens.js")).ReviewStep),
  confirmation: lazyCode(async () => (await import("../steps/closingScreens.js")).Confirmation),
  unknownOutcome: lazyCode(async () => (await import("../steps/closingScreens.js")).UnknownOutcome),
};

/** What can come next is loaded a step ahead. The screens of a file come together: after an order the network may be gone. */
const following: Readonly<Partial<Record<Screen, LaterScreen>>> = { devices: "delivery", delivery: "review" };

/** Loads what can come after a screen. A load that fails is tried again when the screen is needed. */
export async function prefetchAfter(screen: Screen): Promise<void> {
  const next = following[screen];
  if (next) await Promise.allSettled([laterScreens[next].load()]);
}
