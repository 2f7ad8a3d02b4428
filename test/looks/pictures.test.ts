import { globSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { storyNameFromExport, toId } from "storybook/internal/csf";
import { expect, it } from "vitest";

const root = join(import.meta.dirname, "../..");

/** The ids of a file's stories, as Storybook makes them. */
function storyIdsOf(file: string): readonly string[] {
  const code = readFileSync(join(root, file), "utf8");
  const title = /\btitle: "([^"]+)"/.exec(code)?.[1];
  if (title === undefined) throw new Error(`${file} has no title of its own, so the ids of its stories cannot be told`);
  return [...code.matchAll(/^export const (\w+)/gm)].map(([, name = ""]) => toId(title, storyNameFromExport(name)));
}

it("there is a picture of every story, and none of a story that is no more", () => {
  const stories = globSync("stories/**/*.stories.tsx", { cwd: root }).flatMap(storyIdsOf).toSorted();
  const kept = readdirSync(join(import.meta.dirname, "pictures"))
    .flatMap((name) => (name.endsWith(".png") ? [name.slice(0, -".png".length)] : []))
    .toSorted();
  expect(stories.length).toBeGreaterThan(200);
  expect(kept).toEqual(stories);
});
