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
  "stromkasse/messages/check": "src/messages-check.ts",
  "stromkasse/sandbox": "src/sandbox.ts",
  "stromkasse/schemas": "src/schemas.ts",
  "stromkasse/server": "src/server.ts",
  "stromkasse/theme": "src/theme.ts",
  "stromkasse/isolate": "src/isolate.ts",
  "stromkasse/adapter-kit": "src/adapter-kit.ts",
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

/** Blocks that name a file of `examples`. */
const excerpts = pages.flatMap((page) =>
  [...readFileSync(page, "utf8").matchAll(/^```tsx? ((?:own-|quick-start|other-api)\S+)\n(.*?)^```$/gms)].map(
    ([, file = "", code = ""]) => [page, file, code] as const,
  ),
);

it.each(excerpts)("%s shows %s as it is compiled", (_, file, code) => {
  expect(readFileSync(join("examples", file), "utf8")).toContain(code);
});

it("excerpts are seen at all", () => {
  expect(excerpts.length).toBeGreaterThan(4);
});

it.each(["README.md", "docs/integration.md", "docs/dependencies.md"])("%s names every peer where it says how to install", (page) => {
  const { peerDependencies } = JSON.parse(readFileSync("package.json", "utf8")) as { readonly peerDependencies: object };
  const [, named = ""] = /^npm install stromkasse (.*)$/m.exec(readFileSync(page, "utf8")) ?? [];
  expect(named.split(" ").toSorted()).toEqual(Object.keys(peerDependencies).toSorted());
});

it.each(["docs/integration.md", "docs/dependencies.md"])("%s says the peers' ranges as they are", (page) => {
  const { peerDependencies } = JSON.parse(readFileSync("package.json", "utf8")) as {
    readonly peerDependencies: Readonly<Record<string, string>>;
  };
  const rows = readFileSync(page, "utf8").replaceAll("\\|", "|").split("\n");
  const unsaid = Object.entries(peerDependencies).filter(
    ([peer, range]) => !rows.some((row) => row.startsWith("|") && row.includes(`\`${peer}\``) && row.includes(`\`${range}\``)),
  );
  expect(unsaid).toEqual([]);
});

it("every type that a page names in its code is given by the package", () => {
  const given = Object.values(faces)
    .map((file) => readFileSync(file, "utf8"))
    .join("\n");
  const named = pages.flatMap((page) =>
    [...readFileSync(page, "utf8").matchAll(/`((?:[A-Z][a-z]+)+(?:Part|Names|Overrides|Particulars|Adapter|Props|Options))`/g)].map(
      ([, name = ""]) => [page, name] as const,
    ),
  );
  expect(named.length).toBeGreaterThan(5);
  expect(named.filter(([, name]) => !new RegExp(`\\b${name}\\b`).test(given))).toEqual([]);
});
