/** `stromkasse/theme`: themes from and to design tokens, and whether they can be read. For build scripts, servers and theme tools; nothing of it is in the checkout. */
export { checkTheme, type CheckOptions, type ContrastFault, type ContrastPair, type ThemeReport } from "./theme/checkTheme.js";
export { faultLine } from "./theme/commandLine.js";
export { cssFromTheme, type CssOptions } from "./theme/cssFromTheme.js";
export { declarationOf, modes, tokenNames, type Mode } from "./theme/resolveTheme.js";
export { themeFromTokens, type ImportedTheme, type ImportOptions, type TokenProblem } from "./theme/themeFromTokens.js";
export { tokenProperty, type SchemeColours, type ThemeTokens, type ThemeValue } from "./theme/themeTokens.js";
export { themeColour, tokensFromTheme, type TokenDocument } from "./theme/tokensFromTheme.js";
export type { NeighbourFiles } from "./theme/resolver.js";
export type { TokenDeclaration, TokenType } from "./theme/tokenDeclaration.js";
export type { TokenName } from "./theme/tokens.js";
