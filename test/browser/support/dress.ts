import type { Page } from "playwright";
import type { HostName } from "./hosts.ts";

/** What a page that was opened as a `wardrobe` puts on. */
export interface Dress {
  readonly host: HostName;
  /** Which sheet of ours is in it; `layer`: the one in its cascade layer. */
  readonly styles?: "plain" | "layer";
}

/** Puts on another host's styles, as if the page had always had them: all that would move is where it ends. */
export async function dress(page: Page, { host, styles = "plain" }: Dress): Promise<void> {
  await page.evaluate(
    ({ worn }) => {
      for (const link of document.querySelectorAll<HTMLLinkElement>("link[data-dress]"))
        link.media = worn.includes(link.dataset.dress ?? "") ? "all" : "not all";
      for (const animation of document.getAnimations()) animation.finish();
    },
    { worn: [host, `our-${styles}`, "plain"] },
  );
}
