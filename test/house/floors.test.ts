import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

/** Lints one made-up file with the project's own rules. @returns The linter's report and whether it passed. */
function lint(house: string, path: string, source: string) {
  const file = join(house, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, source);
  const { status, stdout } = spawnSync(resolve("node_modules/.bin/oxlint"), [path], { cwd: house, encoding: "utf8" });
  rmSync(file);
  return { passed: status === 0, report: stdout };
}

describe("the floors", () => {
  let house = "";
  beforeAll(() => {
    house = mkdtempSync(join(tmpdir(), "stromkasse-floors-"));
    cpSync(".oxlintrc.json", join(house, ".oxlintrc.json"));
    symlinkSync(resolve("node_modules"), join(house, "node_modules"));
  });
  afterAll(() => rmSync(house, { recursive: true, force: true }));

  const broken: readonly (readonly [file: string, imported: string])[] = [
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
  ];
  it.each(broken)("%s may not import %s", (file, imported) => {
    const { passed, report } = lint(house, file, `import { thing } from "${imported}";\nexport const other = thing;\n`);
    expect(report).toContain("no-restricted-imports");
    expect(passed).toBe(false);
  });

  it.each(["src/components/a.ts", "src/checkout/a.ts", "src/customer/a.ts", "src/primitives/a.ts"])("%s may not use fetch", (file) => {
    const { passed, report } = lint(house, file, `export const load = () => fetch("/x");\n`);
    expect(report).toContain("no-restricted-globals");
    expect(passed).toBe(false);
  });

  it.each([
    ["src/components/quote/a.ts", "../../checkout/hooks/useQuote.js"],
    ["src/checkout/a.ts", "../adapter/CheckoutError.js"],
    ["src/customer/a.ts", "../checkout/supplier.js"],
    ["src/adapter/nomos/a.ts", "../../energy/quote.js"],
    ["src/sandbox/a.ts", "../energy/quote.js"],
    ["src/server/a.ts", "../adapter/nomos/wire.js"],
  ])("%s may import %s", (file, imported) => {
    expect(lint(house, file, `import { thing } from "${imported}";\nexport const other = thing;\n`)).toMatchObject({ passed: true });
  });
});
