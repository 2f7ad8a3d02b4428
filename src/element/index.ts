/** `stromkasse/element`: the custom element `<strom-kasse>`, React included. Importing it defines the element. */
import type { CheckoutEvent } from "../checkout/events.js";
import { StromKasseElement, type StromKasseCompletion } from "./StromKasseElement.js";

export { StromKasseElement, type StromKasseCompletion } from "./StromKasseElement.js";
export type { StromKasseCode, StromKasseData } from "./settings.js";

declare global {
  interface HTMLElementTagNameMap {
    "strom-kasse": StromKasseElement;
  }
  interface HTMLElementEventMap {
    "stromkasse:event": CustomEvent<CheckoutEvent>;
    "stromkasse:complete": CustomEvent<StromKasseCompletion>;
  }
}

// A page may load the script twice, and a server has no elements.
if (globalThis.customElements && !customElements.get("strom-kasse")) customElements.define("strom-kasse", StromKasseElement);
