import type { Page } from "../energy/order.js";

/** How many pages are walked at most: more would be a list that does not end. */
const mostPages = 50;

/**
 * All items of a list, page after page. Ends at the last page, where a cursor comes twice, and after 50 pages.
 *
 * @param load Loads the page at a cursor; without one the first.
 */
export async function allPages<Item>(load: (cursor: string | undefined) => Promise<Page<Item>>): Promise<readonly Item[]> {
  const items: Item[] = [];
  const seen = new Set<string>();
  let cursor: string | undefined;
  for (let pages = 0; pages < mostPages; pages += 1) {
    const page = await load(cursor);
    items.push(...page.items);
    if (page.nextCursor === null || seen.has(page.nextCursor)) break;
    seen.add(page.nextCursor);
    cursor = page.nextCursor;
  }
  return items;
}
