import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { Checkout, CheckoutProvider } from "stromkasse";
import "stromkasse/styles.css";
import { brand } from "../partner-site/brand.ts";
import { createTariffAdapter } from "./createTariffAdapter.ts";

const adapter = createTariffAdapter({ baseUrl: `${location.origin}/api/tarife` });

const place = document.getElementById("page");
if (!place) throw new Error("index.html has no element with the id `page`.");
createRoot(place).render(
  <StrictMode>
    <CheckoutProvider adapter={adapter} plan="kueste" supplier={brand}>
      <Checkout />
    </CheckoutProvider>
  </StrictMode>,
);
