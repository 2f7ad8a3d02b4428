/** After each story: it has to look as it did. */
import { afterEach, vi } from "vitest";
import { commands, page } from "vitest/browser";

const [viewportWidth, usualHeight] = [800, 900];
const tallest = 6_000;

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

/** Gives the story a size, and waits until it has it: the command comes back before the page has heard of it. */
async function resize(height: number): Promise<void> {
  await page.viewport(viewportWidth, height);
  await vi.waitFor(
    () => {
      const { innerWidth, innerHeight } = window;
      if (innerWidth !== viewportWidth || innerHeight !== height) throw new Error(`The page stays ${innerWidth} × ${innerHeight} px`);
    },
    { timeout: 10_000, interval: 5 },
  );
  // What listens to its own size says so after a frame, and is laid out anew in the next.
  await nextFrame();
  await nextFrame();
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
}

afterEach(async ({ task }) => {
  const { storyId } = task.meta as { readonly storyId?: string };
  if (storyId === undefined || task.result?.errors?.length) return;
  await resize(usualHeight);
  const height = Math.min(document.documentElement.scrollHeight, tallest);
  if (height > usualHeight) await resize(height);
  window.scrollTo(0, 0);
  await standStill();
  const screenshot = await page.screenshot({ element: document.body, save: false });
  const different = await commands.compareLook(storyId, screenshot, fonts());
  if (different !== null) throw new Error(different);
});
