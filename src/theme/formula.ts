import { onThreshold, splitArguments } from "./cssColour.js";

/**
 * Formulas in tokens.json are CSS with three functions of our own, which this turns into plain CSS:
 * `on(colour)` is white or black, whichever can be read on it; `at-most(colour, lightness)` and `at-least(colour, lightness)` keep its hue and
 * chroma and bound its OKLCH lightness.
 */
export function toPlainCss(formula: string): string {
  const [, before = "", name, rest = ""] = /^(.*?)(?<![\w-])(on|at-most|at-least)\((.*)$/s.exec(formula) ?? [];
  if (name === undefined) return formula;
  const end = closingBracket(rest);
  const [colour = "", bound = ""] = splitArguments(rest.slice(0, end)).map(toPlainCss);
  return `${before}${ownFunctions[name]?.(colour, bound) ?? ""}${toPlainCss(rest.slice(end + 1))}`;
}

const ownFunctions: Readonly<Record<string, (colour: string, bound: string) => string>> = {
  on: (colour) => {
    // 1 below the threshold, else 0: a difference of a millionth decides.
    const channel = `clamp(0, (${onThreshold} - 0.2126 * r - 0.7152 * g - 0.0722 * b) * 1000000, 1)`;
    return `color(from ${colour} srgb-linear ${channel} ${channel} ${channel})`;
  },
  "at-most": (colour, bound) => `oklch(from ${colour} min(l, ${bound}) c h)`,
  "at-least": (colour, bound) => `oklch(from ${colour} max(l, ${bound}) c h)`,
};

/** Whether plain CSS of a formula takes relative colours, which engines of early 2024 refuse for `light-dark()`. */
export const needsRelativeColour = (formula: string) => /(?<![\w-])(on|at-most|at-least)\(/.test(formula);

function closingBracket(text: string): number {
  let depth = 1;
  for (let at = 0; at < text.length; at++) {
    if (text[at] === "(") depth++;
    if (text[at] === ")" && --depth === 0) return at;
  }
  return text.length;
}
