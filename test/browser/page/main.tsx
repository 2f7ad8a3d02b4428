/** The script of a host's page: parts of the package, as the page's address asks for them, on a sandbox that lives in the page. */
import { StrictMode, useEffect, useState, type DOMAttributes, type ReactNode } from "react";
import { createRoot } from "react-dom/client";
import {
  CancellationForm,
  CheapestWindowView,
  Checkout,
  CheckoutProvider,
  CustomerProvider,
  GridFeeReductions,
  MeterOrderStatus,
  PriceTimeline,
  PriceTimelineView,
  WithdrawalForm,
  type ThemeTokens,
} from "stromkasse";
import type { Isolation } from "stromkasse/isolate";
import { createNomosAdapter, createNomosCustomerAdapter } from "stromkasse/nomos";
import { createSandbox, sandboxGridFeeSchedule, sandboxOffers, sandboxPlaces } from "stromkasse/sandbox";
import { brand } from "../../../examples/partner-site/brand.ts";
import { inventedPrices } from "../../../stories/support/prices.js";
import { order } from "../../../stories/support/visitAnswers.js";

const query = new URLSearchParams(window.location.search);
const plan = "pln_sandbox_dynamisch";
const emptyOffer = { module1: false, module2: false, module3: false, smartMeter: false };
const sandbox = createSandbox({ auth: "none" });
const api = { baseUrl: "/", fetch: sandbox.fetch };
/** The same letters in every host, so that sizes can be compared. */
const theme: ThemeTokens = { font: '"Liberation Sans", Arial, sans-serif', ...(query.has("accent") ? { accent: "#7a1fa2" } : {}) };

const look = async () => ({
  theme,
  ...(query.has("dark") ? { colorScheme: "dark" as const } : {}),
  ...(query.has("isolate") ? { isolate: (await import("stromkasse/isolate")).shadowRoot } : {}),
});
type Look = { readonly theme: ThemeTokens; readonly colorScheme?: "dark"; readonly isolate?: Isolation };

function Shop(props: Look) {
  const [adapter] = useState(() =>
    createNomosAdapter({
      ...api,
      offers: sandboxOffers,
      gridFeeSchedule: async (zip) => sandboxGridFeeSchedule(zip),
      places: async (zip) => sandboxPlaces(zip),
    }),
  );
  return (
    <CheckoutProvider {...props} adapter={adapter} plan={plan} supplier={brand} meterNumberLater="NACHREICHEN">
      <Checkout />
    </CheckoutProvider>
  );
}

const days = inventedPrices({ firstDay: "2026-11-21" });
const noon = new Date("2026-11-21T11:00:00Z");

/** A customer's area, with a contract whose smart meter was ordered along. */
function Area(props: Look) {
  const [subscriptionId, setSubscriptionId] = useState<string | null>(null);
  useEffect(() => {
    void createNomosAdapter(api)
      .createSubscription(
        { ...order, planId: plan, annualKwh: 3500, address: { street: "Torstraße", houseNumber: "119", zip: "10119", city: "Berlin" } },
        { idempotencyKey: "area" },
      )
      .then(({ id }) => setSubscriptionId(id));
  }, []);
  const [adapter] = useState(() => createNomosCustomerAdapter(api));
  if (subscriptionId === null) return null;
  return (
    <CustomerProvider
      {...props}
      adapter={adapter}
      subscriptionId={subscriptionId}
      offer={sandboxOffers[plan] ?? emptyOffer}
      supplier={brand}
    >
      <MeterOrderStatus />
      <GridFeeReductions />
      <PriceTimeline />
      <PriceTimelineView series={days} now={noon} schedule={sandboxGridFeeSchedule("70173") ?? undefined} />
      <CheapestWindowView series={days} now={noon} />
    </CustomerProvider>
  );
}

const parts: Readonly<Record<string, (props: Look) => ReactNode>> = {
  checkout: Shop,
  customer: Area,
  withdrawal: (props) => <WithdrawalForm {...props} supplier={brand} onSubmit={async () => ({})} />,
  cancellation: (props) => <CancellationForm {...props} supplier={brand} onSubmit={async () => ({})} />,
};

/** What React tells a host's component of the clicks inside it. */
const countingClicks = (place: Element): DOMAttributes<HTMLDivElement> => ({
  onClick: () => place.setAttribute("data-clicks", String(Number(place.getAttribute("data-clicks")) + 1)),
});

const Part = parts[query.get("part") ?? "checkout"];
const shownLook = await look();
for (const place of document.querySelectorAll(".place")) {
  if (!Part) break;
  const app = (
    <StrictMode>
      <div {...countingClicks(place)}>
        <Part {...shownLook} />
      </div>
    </StrictMode>
  );
  createRoot(place).render(app);
}
