import type { ComponentType } from "react";
import type { StepId } from "../../checkout/steps.js";
import { lazyCode, type LazyCode } from "../quote/useLoaded.js";

/** What can be on the screen: a step, or the question what became of the order. */
export type Screen = StepId | "unknownOutcome";

/** A screen that comes with the first visitor who needs it. */
export type LaterScreen = Exclude<Screen, "tariff" | "devices">;

/** The code of the screens that are not needed at the start. */
export const laterScreens: Readonly<Record<LaterScreen, LazyCode<ComponentType>>> = {
  delivery: lazyCode(async () => (await import("../steps/DeliveryStep.js")).DeliveryStep),
  person: lazyCode(async () => (await import("../steps/PersonStep.js")).PersonStep),
  payment: lazyCode(async () => (await import("../steps/PaymentStep.js")).PaymentStep),
  review: lazyCode(async () => (await import("../steps/ReviewStep.js")).ReviewStep),
  confirmation: lazyCode(async () => (await import("../steps/Confirmation.js")).Confirmation),
  unknownOutcome: lazyCode(async () => (await import("../steps/UnknownOutcome.js")).UnknownOutcome),
};

/** Which screens can come next, so that they are there when they do: after an order the network may be gone. */
const following: Readonly<Record<Screen, readonly LaterScreen[]>> = {
  tariff: [],
  devices: ["delivery"],
  delivery: ["person"],
  person: ["payment"],
  payment: ["review"],
  review: ["confirmation", "unknownOutcome"],
  unknownOutcome: ["confirmation"],
  confirmation: [],
};

/** Loads what can come after a screen. A load that fails is tried again when the screen is needed. */
export async function prefetchAfter(screen: Screen): Promise<void> {
  await Promise.allSettled(following[screen].map((next) => laterScreens[next].load()));
}
