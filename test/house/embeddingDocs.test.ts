import { globSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { describe, expect, it } from "vitest";
import { layerOrder } from "../browser/support/page.ts";
import { policy } from "../support/policy.ts";

const page = readFileSync("docs/embedding.md", "utf8");
const files = globSync("test/fixtures/embedding/*.tsx");

describe("docs/embedding.md", () => {
  it.each(files)("shows %s, which is compiled", (path) => {
    expect(page).toContain(`\`\`\`tsx ${basename(path)}\n${readFileSync(path, "utf8")}\`\`\``);
  });

  it("names the policy and the order of layers that are tested", () => {
    expect(page).toContain(`\n${policy}\n`);
    expect(page).toContain(`\n${layerOrder}\n`);
  });
});
