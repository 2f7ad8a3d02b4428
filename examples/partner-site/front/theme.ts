import type { ThemeTokens } from "stromkasse";

/** The brand's colours for the checkout. Radii and surfaces are set in site.css instead: both ways work. */
export const theme: ThemeTokens = {
  accent: "light-dark(#0b5d63, #6fd0c8)",
  accentText: "light-dark(#fff, #06211f)",
  text: "light-dark(#12302f, #e6efec)",
  textMuted: "light-dark(#4d6462, #9fb3af)",
  border: "light-dark(#dfe3db, #26393a)",
  borderStrong: "light-dark(#738a86, #64807d)",
  layerEnergy: "light-dark(#0b5d63, #6fd0c8)",
  layerGrid: "light-dark(#3d7fb5, #7fb8e6)",
  layerLevies: "light-dark(#a4628f, #d99bc6)",
  layerFee: "light-dark(#c98a1b, #f0b955)",
  layerMetering: "light-dark(#7a8f3a, #b5cb72)",
};
