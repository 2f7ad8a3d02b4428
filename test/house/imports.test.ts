import { existsSync, globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";

const sources = globSync("src/**/*.{ts,tsx}").toSorted();
const lines = sources.flatMap((file) =>
  readFileSync(file, "utf8")
    .split("\n")
    .map((line, index) => ({ file, line, at: `${file}:${index + 1}` })),
);
const placesOf = (what: RegExp, isAllowed: (file: string) => boolean) =>
  lines.filter(({ file, line }) => what.test(line) && !isAllowed(file)).map(({ at }) => at);

/** What a source takes from elsewhere when it runs: types alone leave nothing behind. */
function importedBy(file: string): readonly string[] {
  const source = readFileSync(file, "utf8").replaceAll(/^(import|export) type\b[^;]*;/gms, "");
  return [...source.matchAll(/\b(?:from|import)\s*\(?\s*"([@\w./-]+)"/g)].map(([, imported = ""]) => imported);
}

/** Everything that can be loaded from a source on, packages by their names. */
function reachableFrom(entry: string): ReadonlySet<string> {
  const reached = new Set<string>();
  const reach = (file: string) => {
    if (reached.has(file)) return;
    reached.add(file);
    for (const imported of importedBy(file)) {
      if (!imported.startsWith(".")) reached.add(imported);
      else if (imported.endsWith(".js")) {
        const path = join(dirname(file), imported.replace(/\.js$/, ""));
        reach(existsSync(`${path}.ts`) ? `${path}.ts` : `${path}.tsx`);
      }
    }
  };
  reach(entry);
  return reached;
}

const packagesFrom = (entry: string) => [...reachableFrom(entry)].filter((name) => !name.startsWith("src/"));

describe("what src says and takes", () => {
  it("casts past the types only where schemas are made", () => {
    expect(placesOf(/\bas (unknown|object|any|never) as\b/, (file) => file === "src/schemas/field.ts")).toEqual([]);
  });

  it("makes ids by the house's own hook alone: React's meet those of another copy on the page", () => {
    const takers = sources.filter((file) => /import \{[^}]*\buseId\b[^}]*\} from "react"/.test(readFileSync(file, "utf8")));
    expect(takers).toEqual(["src/primitives/useId.ts"]);
  });

  it("takes from a page's globals nothing that old libraries put their own in the place of", () => {
    const isOffThePage = (file: string) => /^src\/(server|sandbox|adapterKit|theme\/commandLine|messages\/pseudo)/.test(file);
    expect(placesOf(/\bArray\.from\(/, isOffThePage)).toEqual([]);
    expect(placesOf(/\bfor \((const|let) \w+ in /, isOffThePage)).toEqual([]);
  });

  it("names keys and functions of reads in the files of queries alone", () => {
    expect(placesOf(/(?<!readonly )\b(queryKey|queryFn)\s*:/, (file) => /^src\/(checkout|customer)\/queries\.ts$/.test(file))).toEqual([]);
  });

  it("sends every order whatever the browser says of the network, and once", () => {
    const senders = sources.filter((file) => /\bmutationFn\s*:/.test(readFileSync(file, "utf8")));
    expect(senders.length).toBeGreaterThan(1);
    for (const file of senders) {
      expect([file, readFileSync(file, "utf8")]).toEqual([file, expect.stringMatching(/networkMode: "always",\s+retry: false,/)]);
    }
  });

  it("uses of react-hook-form what is public, and nothing that renders all with each keystroke", () => {
    expect(placesOf(/\bcontrol\._|\.watch\(/, () => false)).toEqual([]);
  });

  it("brings no colour maths into the checkout, and no React into rules and server", () => {
    expect(packagesFrom("src/index.ts").toSorted()).toEqual([
      "@tanstack/react-query",
      "react",
      "react-hook-form",
      "validator/es/lib/isIBAN.js",
      "zod/mini",
    ]);
    expect(packagesFrom("src/schemas.ts").toSorted()).toEqual(["validator/es/lib/isIBAN.js", "zod/mini"]);
    expect(packagesFrom("src/theme.ts")).toContain("culori/fn");
    expect(packagesFrom("src/server.ts").filter((name) => /react|query/.test(name))).toEqual([]);
  });

  it("shows of an order that is placed only what was sent: the confirmation, and all that it is made of, read nothing of the visit as it stands", () => {
    const shown = [...reachableFrom("src/components/steps/Confirmation.tsx")].filter((file) => file.startsWith("src/components/"));
    expect(shown).toEqual(expect.arrayContaining(["src/components/steps/OrderRows.tsx", "src/components/steps/ContractSummary.tsx"]));
    const living = /\buse(CheckoutContext|Visit|Reading)\b|checkout\/hooks\/|checkout\/QuoteRequestProvider/;
    expect(placesOf(living, (file) => !shown.includes(file))).toEqual([]);
  });
});
