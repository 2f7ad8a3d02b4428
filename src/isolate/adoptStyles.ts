import styles from "../styles.css?inline";

const sheets = new WeakMap<Document, CSSStyleSheet>();

/**
 * Gives a shadow root the package's stylesheet, after those that it has. One constructed sheet serves all roots of a document, and no
 * element is written: a policy of `style-src 'self'` allows it.
 */
export function adoptStyles(root: ShadowRoot): void {
  const { ownerDocument: page } = root;
  let sheet = sheets.get(page);
  if (!sheet) {
    // A sheet may be adopted only in the document that it was made in: this one may be a frame's.
    sheet = new (page.defaultView ?? window).CSSStyleSheet();
    sheet.replaceSync(styles);
    sheets.set(page, sheet);
  }
  if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
}
