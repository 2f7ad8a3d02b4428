import { isObject } from "../../src/theme/json.js";
import { isValidValue } from "../../src/theme/validate.js";
import { declarationOf, tokenNames, type ThemeTokens, type ThemeValue, type TokenName, type TokenProblem } from "../../src/theme.js";
import { schemes, tidyTheme } from "./labTheme.js";

/** Takes what is a theme of whatever claims to be one: links and pasted texts come from anywhere. */
export function checkedTheme(entries: Iterable<readonly [string, unknown]>): {
  readonly theme: ThemeTokens;
  readonly problems: readonly TokenProblem[];
} {
  const theme: Record<string, ThemeValue> = {};
  const problems: TokenProblem[] = [];
  for (const [path, value] of entries) {
    if (!isTokenName(path)) problems.push({ kind: "unknown", path, message: `No token is called ${excerpt(path)}.` });
    else if (isValueOf(path, value)) theme[path] = value;
    else {
      const message = `${path} is no ${declarationOf(path).type} that can be used: ${excerpt(JSON.stringify(value))}.`;
      problems.push({ kind: "invalid", path, message });
    }
  }
  return { theme: tidyTheme(theme), problems };
}

const names: ReadonlySet<string> = new Set(tokenNames);
const isTokenName = (text: string): text is TokenName => names.has(text);

function isValueOf(name: TokenName, value: unknown): value is ThemeValue {
  const { type } = declarationOf(name);
  if (typeof value === "string" || typeof value === "number") return isValidValue(type, String(value).trim());
  if (type !== "color" || !isObject(value) || Object.keys(value).length !== 2) return false;
  return schemes.every((scheme) => {
    const side = value[scheme];
    return typeof side === "string" && isValidValue(type, side.trim());
  });
}

const excerpt = (text = "nothing") => (text.length > 60 ? `${text.slice(0, 60)}…` : text);
