import { Checkout, CheckoutProvider, type SupplierParticulars } from "stromkasse";
import { createNomosAdapter } from "stromkasse/nomos";
import "stromkasse/styles.css";

// A plan of the sandbox. With your own account: the id of a plan that you sell.
const plan = "pln_sandbox_dynamisch";

const adapter = createNomosAdapter({
  // Your own backend: the API's secret must never reach a browser.
  baseUrl: "/api/energy",
  // What the plan sells beside the power, where the API's plan does not say it.
  offers: { [plan]: { module1: true, module2: true, module3: true, smartMeter: true } },
});

// What the law wants shown before an order. These are made up: put your own here.
const supplier: SupplierParticulars = {
  name: "Prielstrom Vertriebsgesellschaft mbH",
  address: "Prielweg 1, 20457 Hamburg",
  email: "hallo@prielstrom.example",
  phone: "+49 40 66969 123",
  creditorId: "DE98ZZZ09999999999",
  documents: { terms: "/agb", privacy: "/datenschutz", withdrawal: "/widerrufsbelehrung" },
  term: "unbefristet",
  notice: "1 Monat",
};

export function OrderPage() {
  return (
    <CheckoutProvider adapter={adapter} plan={plan} supplier={supplier}>
      <Checkout onComplete={({ subscription }) => console.info("ordered", subscription.id)} />
    </CheckoutProvider>
  );
}
