/** A number with its unit; the unit is empty for a plain number. */
interface Amount {
  readonly value: number;
  readonly unit: string;
}

/** Browsers' default: files that mix `rem` and `px` in one sum mean it. */
const pixelsOfRem = 16;
const longest = 300;

/**
 * Computes the sums of token files: `{base} * 2` of Tokens Studio after its references are filled in, and `calc()` of stylesheets. Knows `+ - * /`,
 * brackets, `calc`, `min`, `max`, `clamp`, `round`, `roundTo`, `floor`, `ceil` and `abs`. Undefined for anything else.
 */
export function computeMaths(text: string): string | undefined {
  const tokens = text.length > longest ? undefined : tokensOf(text);
  if (!tokens) return undefined;
  const reader = new MathsReader(tokens);
  const result = reader.sum();
  if (!result || !reader.isAtEnd || !Number.isFinite(result.value)) return undefined;
  return `${Number(result.value.toFixed(4))}${result.unit}`;
}

function tokensOf(text: string): readonly string[] | undefined {
  const tokens = text.match(/\d*\.?\d+(?:[a-z]+|%)?|[a-z]+(?=\s*\()|[-+*/(),]|\S/gi) ?? [];
  return tokens.every((token) => /^(?:\d*\.?\d+(?:[a-z]+|%)?|[a-z]{2,}|[-+*/(),])$/i.test(token)) ? tokens : undefined;
}

class MathsReader {
  #at = 0;
  readonly #tokens: readonly string[];

  constructor(tokens: readonly string[]) {
    this.#tokens = tokens;
  }

  get isAtEnd(): boolean {
    return this.#at >= this.#tokens.length;
  }

  sum(): Amount | undefined {
    let left = this.#product();
    while (left && (this.#is("+") || this.#is("-"))) {
      const sign = this.#next() === "+" ? 1 : -1;
      left = added(left, this.#product(), sign);
    }
    return left;
  }

  #product(): Amount | undefined {
    let left = this.#factor();
    while (left && (this.#is("*") || this.#is("/"))) {
      const isTimes = this.#next() === "*";
      left = multiplied(left, this.#factor(), isTimes);
    }
    return left;
  }

  #factor(): Amount | undefined {
    const token = this.#next() ?? "";
    if (token === "-" || token === "+") {
      const inner = this.#factor();
      return inner && { ...inner, value: token === "-" ? -inner.value : inner.value };
    }
    if (token === "(") return this.#list(1)?.[0];
    const [, amount, unit = ""] = /^(\d*\.?\d+)([a-z]+|%)?$/i.exec(token) ?? [];
    if (amount !== undefined) return { value: Number(amount), unit: unit.toLowerCase() };
    if (this.#next() !== "(") return undefined;
    const parts = this.#list(4);
    return parts && applied(token.toLowerCase(), parts);
  }

  /** What stands between an opening bracket, already read, and its end. */
  #list(most: number): readonly Amount[] | undefined {
    const parts: Amount[] = [];
    do {
      const part = this.sum();
      if (!part || parts.length >= most) return undefined;
      parts.push(part);
    } while (this.#is(",") && this.#next());
    return this.#next() === ")" ? parts : undefined;
  }

  #is(token: string): boolean {
    return this.#tokens[this.#at] === token;
  }

  #next(): string | undefined {
    return this.#tokens[this.#at++];
  }
}

/** Both in one unit: a bare number takes the other's, `rem` beside `px` becomes pixels. */
function alike(one: Amount, other: Amount): readonly [Amount, Amount] | undefined {
  if (one.unit === other.unit) return [one, other];
  if (one.unit === "") return [{ ...one, unit: other.unit }, other];
  if (other.unit === "") return [one, { ...other, unit: one.unit }];
  const [first, second] = [inPixels(one), inPixels(other)];
  return first && second ? [first, second] : undefined;
}

function inPixels({ value, unit }: Amount): Amount | undefined {
  if (unit === "px") return { value, unit };
  return unit === "rem" || unit === "em" ? { value: value * pixelsOfRem, unit: "px" } : undefined;
}

function added(left: Amount, right: Amount | undefined, sign: 1 | -1): Amount | undefined {
  const [one, other] = (right && alike(left, right)) ?? [];
  return one && other && { value: one.value + sign * other.value, unit: one.unit };
}

function multiplied(left: Amount, right: Amount | undefined, isTimes: boolean): Amount | undefined {
  if (!right) return undefined;
  if (isTimes) return left.unit && right.unit ? undefined : { value: left.value * right.value, unit: left.unit || right.unit };
  const unit = left.unit === right.unit ? "" : right.unit === "" ? left.unit : undefined;
  return unit === undefined ? undefined : { value: left.value / right.value, unit };
}

function applied(name: string, [first, ...rest]: readonly Amount[]): Amount | undefined {
  if (!first) return undefined;
  const pick = (choose: (one: number, other: number) => number, parts: readonly Amount[]): Amount | undefined =>
    parts.reduce<Amount | undefined>((found, part) => {
      const [one, other] = (found && alike(found, part)) ?? [];
      return one && other && { value: choose(one.value, other.value), unit: one.unit };
    }, first);
  switch (name) {
    case "calc":
      return rest.length === 0 ? first : undefined;
    case "min":
      return pick(Math.min, rest);
    case "max":
      return pick(Math.max, rest);
    case "clamp": {
      const [wanted, most] = rest;
      const low = wanted && applied("max", [first, wanted]);
      return low && most && applied("min", [low, most]);
    }
    case "round":
    case "roundto": {
      const places = 10 ** (rest[0]?.value ?? 0);
      return { ...first, value: Math.round(first.value * places) / places };
    }
    case "floor":
      return { ...first, value: Math.floor(first.value) };
    case "ceil":
      return { ...first, value: Math.ceil(first.value) };
    case "abs":
      return { ...first, value: Math.abs(first.value) };
    default:
      return undefined;
  }
}
