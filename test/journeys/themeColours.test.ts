import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { toHex } from "../../src/theme/colour.js";
import { colourReader, declarationOf, modes, tokenNames } from "../../src/theme/resolveTheme.js";
import { cssOfThemeValue, derivedGroups, tokenProperty, type ThemeTokens } from "../../src/theme/themeTokens.js";
import { brands } from "../../stories/support/brands/index.js";
import { withBrowser } from "./support/browser.ts";
import { withPartnerSite } from "./support/site.ts";

const site = withPartnerSite();
const visit = withBrowser(site.url);
const stylesheet = readFileSync(join(import.meta.dirname, "../../src/theme/tokens.css"), "utf8");
const colourNames = tokenNames.filter((name) => declarationOf(name).type === "color");

const themes: Readonly<Record<string, ThemeTokens>> = {
  "the house's": {},
  "a yellow accent": { accent: "#ffcc00" },
  "an accent by OKLCH": { accent: "oklch(0.6 0.25 350)" },
  "own surfaces": {
    accent: "light-dark(#0b5c63, #6fd0c8)",
    surface: { light: "#fff8ee", dark: "#1a1410" },
    text: { light: "#2b2118", dark: "#f5ede3" },
  },
  ...Object.fromEntries(brands.map(({ name, theme }) => [name, theme])),
};

describe("what checkTheme computes is what a browser paints", () => {
  it.each(Object.entries(themes))("%s", async (_, theme) => {
    const { page } = await visit({ path: "/agb" });
    // The site sets tokens of its own.
    await page.setContent("");
    for (const mode of modes) {
      const given = Object.entries(theme).map(([name, value]) => [tokenProperty(name), cssOfThemeValue(value ?? "")] as const);
      const painted = await page.evaluate(
        ({ stylesheet, given, properties, mode, derive }) => {
          const sheet = new CSSStyleSheet();
          sheet.replaceSync(stylesheet);
          document.adoptedStyleSheets = [sheet];
          const root = document.createElement("div");
          root.className = "sk-root";
          root.style.colorScheme = mode.scheme;
          if (mode.contrast === "more") root.dataset["contrast"] = "more";
          if (derive !== undefined) root.dataset["derive"] = derive;
          for (const [property, css] of given) root.style.setProperty(property, css);
          document.body.append(root);
          const canvas = new OffscreenCanvas(1, 1).getContext("2d", { willReadFrequently: true });
          return properties.map((property) => {
            root.style.backgroundColor = `var(${property})`;
            if (!canvas) return [];
            canvas.clearRect(0, 0, 1, 1);
            canvas.fillStyle = getComputedStyle(root).backgroundColor;
            canvas.fillRect(0, 0, 1, 1);
            return Array.from(canvas.getImageData(0, 0, 1, 1).data);
          });
        },
        { stylesheet, given, properties: colourNames.map(tokenProperty), mode, derive: derivedGroups(theme) },
      );
      const read = colourReader(theme, mode);
      const toBytes = (hex: string) => (hex.slice(1).padEnd(8, "f").match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16));
      const wrong = colourNames.flatMap((name, index) => {
        const colour = read(name);
        const computed = toBytes(colour ? toHex(colour) : "#");
        // A channel may be rounded the other way.
        const isClose = computed.every((byte, channel) => Math.abs(byte - (painted[index]?.[channel] ?? -9)) <= 1);
        return isClose
          ? []
          : [`${mode.scheme} ${mode.contrast} ${name}: computed ${computed.join(" ")}, painted ${painted[index]?.join(" ")}`];
      });
      expect(wrong).toEqual([]);
    }
  });
});
