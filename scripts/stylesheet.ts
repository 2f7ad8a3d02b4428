import { transform } from "lightningcss";
import type { CSSOptions, Plugin } from "vite";

type PostcssPlugin = NonNullable<Exclude<CSSOptions["postcss"], string | undefined>["plugins"]>[number];

/**
 * Makes every rule below `.sk-root` two classes stronger. Themes write `button:not(:hover):not(:active):not(.has-background)`, which weighs as much as
 * three classes, and `.entry-content input[type="text"]`. No id is used, so that a page can still overrule us on purpose.
 */
export const strengthened: PostcssPlugin = {
  postcssPlugin: "stromkasse:strengthened",
  Rule(rule) {
    // Called again for each rule that it has changed.
    rule.selectors = rule.selectors.map((selector) => selector.replace(/^\.sk-root(?!\.sk-root|[\w-])/, ".sk-root.sk-root.sk-root"));
  },
};

/** The stylesheet as text is minified here: no consumer's build would. No targets are named, because `light-dark()` has to stay what it is. */
export function minifiedText(): Plugin {
  return {
    name: "stromkasse:stylesheet-as-text",
    apply: "build",
    enforce: "post",
    transform: {
      filter: { id: /\.css\?inline$/ },
      handler(code) {
        const css = JSON.parse(code.slice(code.indexOf('"'), code.lastIndexOf('"') + 1)) as string;
        const minified = transform({ filename: "styles.css", code: Buffer.from(css), minify: true }).code;
        return { code: `export default ${JSON.stringify(new TextDecoder().decode(minified))};`, map: { mappings: "" } };
      },
    },
  };
}
