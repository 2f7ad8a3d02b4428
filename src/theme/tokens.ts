/** Every design decision a partner can change, and the custom property that carries it. tokens.css holds the house's values and says what each is for. */
const tokenProperties = [
  ["accent", "--sk-accent"],
  ["accentText", "--sk-accent-text"],
  ["accentInk", "--sk-accent-ink"],
  ["accentSoft", "--sk-accent-soft"],
  ["focus", "--sk-focus"],
  ["surface", "--sk-surface"],
  ["surfaceSunken", "--sk-surface-sunken"],
  ["surfaceRaised", "--sk-surface-raised"],
  ["text", "--sk-text"],
  ["textMuted", "--sk-text-muted"],
  ["border", "--sk-border"],
  ["borderStrong", "--sk-border-strong"],
  ["saving", "--sk-saving"],
  ["savingSoft", "--sk-saving-soft"],
  ["warning", "--sk-warning"],
  ["warningSoft", "--sk-warning-soft"],
  ["danger", "--sk-danger"],
  ["dangerSoft", "--sk-danger-soft"],
  ["peak", "--sk-peak"],
  ["layerEnergy", "--sk-layer-energy"],
  ["layerGrid", "--sk-layer-grid"],
  ["layerLevies", "--sk-layer-levies"],
  ["layerFee", "--sk-layer-fee"],
  ["layerMetering", "--sk-layer-metering"],
  ["layerOther", "--sk-layer-other"],
  ["radius", "--sk-radius"],
  ["radiusSmall", "--sk-radius-s"],
  ["shadow", "--sk-shadow"],
  ["base", "--sk-base"],
  ["fontFamily", "--sk-font"],
] as const;

/** Name of a token. */
export type TokenName = (typeof tokenProperties)[number][0];

/**
 * Tokens that differ from the house's, as CSS values. One value may serve both schemes: `light-dark(#0b5cff, #6aa1ff)`.
 * Contrast is then the partner's: 4.5 : 1 for `accentText` on `accent`, `accentInk` on `surface`, and every text on its surface.
 */
export type ThemeTokens = { readonly [Name in TokenName]?: string | undefined };

/** Sets the tokens on an element and takes back those that an earlier theme had set. Through the CSSOM, which a strict CSP allows where it forbids a style attribute. */
export function applyTokens(element: HTMLElement, tokens: ThemeTokens = {}): void {
  for (const [name, property] of tokenProperties) {
    const value = tokens[name];
    if (value === undefined || fetchesSomething.test(value)) element.style.removeProperty(property);
    else element.style.setProperty(property, value);
  }
}

/** A theme may come from a partner's database; it must not make the visitor's browser call a third party. */
const fetchesSomething = /url\s*\(|image(-set)?\s*\(|src\s*\(/i;
