import type { Page } from "playwright";

/** How things look at one moment. */
export interface Looks {
  /** The computed properties that were read, in their order. */
  readonly names: readonly string[];
  /** Their values, an element or pseudo-element each, by its way from the root; a line for each property, and the box in the root at last. */
  readonly values: Readonly<Record<string, string>>;
}

/**
 * Reads how all our elements look, in the page or in shadow roots.
 *
 * @param from Whose descendants: all roots unless told.
 */
export function looksOf(page: Page, from = ".sk-root"): Promise<Looks> {
  return page.evaluate((selector) => {
    // The box tells what these say; the logical properties say the physical ones again.
    const left = /^--|-(block|inline)(-|$)|^(block|inline)-size$|^(inset|top|bottom|left|right)|-origin$/;
    const names = [...getComputedStyle(document.documentElement)].filter((name) => !left.test(name));
    const values: Record<string, string> = {};
    const read = (style: CSSStyleDeclaration, box: string) => [...names.map((name) => style.getPropertyValue(name)), box].join("\n");
    const trees: (Document | ShadowRoot)[] = [document];
    for (const { shadowRoot } of document.querySelectorAll(".sk-isolated")) if (shadowRoot) trees.push(shadowRoot);
    trees
      .flatMap((tree) => [...tree.querySelectorAll(selector)])
      .forEach((root, count) => {
        const origin = root.getBoundingClientRect();
        const walk = (element: Element, way: string) => {
          const { left: x, top: y, width, height } = element.getBoundingClientRect();
          const isShown = element.checkVisibility();
          const box = [x - origin.left, y - origin.top, width, height].map((px) => `${px.toFixed(1)}px`).join(" ");
          values[way] = isShown ? read(getComputedStyle(element), box) : "hidden";
          if (isShown)
            for (const part of ["::before", "::after", "::placeholder"] as const) {
              const style = getComputedStyle(element, part);
              if (part === "::placeholder" ? element.matches("input") : style.content !== "none" && style.content !== "normal")
                values[way + part] = read(style, "");
            }
          [...element.children].forEach((child, index) =>
            walk(child, `${way} > ${child.tagName.toLowerCase()}.${child.classList[0] ?? ""}:${index}`),
          );
        };
        walk(root, `root ${count}`);
      });
    return { names, values };
  }, from);
}

/** What changes no pixel of ours: what a host hands down, an outline without a style, two ways to write the place of no image. */
const immaterial = /^(cursor$|tab-size|-webkit-tap-highlight-color|quotes|orphans|widows|outline-width|background-position)/;
/** In a picture's parts borders have no width, and boxes no padding. */
const immaterialInPictures = /^(box-sizing|border-.*-style)$/;
/** The root itself belongs to its place; what it would hand on of these is taken back below it. */
const immaterialAtRoot = /^(list-style|transition)/;

/** Where two looks differ, a line each; the first few say enough. */
export function differences(plain: Looks, hostile: Looks): string[] {
  const lines: string[] = [];
  for (const way of new Set([...Object.keys(plain.values), ...Object.keys(hostile.values)])) {
    const [one, other] = [plain.values[way], hostile.values[way]];
    if (one === other) continue;
    if (one === undefined || other === undefined || one === "hidden" || other === "hidden") {
      lines.push(`${way}: ${one === undefined || one === "hidden" ? "not" : "only"} on the plain page`);
      continue;
    }
    const [from, to] = [one.split("\n"), other.split("\n")];
    [...plain.names, "box"].forEach((name, index) => {
      const [before = "", after = ""] = [from[index], to[index]];
      if (before === after || immaterial.test(name)) return;
      if (way.includes(" > svg.") && immaterialInPictures.test(name)) return;
      if (/^root \d+$/.test(way) && immaterialAtRoot.test(name)) return;
      if (!isNear(before, after)) lines.push(`${way}: ${name} ${before} → ${after}`);
    });
  }
  return lines.slice(0, 12);
}

const number = /-?\d+(\.\d+)?/g;

/** Whether two values differ by less than a pixel. */
function isNear(one: string, other: string): boolean {
  if (!/px|^[-\d. ]+$/.test(one) || one.replaceAll(number, "#") !== other.replaceAll(number, "#")) return false;
  const [from, to] = [one, other].map((value) => (value.match(number) ?? []).map(Number));
  return from !== undefined && to !== undefined && from.every((px, index) => Math.abs(px - (to[index] ?? 0)) < 1);
}
