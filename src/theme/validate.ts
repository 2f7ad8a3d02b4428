import { black } from "./colour.js";
import { readColour, splitArguments } from "./cssColour.js";
import type { TokenType } from "./tokenDeclaration.js";

const longest = 500;
/** What could leave the declaration, start a comment or an at-rule, write markup or overrule. */
const leavesTheValue = /[;{}<>\\@!]|\/\*|\*\//;
const length = /^(?:-?(?:\d+\.?\d*|\.\d+)(?:px|rem|em|ch|ex|%)|0)$/;
const functionsOfLengths = new Set(["calc", "min", "max", "clamp", "var"]);

/** A page's own properties may hold anything; ours hold tokens. */
const foreignProperty = /var\((?!--sk-[\w-]+\))/;

/** Whether a text is a harmless CSS value of this type: nothing that fetches, closes the declaration or is markup. Themes may come from a database. */
export function isValidValue(type: TokenType, css: string): boolean {
  if (css.length > longest || leavesTheValue.test(css) || foreignProperty.test(css)) return false;
  const text = css.trim();
  if (/^var\(--sk-[\w-]+\)$/.test(text)) return true;
  switch (type) {
    case "color":
      return readColour(text, { scheme: "light", lookUp: () => black }) !== undefined;
    case "dimension":
      return isLength(text);
    case "number":
      return Number(text) > 0 && Number(text) <= 4;
    case "fontWeight":
      return Number(text) >= 1 && Number(text) <= 1000;
    case "duration":
      return /^(\d+\.?\d*|\.\d+)m?s$/.test(text);
    case "fontFamily":
      return text
        .split(",")
        .every((name) => /^(?:[\p{L}_-][\p{L}\p{N}_ -]*|"[\p{L}\p{N}_ .+&-]+"|'[\p{L}\p{N}_ .+&-]+')$/u.test(name.trim()));
    case "shadow":
      return text === "none" || splitArguments(text).every(isShadow);
  }
}

function isLength(text: string): boolean {
  if (length.test(text)) return true;
  const names = [...text.matchAll(/([a-z-]*)\(/g)].map(([, name = ""]) => name);
  return names.length > 0 && /^[\w\s.+\-*/%(),]+$/.test(text) && names.every((name) => name === "" || functionsOfLengths.has(name));
}

function isShadow(text: string): boolean {
  const words = text.match(/(?:[^\s(]|\([^()]*(?:\([^()]*\)[^()]*)*\))+/g) ?? [];
  const rest = words.filter((word) => word !== "inset" && !length.test(word));
  const lengths = words.filter((word) => length.test(word)).length;
  return lengths >= 2 && lengths <= 4 && rest.length === 1 && isValidValue("color", rest[0] ?? "");
}
