import type { Brand } from "./Brand.js";

export const saturated: Brand = {
  name: "Voltino",
  description: "Saturated: a loud accent, round everything, heavy headings.",
  colorScheme: "light",
  theme: {
    accent: { light: "#d6006c", dark: "#ff5fa8" },
    surface: { light: "#ffffff", dark: "#211022" },
    text: { light: "#3a0a3f", dark: "#fdeafb" },
    radius: "24px",
    font: '"Trebuchet MS", Verdana, sans-serif',
    density: "1",
    surfaceSunken: { light: "#fff3e6", dark: "#170a18" },
    buttonRadius: "999px",
    fieldRadius: "14px",
    headingWeight: "800",
    figureWeight: "800",
    stepperSize: "8px",
    cardShadow: "0 16px 40px -20px #d6006c66",
    layerGrid: { light: "#7a2fd0", dark: "#b98cff" },
    layerLevies: { light: "#e0591b", dark: "#ff9a66" },
    layerFee: { light: "#00897b", dark: "#4fd8c8" },
    layerMetering: { light: "#a67c00", dark: "#ffd24d" },
  },
};
