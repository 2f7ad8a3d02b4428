import { existsSync, globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";

const pages = ["README.md", ...globSync("docs/**/*.md")].toSorted();

/** The file behind each public face. */
const faces: Readonly<Record<string, string>> = {
  stromkasse: "src/index.ts",
  "stromkasse/nomos": "src/nomos.ts",
  "stromkasse/messages/en": "src/messages-en.ts",
  "stromkasse/messages/de-du": "src/messages-de-du.ts",
  "stromkasse/sandbox": "src/sandbox.ts",
  "stromkasse/server": "src/server.ts",
  "stromkasse/theme": "src/theme.ts",
  "stromkasse/isolate": "src/isolate.ts",
};

/** What the blocks of code on a page take from us: the face and each name. */
function importsOn(page: string): readonly (readonly [face: string, name: string])[] {
  const blocks = [...readFileSync(page, "utf8").matchAll(/^```tsx?\b.*?\n(.*?)^```$/gms)].map(([, code = ""]) => code);
  return blocks.flatMap((code) =>
    [...code.matchAll(/import (?:type )?\{([^}]*)\} from "(stromkasse[^"]*)"/g)].flatMap(([, names = "", face = ""]) =>
      names
        .split(",")
        .map((name) =>
          name
            .trim()
            .replace(/^type /, "")
            .replace(/ as .*/, ""),
        )
        .filter((name) => name !== "")
        .map((name) => [face, name] as const),
    ),
  );
}

/** Where the links of a page lead, as far as they lead into this repository. */
function linksOn(page: string): readonly string[] {
  const text = readFileSync(page, "utf8").replaceAll(/^```.*?^```$/gms, "");
  return [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, to = ""]) => to).filter((to) => !/^(https?:|mailto:|#)/.test(to));
}

describe.each(pages)("%s", (page) => {
  it("imports only what the package gives", () => {
    const unknown = importsOn(page).filter(([face, name]) => {
      const file = faces[face];
      return file === undefined || !new RegExp(`\\b${name}\\b`).test(readFileSync(file, "utf8"));
    });
    expect(unknown).toEqual([]);
  });

  it("leads to what is there", () => {
    expect(linksOn(page).filter((to) => !existsSync(join(dirname(page), to.replace(/#.*/, ""))))).toEqual([]);
  });
});

it("every page is found from the README", () => {
  const reached = new Set<string>();
  const reach = (page: string) => {
    if (reached.has(page) || !page.endsWith(".md")) return;
    reached.add(page);
    linksOn(page).forEach((to) => reach(join(dirname(page), to.replace(/#.*/, ""))));
  };
  reach("README.md");
  expect(pages.filter((page) => !reached.has(page))).toEqual([]);
});

it("the blocks of code are seen at all", () => {
  expect(pages.flatMap(importsOn).length).toBeGreaterThan(30);
});
