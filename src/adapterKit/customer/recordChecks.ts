import type { CustomerAdapter } from "../../adapter/CustomerAdapter.js";
import type { Page } from "../../energy/order.js";
import { demand, outcomeOf, shortJson, told, type Check, type Reason } from "../check.js";
import { demandError } from "../errors.js";
import { setScene, type Subject, type TestBackend } from "../subject.js";
import type { CustomerFixtures } from "./subject.js";

interface Item {
  readonly id: string;
  readonly subscriptionId: string;
  readonly createdAt: string;
}

const othersRecords: Reason = {
  why: "A customer would see what somebody else has ordered.",
  fix: "Filter by contract at the API, and look at each record again: many APIs ignore filters that they do not know.",
};

const asItWas: Reason = {
  why: "The area shows the newest first and waits for what is open; what is missing is offered again.",
  fix: "Walk the API's list, newest first, and pass its cursor on as `nextCursor`.",
};

/** All items of a list, through its pages. */
async function allOf<Entry extends Item>(load: (cursor: string | undefined) => Promise<Page<Entry>>): Promise<readonly Entry[]> {
  const items: Entry[] = [];
  const cursors = new Set<string>();
  let cursor: string | undefined;
  do {
    const page: Page<Entry> = await load(cursor);
    items.push(...page.items);
    cursor = page.nextCursor ?? undefined;
    demand(cursor === undefined || !cursors.has(cursor), "The list leads to the same page again.", asItWas);
    if (cursor !== undefined) cursors.add(cursor);
  } while (cursor !== undefined && cursors.size < 100);
  return items;
}

/** What holds for modules and smart meters that were ordered later. */
export function recordChecks(subject: Subject<CustomerAdapter, TestBackend>, fixtures: CustomerFixtures): readonly Check[] {
  const { subscriptionId, bareSubscriptionId, reductionId, meterOrderId, unknownId, module } = fixtures;
  const lists = [
    {
      name: "listGridFeeReductions",
      id: reductionId,
      list: (adapter: CustomerAdapter, id: string) =>
        allOf((cursor) => adapter.listGridFeeReductions({ subscriptionId: id, ...(cursor !== undefined && { cursor }) })),
    },
    {
      name: "listMeterOrders",
      id: meterOrderId,
      list: (adapter: CustomerAdapter, id: string) =>
        allOf((cursor) => adapter.listMeterOrders({ subscriptionId: id, ...(cursor !== undefined && { cursor }) })),
    },
  ];
  return [
    ...lists.map(({ name, id, list }) => ({
      name: `${name}: lists what is of the contract and nothing else, newest first`,
      run: async () => {
        const { adapter } = await setScene(subject);
        const items: readonly Item[] = await list(adapter, subscriptionId);
        demand(
          items.every((item) => item.subscriptionId === subscriptionId),
          `${name} of ${shortJson(subscriptionId)} lists records of other contracts.`,
          othersRecords,
        );
        demand(
          items.some((item) => item.id === id),
          `${name} of ${shortJson(subscriptionId)} does not list ${shortJson(id)}.`,
          asItWas,
        );
        const times = items.map(({ createdAt }) => Date.parse(createdAt));
        demand(
          times.every((time, index) => index === 0 || time <= (times[index - 1] ?? Infinity)),
          `${name} is not sorted by \`createdAt\`, newest first: ${shortJson(items.map(({ createdAt }) => createdAt))}.`,
          asItWas,
        );
        const bare: readonly Item[] = await list(adapter, bareSubscriptionId);
        demand(
          bare.length === 0,
          `${name} of ${shortJson(bareSubscriptionId)}, for which nothing was ordered, lists ${shortJson(bare)}.`,
          othersRecords,
        );
      },
    })),
    {
      name: "listGridFeeReductions: lists only the states that were asked for",
      run: async () => {
        const { adapter } = await setScene(subject);
        const { items: every } = await adapter.listGridFeeReductions({ subscriptionId });
        for (const status of ["intended", "ordered", "activated", "ended", "rejected"] as const) {
          const { items } = await adapter.listGridFeeReductions({ subscriptionId, statuses: [status] });
          const wanted = every.filter((item) => item.status === status).map(({ id }) => id);
          demand(
            shortJson(items.map(({ id }) => id)) === shortJson(wanted),
            `listGridFeeReductions of "${status}" lists ${items.length} of ${wanted.length}.`,
            asItWas,
          );
        }
      },
    },
    {
      name: "orderGridFeeReduction: is listed afterwards, and a conflict the second time",
      run: async () => {
        const { adapter } = await setScene(subject);
        const order = { subscriptionId: bareSubscriptionId, module };
        const placed = await adapter.orderGridFeeReduction(order);
        demand(
          placed.module === module && placed.subscriptionId === bareSubscriptionId,
          `orderGridFeeReduction of ${shortJson(order)} answers ${shortJson(placed)}.`,
          asItWas,
        );
        const { items } = await adapter.listGridFeeReductions({ subscriptionId: bareSubscriptionId });
        demand(
          items.some(({ id }) => id === placed.id),
          "orderGridFeeReduction was answered, and the list does not hold it.",
          asItWas,
        );
        demandError(await outcomeOf(() => adapter.orderGridFeeReduction(order)), "A module that is ordered already, ordered again", [
          "conflict",
        ]);
      },
    },
    {
      name: "orderSmartMeter: is listed afterwards, and a conflict the second time",
      run: async () => {
        const { adapter } = await setScene(subject);
        const order = { subscriptionId: bareSubscriptionId };
        const placed = await adapter.orderSmartMeter(order);
        const { items } = await adapter.listMeterOrders(order);
        demand(
          items.some(({ id }) => id === placed.id),
          "orderSmartMeter was answered, and the list does not hold it.",
          asItWas,
        );
        demandError(await outcomeOf(() => adapter.orderSmartMeter(order)), "A smart meter that is ordered already, ordered again", [
          "conflict",
        ]);
      },
    },
    {
      name: "getSubscription, getGridFeeReduction, getMeterOrder: say that there is no such thing",
      run: async () => {
        for (const id of [unknownId, `${subscriptionId}/../${subscriptionId}?x#y`]) {
          const { adapter } = await setScene(subject);
          demandError(await outcomeOf(() => adapter.getSubscription(id)), `getSubscription of ${shortJson(id)}`, ["notFound", "invalid"]);
          demandError(await outcomeOf(() => adapter.getGridFeeReduction(id)), `getGridFeeReduction of ${shortJson(id)}`, [
            "notFound",
            "invalid",
          ]);
          demandError(await outcomeOf(() => adapter.getMeterOrder(id)), `getMeterOrder of ${shortJson(id)}`, ["notFound", "invalid"]);
        }
      },
    },
    {
      name: "getSubscription: tells a contract that has not begun from one that runs",
      run: async () => {
        const { adapter } = await setScene(subject);
        for (const [id, status] of [
          [subscriptionId, "active"],
          [fixtures.pendingSubscriptionId, "pending"],
        ] as const) {
          const outcome = await outcomeOf(() => adapter.getSubscription(id));
          const found = outcome.kind === "value" ? (outcome.value as { readonly status: string }).status : told(outcome);
          demand(found === status, `getSubscription of ${shortJson(id)} says "${found}", and should say "${status}".`, {
            why: "Prices and later orders depend on it.",
            fix: "Map every state of your API to pending, active or ended.",
          });
        }
      },
    },
  ];
}
