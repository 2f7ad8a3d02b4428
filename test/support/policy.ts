/** The policy that a whole visit has to run under, word for word: nothing inline, nothing from elsewhere, no markup from text. */
export const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; require-trusted-types-for 'script'";
