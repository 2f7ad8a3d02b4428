/** Types of the Design Tokens Format Module 2025.10 that the house uses. */
export type TokenType = "color" | "dimension" | "number" | "duration" | "fontFamily" | "fontWeight" | "shadow";

/** One design decision, as tokens.json and tokens.resolver.json declare it. Formulas are CSS with the functions of formula.ts. */
export interface TokenDeclaration {
  /** Where it stands in tokens.json. */
  readonly path: string;
  readonly type: TokenType;
  /** What it is for. */
  readonly description: string;
  /** The house's value, or the formula that it follows. */
  readonly css: string;
  /** What it follows as soon as a theme sets one of these, unless the theme sets it too. */
  readonly derive?: { readonly from: readonly string[]; readonly css: string };
  /** What holds where the visitor asks for more contrast; `firm` even against a theme. */
  readonly more?: { readonly css: string; readonly firm?: boolean };
}
