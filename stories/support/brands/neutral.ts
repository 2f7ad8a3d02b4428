import type { Brand } from "./Brand.js";

export const neutral: Brand = {
  name: "Stadtwerke Grau",
  description: "Neutral: black, white and paper; six values and sharp corners.",
  colorScheme: "light",
  theme: {
    accent: { light: "#1c1b1a", dark: "#f2efe9" },
    surface: { light: "#fbfaf7", dark: "#191817" },
    text: { light: "#1c1b1a", dark: "#f2efe9" },
    radius: "3px",
    font: 'Georgia, "Times New Roman", serif',
    density: "1.1",
    headingWeight: "500",
    figureWeight: "500",
    cardShadow: "none",
    layerGrid: { light: "#6b6357", dark: "#b3a999" },
    layerLevies: { light: "#8c8171", dark: "#8f8676" },
    layerFee: { light: "#55685a", dark: "#9db8a3" },
    layerMetering: { light: "#8a6d3b", dark: "#d3b27a" },
  },
};
