/** After each story: it has to look as it did. */
import { afterAll, afterEach, inject, vi } from "vitest";
import { commands } from "vitest/browser";
import { firstInstant } from "../support/firstInstant.js";

// For the pictures it is always the same morning: dates that go on would change them. The clock itself runs. Set while this file loads, and so
// before the stories do: in a `beforeAll` it came after the dates that stories take while they load.
vi.useFakeTimers({ toFake: ["Date"], now: firstInstant(inject("today")), shouldAdvanceTime: true });
afterAll(() => void vi.useRealTimers());

/** What our fonts are on this machine: how wide some words are in them. */
function fonts(): string {
  const context = document.createElement("canvas").getContext("2d");
  if (!context) return "none";
  return ["400 16px system-ui, sans-serif", "700 16px system-ui, sans-serif", "400 16px monospace", "400 16px serif"]
    .map((font) => {
      context.font = font;
      return context.measureText("Netzentgelt 1.234,56 € §\u00a014a").width.toFixed(1);
    })
    .join(" ");
}

const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));
/** A button that is busy is a state of its own, which stories hold. */
const isOnItsWay = () => document.querySelector('.sk-skeleton, .sk-spinner:not(button *), [aria-busy="true"]:not(button)') !== null;

/** Waits for what is on its way. What a story holds back for good (`parameters: { settles: false }`) is not waited for. */
async function settle(): Promise<void> {
  const until = performance.now() + 5_000;
  // oxlint-disable-next-line eslint/no-await-in-loop -- one frame after the other
  while (isOnItsWay() && performance.now() < until) await nextFrame();
}

/** All movement is at its end, or at its beginning where it has none; the caret does not blink. */
async function standStill(): Promise<void> {
  await document.fonts.ready;
  for (const animation of document.getAnimations()) {
    const { endTime } = animation.effect?.getComputedTiming() ?? {};
    if (endTime === Infinity) {
      animation.pause();
      animation.currentTime = 0;
    } else animation.finish();
  }
  await nextFrame();
}

interface StoryContext {
  readonly story?: { readonly parameters: { readonly settles?: boolean } };
}

afterEach(async ({ task, ...context }) => {
  const { storyId } = task.meta as { readonly storyId?: string };
  if (storyId === undefined || task.result?.errors?.length) return;
  if ((context as StoryContext).story?.parameters.settles !== false) await settle();
  window.scrollTo(0, 0);
  await standStill();
  const different = await commands.compareLook(storyId, fonts());
  if (different !== null) throw new Error(different);
});
