/** `stromkasse/isolate`: for pages whose styles would break the checkout. Holds the stylesheet as text, which nobody else loads. */
export { adoptStyles } from "./isolate/adoptStyles.js";
export { shadowRoot } from "./isolate/shadowRoot.js";
export type { Isolation } from "./theme/isolation.js";
