/**
 * What a browser's translation makes of a page: each text stands in two `font` elements of its own, and the node that React knows of is
 * within them.
 */
export function translate(root: ParentNode & Node = document.body): void {
  const texts: Text[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) texts.push(node as Text);
  for (const text of texts) {
    const isDone = text.parentElement?.localName === "font";
    if (isDone || text.data.trim() === "" || text.parentElement?.closest("script, style, textarea, svg, [translate=no]")) continue;
    const outer = document.createElement("font");
    const inner = document.createElement("font");
    text.replaceWith(outer);
    outer.append(inner);
    inner.append(text);
  }
}

/** Translates the page, and whatever comes onto it. @returns Ends it. */
export function translating(): () => void {
  translate();
  const observer = new MutationObserver(() => translate());
  observer.observe(document.body, { childList: true, characterData: true, subtree: true });
  return () => observer.disconnect();
}
