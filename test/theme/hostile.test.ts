import { describe, expect, it } from "vitest";
import { cssFromTheme, themeFromTokens } from "../../src/theme.js";
import { isValidValue } from "../../src/theme/validate.js";
import type { TokenType } from "../../src/theme/tokenDeclaration.js";

const attacks = [
  "url(https://tracker.example/x.png)",
  "URL( 'x' )",
  "image-set('x' 1x)",
  "red; background: url(x)",
  "#fff} body { display: none",
  "</style><script>alert(1)</script>",
  "#fff /* */",
  "#fff !important",
  "\\75rl(x)",
  "@import 'x'",
  "expression(alert(1))",
  "var(--host-secret)",
  "attr(data-x)",
  "env(x)",
  "calc(1px + url(x))",
  "paint(x)",
  "a".repeat(600),
  "#fff\n} a {",
  `"; } * { color: red } "`,
];
const types: readonly TokenType[] = ["color", "dimension", "number", "duration", "fontFamily", "fontWeight", "shadow"];
const nameOf: Readonly<Record<TokenType, string>> = {
  color: "accent",
  dimension: "radius",
  number: "density",
  duration: "duration",
  fontFamily: "font",
  fontWeight: "weightStrong",
  shadow: "shadow",
};

describe.each(types)("a hostile %s", (type) => {
  it.each(attacks)("is no value: %s", (attack) => {
    // A long word is a possible name of a font; its length is not.
    expect(isValidValue(type, attack)).toBe(false);
  });

  it.each(attacks)("is not taken from a file, nor from our own extension, and not written: %s", (attack) => {
    const name = nameOf[type];
    const plain = themeFromTokens({ [name]: { $type: type, $value: attack } });
    const kept = themeFromTokens({ [name]: { $type: type, $value: attack, $extensions: { stromkasse: { value: attack } } } });
    expect([plain.theme, kept.theme]).toEqual([{}, {}]);
    expect(plain.problems).toMatchObject([{ kind: "invalid" }]);
    const css = cssFromTheme({ [name]: attack });
    expect(css).not.toContain(attack);
  });
});

describe("a harmless value", () => {
  it.each([
    ["color", "#0b5cff"],
    ["color", "light-dark(#fff, oklch(0.2 0.05 260 / 0.5))"],
    ["color", "color-mix(in oklab, var(--sk-accent) 30%, white)"],
    ["color", "var(--sk-text)"],
    ["dimension", "0"],
    ["dimension", "12.5px"],
    ["dimension", "max(16px, 1rem)"],
    ["dimension", "calc(var(--sk-radius) * 2)"],
    ["number", "0.85"],
    ["duration", "120ms"],
    ["fontFamily", 'Inter, "Segoe UI", sans-serif'],
    ["fontFamily", "Größe Grotesk"],
    ["fontWeight", "650"],
    ["shadow", "none"],
    ["shadow", "inset 0 1px 2px 0 #0003, 0 8px 24px -12px light-dark(rgb(15 23 42 / 0.12), transparent)"],
  ] as const)("%s %s is taken", (type, css) => {
    expect(isValidValue(type, css)).toBe(true);
  });

  it.each([
    ["color", "12px"],
    ["dimension", "red"],
    ["dimension", "12"],
    ["number", "0"],
    ["number", "-1"],
    ["fontWeight", "1001"],
    ["shadow", "1px #fff"],
    ["shadow", "1px 1px 1px 1px 1px #fff"],
  ] as const)("%s %s is none of its type", (type, css) => {
    expect(isValidValue(type, css)).toBe(false);
  });
});

it("names of a file cannot reach prototypes", () => {
  const json = JSON.parse(
    '{"__proto__": {"accent": {"$type": "color", "$value": "#fff"}}, "constructor": {"$value": 1, "$type": "number"}}',
  ) as unknown;
  expect(Object.keys(themeFromTokens(json).theme)).toEqual([]);
  expect(({} as Record<string, unknown>)["accent"]).toBeUndefined();
});
