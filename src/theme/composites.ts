import { isObject, type Json } from "./json.js";
import type { TokenType } from "./tokenDeclaration.js";

/** A value inside a composite one. */
export interface CompositePart {
  readonly name: string;
  readonly type: TokenType;
  readonly value: Json;
}

/** What a composite is recognised by, and its parts that a token of ours can be. Of a stroke's style or a gradient nothing is. */
const composites: readonly { readonly marks: readonly string[]; readonly parts: Readonly<Record<string, TokenType>> }[] = [
  {
    marks: ["fontFamily", "fontSize", "fontWeight"],
    parts: { fontFamily: "fontFamily", fontSize: "dimension", fontWeight: "fontWeight" },
  },
  { marks: ["style", "width"], parts: { color: "color", width: "dimension" } },
  { marks: ["timingFunction", "delay"], parts: { duration: "duration" } },
];

/** Parts of a typography, border or transition of the Format Module 2025.10, or of Tokens Studio; none of any other value. */
export function partsOfComposite(value: Json): readonly CompositePart[] {
  if (!isObject(value)) return [];
  const found = composites.find(({ marks }) => marks.some((mark) => mark in value));
  return Object.entries(found?.parts ?? {}).flatMap(([name, type]) => {
    const part = value[name];
    return part === undefined ? [] : [{ name, type, value: part }];
  });
}
