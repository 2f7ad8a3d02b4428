import * as fc from "fast-check";
import { faultOfRange } from "../../src/theme/ranges.js";
import { declarationOf, tokenNames, type ThemeTokens, type ThemeValue, type TokenType } from "../../src/theme.js";

const hex = fc.integer({ min: 0, max: 0xffffff }).map((number) => `#${number.toString(16).padStart(6, "0")}`);
const colour = fc.oneof(
  hex,
  hex.map((text) => `${text}80`),
  fc.tuple(hex, hex).map(([light, dark]) => `light-dark(${light}, ${dark})`),
  fc.constantFrom("oklch(0.6 0.2 30)", "rgb(1 2 3)", "var(--sk-text)", "color-mix(in oklab, #ff0000 20%, white)"),
);
const oneColour = fc.oneof(
  hex,
  fc.constantFrom("#ABC", "oklch(0.6 0.2 30)", "rgb(1 2 3)", "var(--sk-text)", "color-mix(in oklab, #ff0000 20%, white)"),
);
const size = fc.oneof(
  fc.integer({ min: 0, max: 99 }).map((pixels) => `${pixels}px`),
  fc.constantFrom("0.5rem", "1.25em", "50%", "max(16px, 1rem)", "calc(var(--sk-radius) * 2)"),
);
const values: Readonly<Record<TokenType, fc.Arbitrary<ThemeValue>>> = {
  color: fc.oneof(
    colour,
    fc
      .record({ light: oneColour, dark: oneColour })
      .filter(({ light, dark }) => light !== dark)
      .map(({ light, dark }) => ({ light, dark })),
  ),
  dimension: size,
  number: fc.constantFrom("0.75", "1", "1.2"),
  duration: fc.constantFrom("0ms", "200ms", "0.3s"),
  fontFamily: fc.constantFrom("inherit", "Inter, sans-serif", '"Open Sans", serif', "'Open Sans', serif"),
  fontWeight: fc.integer({ min: 1, max: 1000 }).map(String),
  shadow: fc.constantFrom(
    "none",
    "0 1px 2px 0 #00000033",
    "inset 0 1px 2px -3px #123456, 1px 2px 3px 4px #654321",
    "0 1px 2px light-dark(#0003, #0000)",
  ),
};
/** Any theme of valid values, each in one of the ways that it may be written, and in its token's range. */
export const anyTheme: fc.Arbitrary<ThemeTokens> = fc.record(
  Object.fromEntries(
    tokenNames.map((name) => [name, values[declarationOf(name).type].filter((value) => faultOfRange(name, value) === undefined)]),
  ),
  {
    requiredKeys: [],
  },
);
