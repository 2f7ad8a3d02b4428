import { createElement } from "react";
import { createRoot, type Root } from "react-dom/client";
import type { CheckoutAdapter } from "../adapter/CheckoutAdapter.js";
import type { CheckoutEvent } from "../checkout/events.js";
import type { Subscription } from "../energy/order.js";
import { adoptStyles } from "../isolate/adoptStyles.js";
import { backendAdapter, type Backend } from "./backendAdapter.js";
import { ElementView } from "./ElementView.js";
import { readPageTokens, tokenNamesOf, tokenTransitions, type TokenNames } from "./pageTokens.js";
import { attributeNames, dataNames, readAttributes, readJson, type StromKasseCode, type StromKasseData } from "./settings.js";

/** What `stromkasse:complete` tells: the contract, and nothing that the customer typed. */
export interface StromKasseCompletion {
  readonly subscription: Subscription;
}

/** On a server there is no such class, and nothing of this one is made there. */
const Base: typeof HTMLElement = globalThis.HTMLElement ?? function noElement() {};

const hostRules = ":host { display: block; } :host([hidden]) { display: none; }";

/** Where React renders to. */
interface Mount {
  readonly root: Root;
  readonly container: HTMLElement;
  readonly names: TokenNames;
}

/** The properties of {@link StromKasseCode}. */
export const codeNames = ["adapter", "beforeStep", "beforeOrder"] as const satisfies (keyof StromKasseCode)[];
const propertyNames = [...dataNames, ...codeNames] as const;

/** The checkout as `<strom-kasse>`, for pages without React. `docs/element.md` lists attributes, properties and events. */
export class StromKasseElement extends Base {
  static readonly observedAttributes: readonly string[] = [...attributeNames, "class", "style"];

  declare supplier: StromKasseData["supplier"];
  declare theme: StromKasseData["theme"];
  declare messages: StromKasseData["messages"];
  declare usagePresets: StromKasseData["usagePresets"];
  declare offer: StromKasseData["offer"];
  declare initialAnswers: StromKasseData["initialAnswers"];
  declare metadata: StromKasseData["metadata"];
  declare adapter: StromKasseCode["adapter"];
  declare beforeStep: StromKasseCode["beforeStep"];
  declare beforeOrder: StromKasseCode["beforeOrder"];

  readonly #properties: Record<string, unknown> = {};
  readonly #told = new Set<string>();
  #mount: Mount | null = null;
  #made: { readonly from: string; readonly adapter: CheckoutAdapter } | null = null;
  #children: MutationObserver | null = null;
  #visit = 0;
  #isDue = false;

  static {
    for (const name of propertyNames) {
      Object.defineProperty(StromKasseElement.prototype, name, {
        configurable: true,
        enumerable: true,
        get(this: StromKasseElement) {
          return this.#properties[name];
        },
        set(this: StromKasseElement, value: unknown) {
          this.#properties[name] = value;
          this.#renderSoon();
        },
      });
    }
  }

  connectedCallback(): void {
    this.#takeEarlyProperties();
    this.#children ??= new MutationObserver(() => this.#renderSoon());
    // The parser may still be at work inside; and what stands there may change later.
    this.#children.observe(this, { childList: true, subtree: true, characterData: true });
    this.#renderSoon();
  }

  disconnectedCallback(): void {
    this.#children?.disconnect();
    this.#renderSoon();
  }

  adoptedCallback(): void {
    if (this.shadowRoot) adoptRules(this.shadowRoot);
  }

  attributeChangedCallback(): void {
    this.#renderSoon();
  }

  /** Begins a new visit: everything that was typed is forgotten, an accepted order stays accepted. */
  restart(): void {
    this.#visit += 1;
    this.#renderSoon();
  }

