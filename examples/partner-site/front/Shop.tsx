import { useState, type ReactNode } from "react";
import { CheckoutProvider, type CheckoutEvent, type GridFeeSchedule } from "stromkasse";
import { createNomosAdapter } from "stromkasse/nomos";
import { brand } from "../brand.ts";
import { theme } from "./theme.ts";
import { readVisit, type Visit } from "./visit.ts";

/** Props of {@link Shop}. */
export interface ShopProps {
  readonly colorScheme: "light" | "dark";
  readonly children: ReactNode;
}

/** Around everything that belongs to a visit: the brand's colours, its particulars, and its own backend. */
export function Shop({ colorScheme, children }: ShopProps) {
  const [visit] = useState(() => readVisit(window.location.search));
  const [adapter] = useState(() => createAdapter(visit));
  return (
    <CheckoutProvider
      adapter={adapter}
      plan={visit.plan.id}
      supplier={brand}
      initialAnswers={visit.initialAnswers}
      theme={theme}
      colorScheme={colorScheme}
      meterNumberLater="NACHREICHEN"
      onEvent={measure}
    >
      {children}
    </CheckoutProvider>
  );
}

function createAdapter({ plan, apiVersion }: Visit) {
  return createNomosAdapter({
    baseUrl: "/api/energy",
    apiVersion,
    offers: { [plan.id]: { smartMeter: plan.smartMeter } },
    gridFeeSchedule: async (zip, { signal }) => (await lookUp("/api/grid-fees", zip, signal)) as GridFeeSchedule | null,
    places: async (zip, { signal }) => (await lookUp("/api/places", zip, signal)) as readonly string[],
  });
}

async function lookUp(path: string, zip: string, signal: AbortSignal): Promise<unknown> {
  const response = await fetch(`${path}?${new URLSearchParams({ zip })}`, { signal });
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response.json();
}

/** In the place of analytics: what happens stands in the browser's own performance timeline. Events hold nothing personal. */
function measure(event: CheckoutEvent): void {
  performance.mark(`checkout:${event.type}`, { detail: event });
}
