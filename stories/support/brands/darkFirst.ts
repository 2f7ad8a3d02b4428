import type { Brand } from "./Brand.js";

export const darkFirst: Brand = {
  name: "Nachtstrom",
  description: "Dark first: made for a black page, with a light side for visitors who want one; dense, square, monospaced.",
  colorScheme: "dark",
  theme: {
    accent: { light: "#00694b", dark: "#3dffb0" },
    surface: { light: "#f3f7f5", dark: "#07110d" },
    text: { light: "#0a1f17", dark: "#d9f5e8" },
    radius: "0px",
    font: 'ui-monospace, "Cascadia Mono", Menlo, Consolas, monospace',
    density: "0.85",
    surfaceRaised: { light: "#ffffff", dark: "#0d1d16" },
    headingWeight: "600",
    figureWeight: "500",
    chipRadius: "0px",
    tagRadius: "0px",
    checkboxRadius: "0px",
    stepperSize: "2px",
    cardShadow: "none",
    cardBorder: { light: "#9db8ac", dark: "#1f4a38" },
  },
};
