"use client";

import { Checkout, CheckoutProvider } from "stromkasse";
import { createNomosAdapter } from "stromkasse/nomos";
import { supplier } from "./supplier";

const adapter = createNomosAdapter({ baseUrl: "/api/energy" });

export function Shop() {
  return (
    <CheckoutProvider adapter={adapter} plan="pln_sandbox_dynamisch" supplier={supplier}>
      <Checkout />
    </CheckoutProvider>
  );
}
