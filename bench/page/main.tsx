/** The page that the browser benchmark drives: mounts parts of the checkout on demand and writes down when prices are asked for. */
import { flushSync } from "react-dom";
import { createRoot, type Root } from "react-dom/client";
import { Checkout, CheckoutProvider, QuoteBreakdown, ZipUsageForm, type SupplierParticulars } from "stromkasse";
import { createNomosAdapter } from "stromkasse/nomos";
import { createSandbox, sandboxOffers } from "stromkasse/sandbox";
import "stromkasse/styles.css";

const supplier: SupplierParticulars = {
  name: "Lichtfeld Energie GmbH",
  address: "Feldweg 1, 10115 Berlin",
  email: "hallo@lichtfeld.example",
  phone: "+49 30 0000000",
  creditorId: "DE98ZZZ09999999999",
  documents: { terms: "#agb", privacy: "#datenschutz", withdrawal: "#widerruf" },
  term: "unbefristet",
  notice: "1 Monat",
};

const sandbox = createSandbox({ basePath: "/api/energy", auth: "none" });
const quoteRequests: number[] = [];
const adapter = createNomosAdapter({
  baseUrl: "/api/energy",
  offers: sandboxOffers,
  fetch: (input, init) => {
    const address = input instanceof Request ? input.url : input.toString();
    if (address.includes("/quote")) quoteRequests.push(performance.now());
    return sandbox.fetch(input, init);
  },
});

const parts = {
  price: (
    <>
      <ZipUsageForm />
      <QuoteBreakdown />
    </>
  ),
  checkout: <Checkout />,
};

let root: Root | undefined;

/** Every input, and when the frame that shows it was drawn: a task after a frame's callbacks comes when that frame is painted. */
const keystrokes: { pressedAt: number; paintedAt: number }[] = [];
document.addEventListener(
  "input",
  ({ timeStamp }) => {
    requestAnimationFrame(() => setTimeout(() => keystrokes.push({ pressedAt: timeStamp, paintedAt: performance.now() })));
  },
  { capture: true },
);

const bench = {
  keystrokes,
  /** When each price was asked for, ms on the page's clock. */
  quoteRequests,
  /** Mounts a part. @returns How long it took until React was done, ms. */
  mount(part: keyof typeof parts): number {
    const element = document.querySelector("#root");
    if (!element) throw new Error("The page has no #root.");
    const started = performance.now();
    root = createRoot(element);
    flushSync(() =>
      root?.render(
        <CheckoutProvider adapter={adapter} plan="pln_sandbox_dynamisch" supplier={supplier}>
          {parts[part]}
        </CheckoutProvider>,
      ),
    );
    return performance.now() - started;
  },
  unmount() {
    flushSync(() => root?.unmount());
  },
};

declare global {
  interface Window {
    bench: typeof bench;
  }
}
window.bench = bench;
