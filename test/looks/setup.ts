/** After each story: it has to look as it did. */
import { afterEach } from "vitest";
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
  await page.viewport(viewportWidth, usualHeight);
  const height = document.documentElement.scrollHeight;
  if (height > usualHeight) await page.viewport(viewportWidth, Math.min(height, tallest));
  window.scrollTo(0, 0);
  await standStill();
  const screenshot = await page.screenshot({ element: document.body, save: false });
  const different = await commands.compareLook(storyId, screenshot, fonts());
  if (different !== null) throw new Error(different);
});
