/** What the stories' pages have Node do: keep their pictures, and compare with those that were kept. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { BrowserCommand } from "vitest/node";
import { blocksOf, difference, fromPng, toPng } from "./picture.ts";

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

/**
 * Compares a story's screenshot with the picture that is kept of it, or keeps it with `LOOKS=update`.
 *
 * @returns What is different, with what to do; `null` where nothing is.
 */
export const compareLook: BrowserCommand<[storyId: string, screenshot: string, fonts: string]> = (_, storyId, screenshot, fonts) => {
  if (!/^[\w-]+$/.test(storyId)) throw new Error(`The story's id cannot name a file: ${storyId}`);
  if (!hasSameFonts(fonts)) return null;
  const shot = Buffer.from(screenshot, "base64");
  const now = blocksOf(shot);
  const path = join(pictures, `${storyId}.png`);
  const kept = existsSync(path) ? fromPng(readFileSync(path)) : null;
  const what = kept ? difference(kept, now) : "there is no picture of it yet";
  if (what === null) return null;
  if (isUpdate) {
    writeFileSync(path, toPng(now));
    return null;
  }
  mkdirSync(different, { recursive: true });
  writeFileSync(join(different, `${storyId}.png`), shot);
  return `The story ${storyId} does not look as it did: ${what}. Look at test/looks/__screenshots__/${storyId}.png; where it is right, run "npm run looks" and commit the picture.`;
};

declare module "vitest/browser" {
  interface BrowserCommands {
    compareLook: (storyId: string, screenshot: string, fonts: string) => Promise<string | null>;
  }
}
