import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { ReactNode } from "react";
import { CustomerProvider, type CustomerProviderProps } from "../../src/customer/CustomerProvider.js";
import type { CustomerEvent } from "../../src/customer/events.js";
import type { ModuleId } from "../../src/energy/modules.js";
import type { Order } from "../../src/energy/order.js";
import { emptyOffer } from "../../src/energy/plan.js";
import { createNomosAdapter, createNomosCustomerAdapter, type NomosApiVersion } from "../../src/nomos.js";
import { createSandbox, type Sandbox, type SandboxOptions } from "../../src/sandbox/createSandbox.js";
import { sandboxOffers } from "../../src/sandbox/plans.js";
import { curie, smallOrder } from "../adapter/fixtures.js";
import { recording } from "./recording.js";

/** Whom customers write to. */
export const supportContact = { name: "Lichtfeld Energie GmbH", email: "hallo@lichtfeld.example", phone: "+49 30 0000000" };

/** How a customer's area is set up. */
export interface AreaOptions {
  readonly props?: Partial<Omit<CustomerProviderProps, "children">>;
  readonly apiVersion?: NomosApiVersion;
  readonly plan?: string;
  readonly order?: Partial<Order>;
  readonly modules?: readonly ModuleId[];
  readonly planned?: readonly ModuleId[];
  readonly now?: NonNullable<SandboxOptions["now"]>;
  /** What happens between the order and the look at it: days that pass, faults, decisions of the market. */
  readonly before?: (sandbox: Sandbox, subscriptionId: string) => unknown;
}

const typeOf = { module1: "enwg-14a-module-1", module2: "enwg-14a-module-2", module3: "enwg-14a-module-3" };

/** A contract on a sandbox that somebody has just ordered, on 10 March 2026 unless told. */
export async function placeContract({ apiVersion = curie, plan = "pln_sandbox_dynamisch", ...options }: AreaOptions = {}) {
  const sandbox = recording(createSandbox({ auth: "none", now: options.now ?? (() => new Date("2026-03-10T09:00:00Z")) }));
  const api = { baseUrl: "/", fetch: sandbox.fetch, apiVersion };
  const metadata = { checkout_id: "c", planned_modules: [...(options.planned ?? [])] };
  const order = { ...smallOrder, planId: plan, metadata, modules: new Set(options.modules), ...options.order };
  const { id: subscriptionId } = await createNomosAdapter(api).createSubscription(order, { idempotencyKey: "k" });
  await options.before?.(sandbox, subscriptionId);
  sandbox.requests.length = 0;
  const reads = (path: string) => sandbox.requests.filter(({ method, url }) => method === "GET" && url.pathname.startsWith(path));
  const writes = () => sandbox.requests.filter(({ method }) => method === "POST");
  return { sandbox, subscriptionId, adapter: createNomosCustomerAdapter(api), offer: sandboxOffers[plan] ?? emptyOffer, reads, writes };
}

/** Renders parts of a customer's area as a partner would: the real provider, the real adapter, the sandbox in the network's place. */
export async function renderArea(ui: ReactNode, options: AreaOptions = {}) {
  const contract = await placeContract(options);
  const { adapter, subscriptionId, offer } = contract;
  const events: CustomerEvent[] = [];
  const result = render(
    <CustomerProvider
      adapter={adapter}
      subscriptionId={subscriptionId}
      offer={offer}
      supplier={supportContact}
      onEvent={(event) => void events.push(event)}
      {...options.props}
    >
      {ui}
    </CustomerProvider>,
  );
  return { ...result, ...contract, events, user: userEvent.setup({ delay: null }) };
}

/** Orders a module as another tab would. */
export const orderElsewhere = (sandbox: Sandbox, subscription: string, module: ModuleId) =>
  sandbox.fetch("/grid-fee-reductions", {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ subscription, type: typeOf[module] }),
  });

/** The step of a timeline that is under way, as it reads; `null` where none is. */
export const currentStep = () =>
  screen.queryAllByRole("listitem").find((item) => item.getAttribute("aria-current") === "step")?.textContent ?? null;
