import { render } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { ReactNode } from "react";
import { createNomosAdapter, type NomosAdapterOptions } from "../../src/adapter/nomos/createNomosAdapter.js";
import { CheckoutProvider, type CheckoutProviderProps } from "../../src/checkout/CheckoutProvider.js";
import type { CheckoutEvent } from "../../src/checkout/events.js";
import { createSandbox, type Sandbox } from "../../src/sandbox/createSandbox.js";
import { sandboxGridFeeSchedule } from "../../src/sandbox/gridFees.js";
import { sandboxOffers } from "../../src/sandbox/plans.js";
import { supplier } from "./supplier.js";

export { supplier } from "./supplier.js";

/** A sandbox as a browser sees it behind a partner's backend. Its answers come in the next turn of the event loop. */
export function createBrowserSandbox(): Sandbox {
  return createSandbox({ basePath: "/api/energy", auth: "none" });
}

/** What {@link renderCheckout} takes: any of the provider's props, and how the world behind it is set up. */
export interface RenderCheckoutOptions extends Partial<Omit<CheckoutProviderProps, "children">> {
  readonly sandbox?: Sandbox;
  readonly adapterOptions?: Partial<NomosAdapterOptions>;
}

/** The real adapter on a sandbox. */
export function sandboxAdapter(sandbox: Sandbox, options: Partial<NomosAdapterOptions> = {}) {
  return createNomosAdapter({
    baseUrl: "/api/energy",
    fetch: sandbox.fetch,
    offers: sandboxOffers,
    gridFeeSchedule: (zip) => Promise.resolve(sandboxGridFeeSchedule(zip)),
    ...options,
  });
}

/**
 * Renders parts of a checkout as a partner would: the real provider, the real adapter, the sandbox in the network's place.
 *
 * @returns Testing Library's result, a user, the sandbox, and the events as they came.
 */
export function renderCheckout(ui: ReactNode, { sandbox = createBrowserSandbox(), adapterOptions, ...props }: RenderCheckoutOptions = {}) {
  const events: CheckoutEvent[] = [];
  const adapter = sandboxAdapter(sandbox, adapterOptions);
  const wrap = (children: ReactNode) => (
    <CheckoutProvider
      adapter={adapter}
      plan="pln_sandbox_dynamisch"
      supplier={supplier}
      onEvent={(event) => void events.push(event)}
      {...props}
    >
      {children}
    </CheckoutProvider>
  );
  const result = render(wrap(ui));
  return { ...result, user: userEvent.setup(), sandbox, events, rerender: (next: ReactNode) => result.rerender(wrap(next)) };
}
