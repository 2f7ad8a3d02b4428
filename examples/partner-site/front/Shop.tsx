import { useState, type ReactNode } from "react";
import { CheckoutProvider, type Catalogue, type GridFeeSchedule } from "stromkasse";
import { createNomosAdapter } from "stromkasse/nomos";
import { brand } from "../brand.ts";
import { lookUp } from "./getJson.ts";
import { measure } from "./measure.ts";
import { theme } from "./theme.ts";
import type { Visit } from "./visit.ts";

/** Props of {@link Shop}. */
export interface ShopProps {
  readonly visit: Visit;
  /** Languages beside German. */
  readonly catalogues: readonly Catalogue[];
  readonly colorScheme: "light" | "dark";
  readonly children: ReactNode;
}

/** Around everything that belongs to a visit: the brand's colours, its particulars, and its own backend. */
export function Shop({ visit, catalogues, colorScheme, children }: ShopProps) {
  const [adapter] = useState(() => createAdapter(visit));
  return (
    <CheckoutProvider
      adapter={adapter}
      plan={visit.plan.id}
      supplier={brand}
      initialAnswers={visit.initialAnswers}
      locale={visit.locale}
      catalogues={catalogues}
      persist="session"
      theme={theme}
      colorScheme={colorScheme}
      meterNumberLater="NACHREICHEN"
      otherPayment={otherPayment[visit.locale]}
      onEvent={measure("checkout")}
    >
      {children}
    </CheckoutProvider>
  );
}

const phone = <a href={`tel:${brand.phone.replaceAll(" ", "")}`}>{brand.phone.replaceAll(" ", "\u00a0")}</a>;
const mail = <a href={`mailto:${brand.email}`}>{brand.email}</a>;

/** Who pays without direct debit orders with a person. */
const otherPayment = {
  de: (
    <p>
      Per Überweisung, Dauerauftrag oder bar bei der Post, zum selben Preis: Rufen Sie uns an ({phone}), oder schreiben Sie an {mail}. Wir
      nehmen Ihre Bestellung dann so auf.
    </p>
  ),
  en: (
    <p>
      By bank transfer, standing order or in cash at the post office, at the same price: call us ({phone}) or write to {mail}. We then take
      your order that way.
    </p>
  ),
};

function createAdapter({ plan, apiVersion }: Visit) {
  return createNomosAdapter({
    baseUrl: "/api/energy",
    apiVersion,
    offers: { [plan.id]: plan.offer },
    gridFeeSchedule: async (zip, { signal }) => (await lookUp("grid-fee-schedule", zip, signal)) as GridFeeSchedule | null,
    places: async (zip, { signal }) => (await lookUp("places", zip, signal)) as readonly string[],
    streets: async (zip, { signal }) => (await lookUp("streets", zip, signal)) as readonly string[],
  });
}
