import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { createNomosAdapter } from "stromkasse/nomos";
import { brand } from "../partner-site/brand.ts";
import { usualPlan } from "../partner-site/plans.ts";
import { OwnForm } from "./OwnForm.tsx";
import { OwnShop } from "./OwnShop.tsx";

const adapter = createNomosAdapter({ baseUrl: "/api/energy", offers: { [usualPlan.id]: usualPlan.offer } });

const place = document.getElementById("page");
if (!place) throw new Error("index.html has no element with the id `page`.");
createRoot(place).render(
  <StrictMode>
    <OwnShop adapter={adapter} plan={usualPlan.id} supplier={brand}>
      <h1>Strom bestellen</h1>
      <OwnForm />
    </OwnShop>
  </StrictMode>,
);
