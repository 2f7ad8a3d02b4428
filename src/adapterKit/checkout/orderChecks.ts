import type { CheckoutAdapter } from "../../adapter/CheckoutAdapter.js";
import type { ModuleId } from "../../energy/modules.js";
import type { Order, Subscription } from "../../energy/order.js";
import { demand, outcomeOf, shortJson, told, type Check, type Reason } from "../check.js";
import { demandError } from "../errors.js";
import { filled, instant, nullable, oneOf, record } from "../shapes.js";
import { setScene, type Subject, type WriteCall } from "../subject.js";
import { answerLost, type Sent } from "../wire.js";
import { arrivedFaults } from "./arrived.js";
import type { CheckoutFixtures, CheckoutTestBackend } from "./subject.js";

const key = "6f1c2a34-8c1b-4d4e-9b0a-0d8f5a1e7c21";
const otherKey = "b7d4e0c9-52a3-4f7e-8e61-3c9a2f0d6b18";

/** `createSubscription` as a write. */
export function orderCall({ order }: CheckoutFixtures): WriteCall<CheckoutAdapter> {
  const look = record({
    id: filled,
    number: nullable(filled),
    status: oneOf("pending", "active", "ended", "unknown"),
    startAt: nullable(instant),
  });
  return {
    name: "createSubscription",
    run: (adapter, signal) => adapter.createSubscription(order, { idempotencyKey: key, signal }),
    faultsOf: (value) => look(value, ""),
  };
}

const once: Reason = {
  why: "Two contracts for one click: the customer is billed twice.",
  fix: "Send `options.idempotencyKey` with the order as it came, and let the backend answer a repeat with the first contract.",
};

const carries = ({ headers, body, url }: Sent, idempotencyKey: string): boolean =>
  [...headers.values(), body, url].some((text) => text.includes(idempotencyKey));

