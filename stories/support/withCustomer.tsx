import type { Decorator } from "@storybook/react-vite";
import { useEffect, useState, type ReactNode } from "react";
import { createNomosAdapter } from "../../src/adapter/nomos/createNomosAdapter.js";
import { createNomosCustomerAdapter } from "../../src/adapter/nomos/customer/createNomosCustomerAdapter.js";
import type { NomosApiVersion } from "../../src/adapter/nomos/wire/version.js";
import { CustomerProvider } from "../../src/customer/CustomerProvider.js";
import type { ModuleId } from "../../src/energy/modules.js";
import { emptyOffer } from "../../src/energy/plan.js";
import type { Json } from "../../src/energy/order.js";
import { createSandbox, type Sandbox } from "../../src/sandbox/createSandbox.js";
import { sandboxOffers } from "../../src/sandbox/plans.js";
import { catalogues } from "./languages.js";
import { supplier } from "./withCheckout.js";

/** How the contract behind a story came about. */
export interface StoryContract {
  readonly plan?: string;
  readonly apiVersion?: NomosApiVersion;
  readonly meterType?: "analog" | "smart";
  /** A smart meter was ordered with the contract. */
  readonly smartMeter?: boolean;
  readonly modules?: readonly ModuleId[];
  /** Modules that were kept for later. */
  readonly planned?: readonly ModuleId[];
  /** Decides on what becomes of the orders, before they are placed. */
  readonly market?: (sandbox: Sandbox) => void;
  /** What happens between the order and the look at it: days that pass, faults. */
  readonly before?: (sandbox: Sandbox, subscriptionId: string) => unknown;
}

/** A module's order, as the API takes it. */
export function orderModule(sandbox: Sandbox, subscription: string, module: ModuleId): Promise<Response> {
  const body = JSON.stringify({ subscription, type: `enwg-14a-module-${module.slice(-1)}` });
  return sandbox.fetch("/grid-fee-reductions", { method: "POST", headers: { "Content-Type": "application/json" }, body });
}

/** Ends a contract, as the API takes it. */
export function endContract(sandbox: Sandbox, subscription: string): Promise<Response> {
  const body = JSON.stringify({ reason: "ORDINARY" });
  return sandbox.fetch(`/subscriptions/${subscription}/terminate`, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body,
  });
}

async function place(contract: StoryContract) {
  const { plan = "pln_sandbox_dynamisch", apiVersion = "2026-05-27.curie", meterType = "analog", modules = [], planned = [] } = contract;
  const now = new Date("2026-03-10T09:00:00Z");
  const sandbox = createSandbox({ auth: "none", now: () => now });
  const api = { baseUrl: "/", fetch: sandbox.fetch, apiVersion };
  contract.market?.(sandbox);
  const metadata: Record<string, Json> = { checkout_id: "story", planned_modules: [...planned] };
  const { id: subscriptionId } = await createNomosAdapter(api).createSubscription(
    {
      planId: plan,
      annualKwh: 5000,
      address: { street: "Königstraße", houseNumber: "1", zip: "70173", city: "Stuttgart" },
      meter: { number: "1APA0195124010", type: meterType },
      customer: { kind: "person", firstName: "Jana", lastName: "Weber", email: "jana@example.de" },
      payment: { kind: "sepaDebit", iban: "DE89370400440532013000", accountHolder: "Jana Weber" },
      start: { kind: "nextPossible" },
      smartMeter: contract.smartMeter ?? false,
      modules: new Set(modules),
      metadata,
    },
    { idempotencyKey: "story" },
  );
  await contract.before?.(sandbox, subscriptionId);
  return { adapter: createNomosCustomerAdapter(api), subscriptionId, offer: sandboxOffers[plan] ?? emptyOffer };
}

/** Props of {@link StoryArea}. */
export interface StoryAreaProps extends StoryContract {
  readonly locale?: string;
  readonly children: ReactNode;
}

/** One contract on a sandbox of its own. */
export function StoryArea({ locale, children, ...contract }: StoryAreaProps) {
  const [area, setArea] = useState<Awaited<ReturnType<typeof place>> | null>(null);
  useEffect(() => {
    let isCurrent = true;
    void place(contract).then((placed) => isCurrent && setArea(placed));
    return () => {
      isCurrent = false;
    };
    // oxlint-disable-next-line react/exhaustive-effect-dependencies, react/exhaustive-deps -- a story's contract stays the same
  }, []);
  if (area === null) return null;
  return (
    <CustomerProvider {...area} supplier={supplier} locale={locale} catalogues={catalogues}>
      {children}
    </CustomerProvider>
  );
}

/** Puts a story into a customer's area: the real adapter on a sandbox. */
export const withCustomer = (contract: StoryContract = {}): Decorator =>
  function WithCustomer(Story, { globals }) {
    return (
      <StoryArea key={JSON.stringify(globals)} locale={globals.locale} {...contract}>
        <Story />
      </StoryArea>
    );
  };
