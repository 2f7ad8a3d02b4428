import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { tokenFiles } from "../../scripts/tokenFiles.ts";
import { toHex } from "../../src/theme/colour.js";
import { listTokens, resolveToken } from "../../src/theme/dtcg.js";
import { isObject, type Json, type JsonObject } from "../../src/theme/json.js";
import { colourReader, declarationOf, modes, tokenNames } from "../../src/theme/resolveTheme.js";
import { resolveDocument } from "../../src/theme/resolver.js";
import { tokenProperty } from "../../src/theme/themeTokens.js";
import { cssOfValue } from "../../src/theme/tokenValue.js";

const root = join(import.meta.dirname, "../..");
const read = (path: string) => readFileSync(join(root, path), "utf8");
const tokensJson = JSON.parse(read("src/theme/tokens.json")) as Json;
const resolverJson = JSON.parse(read("src/theme/tokens.resolver.json")) as JsonObject;
const resolved = (scheme: string, contrast: string) => resolveDocument(resolverJson, { scheme, contrast }, { "tokens.json": tokensJson });

/** Without what the formatter may set otherwise. */
const content = (path: string, text: string): unknown => (path.endsWith(".json") ? JSON.parse(text) : text.replaceAll(/[\s,]/g, ""));

describe("what is made of tokens.json", () => {
  it.each(Object.entries(tokenFiles(tokensJson, resolverJson)))("%s is as `npm run tokens` would write it", (path, text) => {
    expect(content(path, read(path))).toEqual(content(path, text));
  });
});

describe("tokens.json", () => {
  it("resolves completely in every mode, to values of their types", () => {
    for (const { scheme, contrast } of modes) {
      const { tokens, absent } = resolved(scheme, contrast);
      expect(absent).toEqual([]);
      const wrong = [...tokens.keys()].filter((path) => {
        const found = resolveToken(path, tokens);
        return !("value" in found) || !cssOfValue(tokens.get(path)?.type as "color", found.value);
      });
      expect(wrong).toEqual([]);
    }
  });

  it("gives each colour a hex that is its components", () => {
    const colours = JSON.stringify([tokensJson, resolverJson]).match(/\{"colorSpace"[^{}]*\}/g) ?? [];
    expect(colours.length).toBeGreaterThan(40);
    for (const text of colours) {
      const { components, hex } = JSON.parse(text) as { components: number[]; hex: string };
      const [r = 0, g = 0, b = 0] = components;
      expect(toHex({ mode: "rgb", r, g, b, alpha: 1 })).toBe(hex);
    }
  });

  it("keeps beside every formula what it computes to, in every mode", () => {
    for (const mode of modes) {
      const { tokens } = resolved(mode.scheme, mode.contrast);
      const read = colourReader({}, mode);
      for (const name of tokenNames.filter((candidate) => declarationOf(candidate).type === "color")) {
        const found = resolveToken(declarationOf(name).path, tokens);
        const colour = read(name);
        const css = "value" in found ? cssOfValue("color", found.value) : undefined;
        expect([mode, name, css]).toEqual([mode, name, colour && toHex(colour)]);
      }
    }
  });

  it("has nothing in its palette that nobody uses", () => {
    const references = JSON.stringify([tokensJson, resolverJson]);
    const unused = [...listTokens(tokensJson).keys()].filter((path) => path.startsWith("base.") && !references.includes(`{${path}}`));
    expect(unused).toEqual([]);
  });

  it("says of every token what it is for", () => {
    const silent = [...listTokens(tokensJson).values()].filter(({ path, description }) => path[0] !== "base" && !description);
    expect(silent).toEqual([]);
  });
});

describe("the stylesheets", () => {
  const files = readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".css"));
  const css = files.map((path) => read(`src/${path}`)).join("\n");
  const used = new Set([...css.matchAll(/var\((--sk-[\w-]+)/g)].map(([, property = ""]) => property));
  const declared = new Set(tokenNames.map(tokenProperty));

  it("use no custom property that is neither a token nor set beside its use", () => {
    const set = new Set([...css.matchAll(/(--sk-[\w-]+):/g)].map(([, property = ""]) => property));
    expect([...used].filter((property) => !set.has(property))).toEqual([]);
    const own = ["--sk-option-start", "--sk-tone-soft"];
    expect([...used].filter((property) => !declared.has(property) && !own.includes(property))).toEqual([]);
  });

  it("use every token", () => {
    expect([...declared].filter((property) => !used.has(property))).toEqual([]);
  });

  it("write colours nowhere but in tokens.css", () => {
    const loose = files.flatMap((path) => {
      const text = path.endsWith("tokens.css") ? "" : read(`src/${path}`).replaceAll(/\/\*[\s\S]*?\*\//g, "");
      return [...text.matchAll(/#[\da-f]{3,8}\b|rgb\([^)]*\)|oklch\([^)]*\)/gi)].map(([colour]) => `${path}: ${colour}`);
    });
    expect(loose).toEqual(["primitives/toggle.css: rgb(15 23 42 / 0.16)"]);
  });
});

describe("Figma's files", () => {
  it.each(["light", "dark", "light-more-contrast", "dark-more-contrast"])(
    "%s names its mode and holds what Figma takes: colours, numbers, texts",
    (file) => {
      const json = JSON.parse(read(`src/theme/figma/${file}.tokens.json`)) as JsonObject;
      expect(isObject(json["$extensions"]) && json["$extensions"]["com.figma.modeName"]).toBeTruthy();
      const tokens = [...listTokens(json).values()];
      expect(tokens.length).toBeGreaterThan(80);
      expect(new Set(tokens.map(({ type }) => type))).toEqual(new Set(["color", "number", "string"]));
    },
  );
});
