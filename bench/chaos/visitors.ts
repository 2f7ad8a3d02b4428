/** The visitors of `npm run chaos`: each orders once, with the browser's own adapter, and is as impatient as people are. */
import { setTimeout as wait } from "node:timers/promises";
import { CheckoutError, createNomosAdapter, type CheckoutAdapter } from "stromkasse/nomos";
import { times } from "./messages.ts";

/** How a visitor's order ended, as far as they were told. */
export interface Told {
  readonly checkoutId: string;
  /** Every contract that they were told of: one, if all is well. */
  readonly subscriptions: ReadonlySet<string>;
  /** What they were told last: `refused` clearly, or `unknown` still when the time was up. */
  readonly ending: Ending;
  /** How often the order was sent, clicks and repeats together. */
  readonly sent: number;
}

type Ending = "accepted" | "refused" | "unknown";

/** Where visitors order. */
export interface Shop {
  readonly plan: string;
  /** Port of a backend that is up, as a load balancer would choose it. */
  readonly port: () => number;
  readonly endsAt: number;
}

/** Makes the adapter of all visitors: as in a browser, but that each call may go to another backend. */
export function shopAdapter({ port }: Shop): CheckoutAdapter {
  return createNomosAdapter({
    baseUrl: "http://shop.invalid/api/energy",
    timeouts: { orderMs: times.browser },
    fetch: (input, init) => {
      const address = input instanceof Request ? input.url : input.toString();
      return fetch(address.replace("shop.invalid", `127.0.0.1:${port()}`), init);
    },
  });
}

/** Orders, and presses the button again with the same key until there is a contract. */
export async function visit(adapter: CheckoutAdapter, shop: Shop): Promise<Told> {
  const checkoutId = crypto.randomUUID();
  const subscriptions = new Set<string>();
  let sent = 0;
  const send = async (signal?: AbortSignal): Promise<Ending> => {
    sent += 1;
    try {
      const { id } = await adapter.createSubscription(orderOf(shop.plan, checkoutId), { idempotencyKey: checkoutId, signal });
      subscriptions.add(id);
      return "accepted";
    } catch (error) {
      return error instanceof CheckoutError && error.kind !== "unknownOutcome" ? "refused" : "unknown";
    }
  };
  for (let patienceMs = 300; ; patienceMs = Math.min(2 * patienceMs, 2_000)) {
    const answers = await Promise.all(clicks().map((signal) => send(signal)));
    const ending = (["accepted", "unknown", "refused"] as const).find((ending) => answers.includes(ending)) ?? "unknown";
    if (ending === "accepted" || performance.now() >= shop.endsAt) return { checkoutId, subscriptions, ending, sent };
    await wait((0.5 + Math.random()) * patienceMs);
  }
}

/** One click; often two or three; and some close the page at once and come back. */
function clicks(): readonly (AbortSignal | undefined)[] {
  const chance = Math.random();
  if (chance < 0.1) return [undefined, undefined, undefined];
  if (chance < 0.25) return [undefined, undefined];
  if (chance < 0.32) return [AbortSignal.timeout(Math.floor(Math.random() * 60))];
  return [undefined];
}

function orderOf(planId: string, checkoutId: string): Parameters<CheckoutAdapter["createSubscription"]>[0] {
  return {
    planId,
    annualKwh: 2500,
    address: { street: "Torstraße", houseNumber: "119a", zip: "10115", city: "Berlin" },
    meter: { number: "1APA0195124010", type: "smart" },
    customer: { kind: "person", firstName: "Änne", lastName: "Müller", email: "aenne@example.de" },
    payment: { kind: "sepaDebit", iban: "DE89370400440532013000", accountHolder: "Änne Müller" },
    start: { kind: "nextPossible" },
    smartMeter: false,
    modules: new Set(),
    metadata: { checkout_id: checkoutId, consents: { terms: true, mandate: true } },
  };
}