/** What holds for orders beside what holds for every write. */
export function orderChecks(subject: Subject<CheckoutAdapter, CheckoutTestBackend>, fixtures: CheckoutFixtures): readonly Check[] {
  const { order, refused, planId } = fixtures;
  const smart = { ...order, meter: { ...order.meter, type: "smart" as const } };
  const check = (what: string, run: () => Promise<void>): Check => ({ name: `createSubscription: ${what}`, run });

  async function place(what: Order): Promise<void> {
    const { adapter, backend } = await setScene(subject);
    const outcome = await outcomeOf(() => adapter.createSubscription(what, { idempotencyKey: key }));
    demand(outcome.kind === "value", `createSubscription ${told(outcome)}, and should be answered.`, {
      why: "It is an order that the plan sells.",
      fix: "Check the fixtures, and what the test backend answers to the request of the adapter.",
    });
    const arrived = await backend.orders();
    demand(arrived.length === 1, `createSubscription was called once, and the backend stored ${arrived.length} orders.`, once);
    const [stored] = arrived;
    const faults = stored === undefined ? [] : arrivedFaults(what, stored);
    demand(faults.length === 0, `What arrived is not what was ordered: ${faults.join("; ")}.`, {
      why: "The customer gets another contract than the one on the screen.",
      fix: "Map every field of `Order`; none may be left out silently.",
    });
    const { id } = outcome.value as Subscription;
    demand(stored?.id === id, `createSubscription answered the contract ${shortJson(id)}, and the backend made ${shortJson(stored?.id)}.`, {
      why: "The confirmation and the customer's area ask for it by its id.",
      fix: "Answer the id of the contract that the order became.",
    });
  }

  return [
    check("stores what was ordered", () => place(order)),
    check("stores a start on a day, and the next possible one", async () => {
      await place({ ...order, start: { kind: "onDate", date: laterDay() } });
      await place({ ...order, start: { kind: "nextPossible" } });
    }),

    check("orders the modules that the plan sells, with the smart meter", async () => {
      const { adapter } = await setScene(subject);
      const { offer } = await adapter.getPlan(planId);
      const sold: readonly (readonly ModuleId[])[] = [
        ...(offer.module1 ? [["module1"] as const] : []),
        ...(offer.module2 ? [["module2"] as const] : []),
        ...(offer.module1 && offer.module3 ? [["module1", "module3"] as const] : []),
      ];
      for (const modules of sold) await place({ ...smart, modules: new Set(modules) });
      if (offer.smartMeter) await place({ ...order, smartMeter: true });
    }),

    check("stores no modules that cannot be had together", async () => {
      const { adapter: asked } = await setScene(subject);
      const { offer } = await asked.getPlan(planId);
      const wrong: readonly (readonly [order: Order, what: string, sold: boolean])[] = [
        [{ ...smart, modules: new Set<ModuleId>(["module3"]) }, "Modul 3 without Modul 1", offer.module3],
        [{ ...smart, modules: new Set<ModuleId>(["module1", "module2"]) }, "Modul 1 with Modul 2", offer.module1 && offer.module2],
      ];
      for (const [what, said, sold] of wrong) {
        if (!sold) continue;
        const { adapter, backend } = await setScene(subject);
        demandError(await outcomeOf(() => adapter.createSubscription(what, { idempotencyKey: key })), `An order of ${said}`, ["invalid"]);
        demand((await backend.orders()).length === 0, `An order of ${said} was stored.`, {
          why: "The grid operator refuses it weeks later (BNetzA BK8-22/010-A).",
          fix: "Let the backend refuse it, or the adapter before it is sent.",
        });
      }
    }),

    check("sends the idempotency key, the same for the same order", async () => {
      const { adapter, wire } = await setScene(subject);
      await outcomeOf(() => adapter.createSubscription(order, { idempotencyKey: key }));
      await outcomeOf(() => adapter.createSubscription(order, { idempotencyKey: key }));
      await outcomeOf(() => adapter.createSubscription(order, { idempotencyKey: otherKey }));
      const [first, second, third] = wire.sent;
      const holds =
        first && second && third && carries(first, key) && carries(second, key) && carries(third, otherKey) && !carries(third, key);
      demand(holds === true, "The idempotency key of the call is neither in a header, the body nor the address of its request.", once);
    }),

    check("answers a repeat with the first contract", async () => {
      const { adapter, wire, backend } = await setScene(subject);
      wire.meet([answerLost]);
      demandError(await outcomeOf(() => adapter.createSubscription(order, { idempotencyKey: key })), "An order whose answer is lost", [
        "unknownOutcome",
      ]);
      const again = await outcomeOf(() => adapter.createSubscription(order, { idempotencyKey: key }));
      demand(again.kind === "value", `The same order with the same key, after a lost answer, ${told(again)}.`, once);
      const arrived = await backend.orders();
      const { id } = again.value as Subscription;
      demand(
        arrived.length === 1 && arrived[0]?.id === id,
        `After a lost answer and a repeat with the same key the backend holds ${arrived.length} orders.`,
        once,
      );
    }),

    check("leads a refusal to its field", async () => {
      const { adapter, backend } = await setScene(subject);
      const outcome = await outcomeOf(() => adapter.createSubscription(refused.order, { idempotencyKey: key }));
      demandError(outcome, "The order that is refused", ["invalid", "conflict"]);
      const fields = outcome.cause.fields.map(({ field }) => field);
      demand(fields.includes(refused.field), `The refusal names the fields ${shortJson(fields)}, and should name "${refused.field}".`, {
        why: "Only the domain's name leads the visitor to the field, on whatever step it is.",
        fix: "Translate your API's names for fields into those of `Order`, as a path with dots: `payment.iban`, `address.zip`.",
      });
      demand((await backend.orders()).length === 0, "The order that is refused was stored.", once);
    }),

    check("puts no personal data into errors", async () => {
      const personal = [
        order.customer.email,
        order.customer.lastName,
        order.payment.iban,
        order.address.street,
        order.meter.number,
        refused.order.payment.iban,
      ];
      for (const [what, lost] of [
        [order, true],
        [refused.order, false],
      ] as const) {
        const { adapter, wire } = await setScene(subject);
        if (lost) wire.meet([answerLost]);
        const outcome = await outcomeOf(() => adapter.createSubscription(what, { idempotencyKey: key }));
        const said = outcome.kind === "error" ? saidBy(outcome.cause) : "";
        const told = personal.filter((value) => value !== "" && said.includes(value));
        demand(told.length === 0, `The error of a failed order holds ${told.length} of the customer's particulars.`, {
          why: "Errors end in consoles and in trackers of third parties: a breach of the GDPR.",
          fix: "Name the call and the status in the message, never a body; do not pass on the parser's error, which quotes the text.",
        });
      }
    }),
  ];
}

/** What an error and its causes say. */
function saidBy(cause: unknown, depth = 5): string {
  if (!(cause instanceof Error) || depth === 0) return typeof cause === "string" ? cause : "";
  return `${cause.message} ${saidBy(cause.cause, depth - 1)}`;
}

/** A day that every API takes as a start: eight weeks from now. */
const laterDay = (): string => new Date(Date.now() + 56 * 86_400_000).toISOString().slice(0, 10);
