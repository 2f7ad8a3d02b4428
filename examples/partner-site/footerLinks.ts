/**
 * What every page leads to, whoever writes it. The last two have the law's own words and may not be missing anywhere
 * (§ 356a and § 312k BGB).
 */
export const footerLinks = [
  ["/impressum", "Impressum"],
  ["/datenschutz", "Datenschutz"],
  ["/agb", "AGB"],
  ["/widerrufsbelehrung", "Widerrufsbelehrung"],
  ["/preisblatt", "Preisblatt"],
  ["/widerruf", "Vertrag widerrufen"],
  ["/kuendigung", "Verträge hier kündigen"],
] as const;
