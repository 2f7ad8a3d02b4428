/** Visitors of a schedule: each orders once, and is as impatient, or as late, as people are. */
import type { Chance } from "./random.ts";
import type { VirtualClock } from "./virtualClock.ts";

/** How a visitor's order ended, as far as they were told. */
export interface Told {
  readonly checkoutId: string;
  /** Every contract that they were told of: one, if all is well. */
  readonly subscriptions: ReadonlySet<string>;
  readonly ending: "accepted" | "refused" | "unknown";
  readonly tookMs: number;
}

/** Where they order. */
export interface Shop {
  readonly plan: string;
  readonly send: (request: Request) => Promise<Response>;
}

type Answer = "accepted" | "refused" | "notSent" | "unknown";

const mostTries = 60;
/** A browser gives up then. */
const browserMs = 30_000;

/** Orders, and asks again with the same key until it is known what became of it. */
export async function visit(clock: VirtualClock, chance: Chance, shop: Shop): Promise<Told> {
  const checkoutId = crypto.randomUUID();
  const subscriptions = new Set<string>();
  const startedAt = clock.now();
  let annualKwh = 2_500;

  async function send(): Promise<{ readonly answer: Answer; readonly retryMs: number }> {
    const unknown = { answer: "unknown", retryMs: 0 } as const;
    try {
      const response = await Promise.race([shop.send(orderOf(shop.plan, checkoutId, annualKwh)), clock.wait(browserMs)]);
      if (!response) return unknown;
      const body = (await response.json()) as { id?: string; errors?: readonly { code: string }[] };
      const retryMs = Number(response.headers.get("retry-after") ?? 0) * 1000;
      if (response.status === 200) {
        subscriptions.add(String(body.id));
        return { answer: "accepted", retryMs };
      }
      const codes = body.errors?.map(({ code }) => code) ?? [];
      if (codes.includes("order_not_sent")) return { answer: "notSent", retryMs };
      // The order before it was mended may have been sent after all: then that is the one to ask for.
      if (codes.includes("idempotency_key_reused")) annualKwh = 2_500;
      if (response.status === 502 || codes.includes("idempotency_key_reused")) return { answer: "unknown", retryMs };
      return { answer: "refused", retryMs };
    } catch {
      return unknown;
    }
  }

  for (let tries = 1; ; tries += 1) {
    const clicks = chance.is(0.9) ? 1 : chance.is(0.7) ? 2 : 3;
    const sent = await Promise.all(Array.from({ length: clicks }, send));
    const isAnswered = (wanted: Answer) => sent.some(({ answer }) => answer === wanted);
    // Of two clicks one may be refused and the other be on its way yet.
    const ending = isAnswered("accepted") ? "accepted" : isAnswered("refused") && !isAnswered("unknown") ? "refused" : null;
    const tookMs = clock.now() - startedAt;
    if (ending === "accepted" && tries < mostTries && chance.is(0.05)) {
      // Comes back later, and orders again: must hear of the same contract.
      await clock.wait(chance.between(1_000, 40 * 60_000));
      await send();
    }
    if (ending) return { checkoutId, subscriptions, ending: subscriptions.size > 0 ? "accepted" : ending, tookMs };
    if (tries >= mostTries) return { checkoutId, subscriptions, ending: "unknown", tookMs };
    // What was not sent may be mended; the mended order is another one for the same key.
    if (sent.every(({ answer }) => answer === "notSent") && tries === 1 && chance.is(0.3)) annualKwh = 3_000;
    const askedMs = Math.max(...sent.map(({ retryMs }) => retryMs));
    const isPatient = chance.is(0.6);
    const isGone = chance.is(0.03);
    await clock.wait(
      isGone ? chance.between(60_000, 40 * 60_000) : isPatient ? askedMs + chance.between(0, 3_000) : chance.between(200, 8_000),
    );
  }
}

function orderOf(plan: string, checkoutId: string, annualKwh: number): Request {
  const order = {
    plan,
    customer: { type: "person", first_name: "Änne", last_name: "Müller", email: "aenne@example.de" },
    address: { street: "Torstraße", house_number: "119a", zip: "10115", city: "Berlin" },
    meter: { number: "1APA0195124010", type: "smart", estimated_usage: annualKwh },
    payment_method: { type: "sepa_debit", sepa_debit: { iban: "DE89370400440532013000", account_holder: "Änne Müller" } },
    next_possible_start: true,
    metadata: { consents: { terms: true, mandate: true } },
  };
  return new Request("https://strom.example.de/subscriptions", {
    method: "POST",
    headers: { "Content-Type": "application/json", "Idempotency-Key": checkoutId },
    body: JSON.stringify(order),
  });
}
