import { cssFromTheme, tokensFromTheme, type ThemeTokens } from "../../src/theme.js";

/** A way to take a theme out of the lab. */
export interface ExportFormat {
  readonly id: "tokens" | "css" | "code";
  readonly label: string;
  /** What it is for. */
  readonly hint: string;
  readonly fileName: string;
  readonly mediaType: string;
  readonly write: (theme: ThemeTokens) => string;
}

export const exportFormats: readonly ExportFormat[] = [
  {
    id: "tokens",
    label: "Design tokens",
    hint: "DTCG 2025.10, light and dark in one resolver document. The lab, themeFromTokens and npx stromkasse-theme read it back.",
    fileName: "theme.tokens.json",
    mediaType: "application/json",
    write: (theme) => `${JSON.stringify(tokensFromTheme(theme), null, 2)}\n`,
  },
  {
    id: "css",
    label: "CSS",
    hint: "Custom properties with everything computed, for pages that a server renders. Load it after our stylesheet.",
    fileName: "theme.css",
    mediaType: "text/css",
    write: (theme) => cssFromTheme(theme) || "/* The house’s theme: there is nothing to set. */\n",
  },
  {
    id: "code",
    label: "Code",
    hint: "The theme prop of CheckoutProvider and CustomerProvider. Keep the object outside of components, so that it stays the same.",
    fileName: "theme.tsx",
    mediaType: "text/plain",
    write: themeCode,
  },
];

/** A theme as an object literal. */
export function themeLiteral(theme: ThemeTokens): string {
  const lines = Object.entries(theme).map(([name, value]) => {
    const text =
      typeof value === "object"
        ? `{ light: ${JSON.stringify(value.light)}, dark: ${JSON.stringify(value.dark)} }`
        : JSON.stringify(String(value));
    return `  ${name}: ${text},\n`;
  });
  return lines.length === 0 ? "{}" : `{\n${lines.join("")}}`;
}

function themeCode(theme: ThemeTokens): string {
  return `import { CheckoutProvider, type ThemeTokens } from "stromkasse";

export const theme: ThemeTokens = ${themeLiteral(theme)};

// <CheckoutProvider theme={theme} colorScheme="auto" …>
`;
}