  /** Properties that were set before this class was there belong to the object alone, and hide those of the class. */
  #takeEarlyProperties(): void {
    for (const name of propertyNames) {
      const early = Object.getOwnPropertyDescriptor(this, name);
      if (early === undefined) continue;
      Reflect.deleteProperty(this, name);
      Reflect.set(this, name, early.value);
    }
  }

  /** Once for all that changes in a turn; a move in the page, which is a removal and an insertion, is none then. */
  #renderSoon(): void {
    if (this.#isDue) return;
    this.#isDue = true;
    queueMicrotask(() => {
      this.#isDue = false;
      this.#render();
    });
  }

  #render(): void {
    if (!this.isConnected && !this.#mount) return;
    const attributes = readAttributes((name) => this.getAttribute(name), this.#complain);
    const data = this.#readData();
    const { plan } = attributes;
    if (!plan || !data.supplier) return this.#wait(plan === undefined ? "plan" : "supplier");
    const { root, container, names } = (this.#mount ??= this.#attach());
    if (this.isConnected) container.dir = getComputedStyle(this).direction;
    root.render(
      createElement(ElementView, {
        attributes: { ...attributes, plan },
        data: { ...data, theme: { ...readPageTokens(container, names), ...data.theme } },
        code: this,
        adapter: this.adapter ?? this.#adapterFor({ ...attributes, offer: data.offer }),
        isConnected: this.isConnected,
        visit: this.#visit,
        hasOtherPayment: this.querySelector(':scope > [slot="other-payment"]') !== null,
        onEvent: this.#tellEvent,
        onComplete: ({ subscription }) => this.#tell("stromkasse:complete", { subscription } satisfies StromKasseCompletion),
      }),
    );
  }

  #readData(): StromKasseData {
    const json = this.querySelector(':scope > script[type="application/json"]')?.textContent;
    const set = Object.fromEntries(dataNames.flatMap((name) => (this[name] === undefined ? [] : [[name, this[name]]])));
    return { ...readJson(json, this.#complain), ...set };
  }

  /** Shows nothing until what is needed has come, and says so where the page is complete without it. */
  #wait(missing: "plan" | "supplier"): void {
    this.#mount?.root.render(null);
    const page = this.ownerDocument;
    if (page.readyState !== "complete") page.defaultView?.addEventListener("load", () => this.#renderSoon(), { once: true });
    else if (missing === "plan") this.#complain('shows nothing without the id of the plan that is sold: plan="pln_…".');
    else
      this.#complain(
        'shows nothing without the supplier: set the property, or put it into <script type="application/json">{ "supplier": … }</script> inside.',
      );
  }

  #attach(): Mount {
    const shadow = this.attachShadow({ mode: "open" });
    const names = adoptRules(shadow);
    const container = this.ownerDocument.createElement("div");
    container.className = "stromkasse";
    container.addEventListener("transitionend", ({ target, propertyName }) => {
      if (target === container && propertyName.startsWith("--sk-")) this.#renderSoon();
    });
    shadow.append(container);
    return { root: createRoot(container), container, names };
  }

  #adapterFor(backend: Backend): CheckoutAdapter {
    const { plan, baseUrl, apiVersion, places, streets, gridFeeSchedule, offer } = backend;
    const from = JSON.stringify([plan, baseUrl, apiVersion, places, streets, gridFeeSchedule, offer]);
    if (this.#made?.from !== from) this.#made = { from, adapter: backendAdapter(backend) };
    return this.#made.adapter;
  }

  readonly #tellEvent = (event: CheckoutEvent) => this.#tell("stromkasse:event", event);

  #tell(type: string, detail: unknown): void {
    this.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }));
  }

  readonly #complain = (sentence: string) => {
    if (this.#told.has(sentence)) return;
    this.#told.add(sentence);
    console.warn(`stromkasse: <strom-kasse> ${sentence}`);
  };
}

/** Gives a shadow root its rules: at first, and again in another document, which takes no sheets along. */
function adoptRules(shadow: ShadowRoot): TokenNames {
  adoptStyles(shadow);
  const names = tokenNamesOf(shadow.adoptedStyleSheets);
  const sheet = new (shadow.ownerDocument.defaultView ?? window).CSSStyleSheet();
  sheet.replaceSync(`${hostRules} ${tokenTransitions(".stromkasse", names)}`);
  shadow.adoptedStyleSheets.push(sheet);
  return names;
}
