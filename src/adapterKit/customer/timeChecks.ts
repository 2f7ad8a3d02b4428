import type { CustomerAdapter } from "../../adapter/CustomerAdapter.js";
import { berlinDayMs, berlinDayStartMs, minuteMs } from "../../energy/berlinTime.js";
import { slotsPerDay, type PriceSeries } from "../../energy/priceSeries.js";
import { addDays } from "../../energy/startDate.js";
import { demand, outcomeOf, shortJson, told, type Check, type Reason } from "../check.js";
import { demandError } from "../errors.js";
import { setScene, type Subject, type TestBackend } from "../subject.js";
import type { CustomerFixtures } from "./subject.js";

const clock: Reason = {
  why: "A price at a wrong hour makes customers use power when it is dear.",
  fix: "Days are Germany's (Europe/Berlin), of 23, 24 or 25 hours. Take instants from your API with their offset; never build them from local clock times.",
};

/** Household prices, ct/kWh gross: a day's mean lies within, or the unit is another one. */
const likelyMeanCt = { least: 2, most: 150 };

/** What holds for prices by the hour, and for the end of a contract. */
export function timeChecks(subject: Subject<CustomerAdapter, TestBackend>, fixtures: CustomerFixtures): readonly Check[] {
  const { subscriptionId, pendingSubscriptionId, days, termination } = fixtures;

  async function prices(firstDay: string, lastDay: string, id = subscriptionId): Promise<PriceSeries> {
    const { adapter } = await setScene(subject);
    const outcome = await outcomeOf(() => adapter.getPrices({ subscriptionId: id, firstDay, lastDay }));
    demand(outcome.kind === "value", `getPrices from ${firstDay} to ${lastDay} ${told(outcome)}, and should be answered.`, {
      why: "Nothing else can be looked at before the plain call works.",
      fix: "Check the fixtures, and what the test backend answers to the request of the adapter.",
    });
    return outcome.value as PriceSeries;
  }

  return [
    ...Object.entries(days).map(([kind, day]) => ({
      name: `getPrices: has every slot of an ${kind} day (${day}) once, in its order`.replace("an spring", "a spring"),
      run: async () => {
        const { slots, slotMinutes } = await prices(day, day);
        const start = berlinDayStartMs(day);
        const wanted = Array.from({ length: slotsPerDay(day, slotMinutes) }, (_, index) => start + index * slotMinutes * minuteMs);
        const found = slots?.map(({ startMs }) => startMs) ?? [];
        const off = wanted.findIndex((startMs, index) => found[index] !== startMs);
        demand(
          off < 0 && found.length === wanted.length,
          `getPrices of ${day} has ${found.length} slots, and the day has ${wanted.length} of ${slotMinutes} minutes; the first that differs is number ${off < 0 ? wanted.length : off}.`,
          clock,
        );
      },
    })),
    {
      name: "getPrices: gives both days that it was asked for, and no other",
      run: async () => {
        const [first, last] = [days.ordinary, addDays(days.ordinary, 1)];
        const { slots } = await prices(first, last);
        const from = berlinDayStartMs(first);
        const until = berlinDayStartMs(last) + berlinDayMs(last);
        const within = slots?.every(({ startMs }) => startMs >= from && startMs < until) ?? false;
        demand(
          within && (slots?.at(-1)?.startMs ?? 0) >= berlinDayStartMs(last),
          `getPrices from ${first} to ${last} has slots from ${isoOf(slots?.[0]?.startMs)} to ${isoOf(slots?.at(-1)?.startMs)}.`,
          {
            ...clock,
            fix: "Both days are included. Ask your API for the end that it takes: some take the day after, some an instant.",
          },
        );
      },
    },
    {
      name: "getPrices: is in ct/kWh",
      run: async () => {
        const { slots } = await prices(days.ordinary, days.ordinary);
        const known = slots?.flatMap(({ ctPerKwh }) => ctPerKwh ?? []) ?? [];
        const mean = known.reduce((sum, ct) => sum + ct, 0) / known.length;
        demand(
          mean >= likelyMeanCt.least && mean <= likelyMeanCt.most,
          `The mean price of ${days.ordinary} is ${mean}, which no household pays in ct/kWh.`,
          {
            why: "A wrong unit shows a price a hundred or a thousand times too high or too low.",
            fix: "`ctPerKwh` is ct/kWh, gross: EUR/MWh ÷ 10, EUR/kWh × 100.",
          },
        );
      },
    },
    {
      name: "getPrices: has no slots before the contract begins",
      run: async () => {
        const { slots } = await prices(days.ordinary, days.ordinary, pendingSubscriptionId);
        demand(slots === null, `getPrices of a contract that has not begun has ${shortJson(slots)}.`, {
          why: "The area says that prices come with the first day of supply; an empty list would say that they are missing.",
          fix: "`slots` is `null` while the contract is not active.",
        });
      },
    },
    {
      name: "terminate: ends with the day that was asked for",
      run: async () => {
        const { adapter, wire } = await setScene(subject);
        if (termination === null) {
          demandError(
            await outcomeOf(() => adapter.terminate({ subscriptionId, kind: "withdrawal" })),
            "terminate, which the API does not know",
            ["contract"],
          );
          demand(wire.sent.length === 0, "terminate, which the API does not know, was sent.", {
            why: "Nobody can say what it does there.",
            fix: "Reject before anything is sent.",
          });
          return;
        }
        const { kind, lastDay, endsAt } = await adapter.terminate({ subscriptionId, ...termination.taken });
        const midnight = berlinDayStartMs(addDays(termination.taken.lastDay, 1));
        demand(
          kind === termination.taken.kind && lastDay === termination.taken.lastDay && Date.parse(endsAt) === midnight,
          `terminate with the last day ${termination.taken.lastDay} is answered with ${shortJson({ kind, lastDay, endsAt })}.`,
          {
            why: "A day too early leaves a household without a contract; a day too late is billed.",
            fix: "`lastDay` is the last day with supply; `endsAt` is the midnight after it in Germany.",
          },
        );
      },
    },
    {
      name: "terminate: says that a day is too early",
      run: async () => {
        if (termination === null) return;
        const { adapter } = await setScene(subject);
        demandError(
          await outcomeOf(() => adapter.terminate({ subscriptionId, ...termination.tooEarly })),
          "terminate on a day that is too early",
          ["conflict", "invalid"],
        );
      },
    },
  ];
}

const isoOf = (ms: number | undefined): string => (ms === undefined ? "nothing" : new Date(ms).toISOString());
