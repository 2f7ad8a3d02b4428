import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";

type Case = readonly [file: string, imported: string, name?: string];

/** A made-up file that imports something. `a.ts` gets a name of its own, so that all files can stand beside each other. */
const importing = ([file, imported, name = "thing"]: Case, index: number) => ({
  path: file.replace(/\ba\.ts$/, `a${index}.ts`),
  source: `import { ${name} } from "${imported}";\nexport const other = ${name};\n`,
});

/** Lints made-up files with the project's own rules, all at once: to start the linter takes longer than to lint. @returns The rules that each breaks. */
function lint(files: readonly { readonly path: string; readonly source: string }[]): readonly (readonly string[])[] {
  const house = mkdtempSync(join(tmpdir(), "stromkasse-floors-"));
  try {
    cpSync(".oxlintrc.json", join(house, ".oxlintrc.json"));
    symlinkSync(resolve("node_modules"), join(house, "node_modules"));
    for (const { path, source } of files) {
      mkdirSync(dirname(join(house, path)), { recursive: true });
      writeFileSync(join(house, path), source);
    }
    const { stdout } = spawnSync(resolve("node_modules/.bin/oxlint"), ["--format=json", "src"], { cwd: house, encoding: "utf8" });
    const { diagnostics } = JSON.parse(stdout) as { readonly diagnostics: readonly { readonly filename: string; readonly code: string }[] };
    return files.map(({ path }) => diagnostics.filter(({ filename }) => filename === path).map(({ code }) => code));
  } finally {
    rmSync(house, { recursive: true, force: true });
  }
}

describe("the floors", () => {
  const broken: readonly Case[] = [
    ["src/energy/a.ts", "../adapter/CheckoutError.js"],
    ["src/energy/a.ts", "react"],
    ["src/energy/a.ts", "zod/mini"],
    ["src/adapter/nomos/a.ts", "../../checkout/steps.js"],
    ["src/adapter/a.ts", "react"],
    ["src/messages/a.ts", "../checkout/steps.js"],
    ["src/checkout/hooks/a.ts", "../../components/Checkout.js"],
    ["src/checkout/a.ts", "../primitives/Card.js"],
    ["src/checkout/a.ts", "../adapter/nomos/wire.js"],
    ["src/checkout/a.ts", "../customer/CustomerContext.js"],
    ["src/customer/hooks/a.ts", "../../components/Checkout.js"],
    ["src/customer/a.ts", "../adapter/nomos/wire.js"],
    ["src/primitives/a.ts", "../energy/quote.js"],
    ["src/primitives/a.ts", "../checkout/steps.js"],
    ["src/components/quote/a.ts", "../../adapter/nomos/wire.js"],
    ["src/components/quote/a.ts", "../../sandbox/quote.js"],
    ["src/sandbox/a.ts", "../adapter/nomos/wire.js"],
    ["src/sandbox/a.ts", "react"],
    ["src/server/a.ts", "../checkout/steps.js"],
    ["src/server/a.ts", "node:crypto"],
    // The visit's one form, and its rules.
    ["src/checkout/a.ts", "react-hook-form", "useForm"],
    ["src/checkout/hooks/a.ts", "react-hook-form", "FormProvider"],
    ["src/components/steps/a.ts", "react-hook-form", "useForm"],
    ["src/element/a.ts", "react-hook-form", "useForm"],
    ["src/energy/a.ts", "react-hook-form"],
    ["src/schemas/a.ts", "react-hook-form"],
    ["src/adapter/a.ts", "react-hook-form"],
    ["src/messages/a.ts", "react-hook-form"],
    ["src/theme/a.ts", "react-hook-form"],
    ["src/server/a.ts", "react-hook-form"],
    ["src/sandbox/a.ts", "react-hook-form"],
    ["src/primitives/a.ts", "react-hook-form"],
    ["src/schemas/a.ts", "react"],
    ["src/schemas/a.ts", "@tanstack/react-query"],
    ["src/schemas/a.ts", "../checkout/form.js"],
    ["src/schemas/a.ts", "../element/settings.js"],
    ["src/adapter/nomos/a.ts", "../../schemas/tariff.js"],
    // One build of zod, the small one.
    ...["", "adapter/", "checkout/", "components/", "customer/", "schemas/", "sandbox/", "server/"].map(
      (folder) => [`src/${folder}a.ts`, "zod"] as const,
    ),
    ["src/schemas/a.ts", "zod/v4"],
    // One react-query, and one place for what is read.
    ...["", "checkout/", "components/", "customer/", "server/"].map((folder) => [`src/${folder}a.ts`, "@tanstack/query-core"] as const),
    ["src/checkout/hooks/a.ts", "@tanstack/react-query", "queryOptions"],
    ["src/customer/a.ts", "@tanstack/react-query", "queryOptions"],
    ["src/a.ts", "@tanstack/react-query", "queryOptions"],
    ["src/checkout/queries.ts", "../primitives/Card.js"],
    ["src/customer/queries.ts", "../adapter/nomos/wire.js"],
    ...["", "energy/", "adapter/", "messages/", "checkout/", "customer/", "primitives/", "components/", "sandbox/", "server/"].map(
      (folder) => [`src/${folder}a.ts`, "culori/fn"] as const,
    ),
  ];
  const allowed: readonly Case[] = [
    ["src/components/quote/a.ts", "../../checkout/hooks/useQuote.js"],
    ["src/checkout/a.ts", "../adapter/CheckoutError.js"],
    ["src/customer/a.ts", "../checkout/supplier.js"],
    ["src/adapter/nomos/a.ts", "../../energy/quote.js"],
    ["src/sandbox/a.ts", "../energy/quote.js"],
    ["src/server/a.ts", "../adapter/nomos/wire.js"],
    ["src/server/a.ts", "../schemas/tariff.js"],
    ["src/schemas/a.ts", "../energy/zip.js"],
    ["src/schemas/a.ts", "./field.js"],
    ["src/schemas/a.ts", "zod/mini"],
    ["src/checkout/a.ts", "react-hook-form", "useWatch"],
    ["src/components/termination/a.ts", "react-hook-form", "useForm"],
    ["src/checkout/queries.ts", "@tanstack/react-query", "queryOptions"],
    ["src/customer/queries.ts", "@tanstack/react-query", "queryOptions"],
    ["src/checkout/hooks/a.ts", "@tanstack/react-query", "useQuery"],
    ["src/theme/a.ts", "culori/fn"],
  ];
  const fetching = ["src/components/a.ts", "src/checkout/a.ts", "src/customer/a.ts", "src/primitives/a.ts"];
  let reports: { readonly [kind in "broken" | "allowed" | "fetching"]: readonly (readonly string[])[] };
  beforeAll(() => {
    reports = {
      broken: lint(broken.map(importing)),
      allowed: lint(allowed.map(importing)),
      fetching: lint(fetching.map((path) => ({ path, source: `export const load = () => fetch("/x");\n` }))),
    };
  });

  it.each(broken.map((one, index) => [one.join(" ← "), index] as const))("forbid %s", (_, index) => {
    expect(reports.broken[index]).toEqual(["eslint(no-restricted-imports)"]);
  });

  it.each(allowed.map((one, index) => [one.join(" ← "), index] as const))("allow %s", (_, index) => {
    expect(reports.allowed[index]).toEqual([]);
  });

  it.each(fetching.map((file, index) => [file, index] as const))("forbid fetch in %s", (_, index) => {
    expect(reports.fetching[index]).toEqual(["eslint(no-restricted-globals)"]);
  });
});
