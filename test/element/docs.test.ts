import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { attributeNames, dataNames } from "../../src/element/settings.js";
import { codeNames } from "../../src/element/StromKasseElement.js";

const docs = readFileSync("docs/element.md", "utf8");
const section = (heading: string) => docs.split(/^## /m).find((part) => part.startsWith(heading)) ?? "";
const named = (text: string) => [...text.matchAll(/`([^`]+)`/g)].flatMap(([, name]) => name ?? []);

it("docs/element.md lists every attribute, and no other", () => {
  const rows = [...section("Attributes").matchAll(/^\| (`.*?`) \|/gm)].flatMap(([, names = ""]) => named(names));
  expect(rows.toSorted()).toEqual([...attributeNames].toSorted());
});

it("docs/element.md names every property", () => {
  const names = named(section("Properties"));
  for (const name of [...dataNames, ...codeNames]) expect(names).toContain(name);
});
