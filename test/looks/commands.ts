/** What the stories' pages have Node do: keep their pictures, and compare with those that were kept. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { BrowserCommand, BrowserCommandContext } from "vitest/node";
import { blocksOf, difference, fromPng, shotScale, toPng } from "./picture.ts";

const pictures = join(import.meta.dirname, "pictures");
const fontsFile = join(pictures, "fonts.json");
/** Where a screenshot that is different is left, for whoever wants to see it. */
const different = join(import.meta.dirname, "__screenshots__");
const isUpdate = process.env.LOOKS === "update";

let saidFonts = false;

/** Whether the machine's fonts are those that the pictures were kept with. With others nothing can be compared, which is said once. */
function hasSameFonts(fonts: string): boolean {
  if (isUpdate) {
    writeFileSync(fontsFile, `${JSON.stringify({ fonts }, null, 2)}\n`);
    return true;
  }
  const kept = existsSync(fontsFile) ? (JSON.parse(readFileSync(fontsFile, "utf8")) as { readonly fonts: string }).fonts : null;
  if (kept === fonts) return true;
  if (!saidFonts)
    console.log(`The looks of the stories are not compared: this machine's fonts (${fonts}) are not those of the pictures (${kept}).`);
  saidFonts = true;
  return false;
}

/** Takes the story's page as it stands, at a scale. */
async function screenshot({ page, iframe }: BrowserCommandContext, scale: number): Promise<Buffer> {
  const box = await iframe.owner().boundingBox();
  if (!box) throw new Error("The story's page cannot be seen, so there is nothing to compare");
  const session = await page.context().newCDPSession(page);
  try {
    const { data } = await session.send("Page.captureScreenshot", { format: "png", optimizeForSpeed: true, clip: { ...box, scale } });
    return Buffer.from(data, "base64");
  } finally {
    await session.detach();
  }
}

/**
 * Compares a story as it stands with the picture that is kept of it, or keeps it with `LOOKS=update`.
 *
 * @returns What is different, with what to do; `null` where nothing is.
 */
export const compareLook: BrowserCommand<[storyId: string, fonts: string]> = async (context, storyId, fonts) => {
  // Pictures show dates.
  if (process.env.TODAY) return null;
  if (!/^[\w-]+$/.test(storyId)) throw new Error(`The story's id cannot name a file: ${storyId}`);
  if (!hasSameFonts(fonts)) return null;
  const now = blocksOf(await screenshot(context, shotScale));
  const path = join(pictures, `${storyId}.png`);
  const kept = existsSync(path) ? fromPng(readFileSync(path)) : null;
  const what = kept ? difference(kept, now) : "there is no picture of it yet";
  if (what === null) return null;
  if (isUpdate) {
    writeFileSync(path, toPng(now));
    return null;
  }
  mkdirSync(different, { recursive: true });
  writeFileSync(join(different, `${storyId}.png`), await screenshot(context, 1));
  return `The story ${storyId} does not look as it did: ${what}. Look at test/looks/__screenshots__/${storyId}.png; where it is right, run "npm run looks" and commit the picture.`;
};

declare module "vitest/browser" {
  interface BrowserCommands {
    compareLook: (storyId: string, fonts: string) => Promise<string | null>;
  }
}
