import type { CheckoutAdapter } from "../../adapter/CheckoutAdapter.js";
import { totalMismatchEur, type Quote, type QuoteRequest } from "../../energy/quote.js";
import { demand, outcomeOf, shortJson, told, type Check } from "../check.js";
import { demandError } from "../errors.js";
import { all, filled, finite, instant, listOf, nullable, oneOf, record, type Look } from "../shapes.js";
import { setScene, type ReadCall, type Subject } from "../subject.js";
import { sameFigures, unitFaults } from "./units.js";
import type { CheckoutFixtures, CheckoutTestBackend } from "./subject.js";

const layer = oneOf("energy", "grid", "levies", "fee", "metering", "other");
const discount = record({ name: filled, monthlyEurOff: finite, durationMonths: nullable(finite), regularMonthlyEur: finite });

/** What a quote has to be for a request. */
const quoteLook = (asked: QuoteRequest): Look => {
  const echo = (value: unknown, at: string) =>
    shortJson(value) === shortJson(asked)
      ? []
      : [`${at} is ${shortJson(value)}, and should repeat what was asked for, ${shortJson(asked)}`];
  return record({
    totalMonthlyEur: finite,
    base: record({ monthlyEur: finite, lines: listOf(record({ name: filled, layer, monthlyEur: finite })) }),
    variable: record({ monthlyEur: finite, eurPerKwh: finite, lines: listOf(record({ name: filled, layer, eurPerKwh: finite })) }),
    discount: nullable(discount),
    quotedAt: instant,
    request: all(echo),
    pricedPath: oneOf("none", "flat", "percentage"),
  });
};

/** `getQuote` as a read. */
export function quoteCall({ planId, zip }: CheckoutFixtures): ReadCall<CheckoutAdapter> {
  const request: QuoteRequest = { planId, zip, annualKwh: 3500, meterType: "analog", modulePath: "none" };
  const look = quoteLook(request);
  return { name: "getQuote", run: (adapter, signal) => adapter.getQuote(request, { signal }), faultsOf: (value) => look(value, "") };
}

/** What holds for prices beside what holds for every read. */
export function priceChecks(subject: Subject<CheckoutAdapter, CheckoutTestBackend>, fixtures: CheckoutFixtures): readonly Check[] {
  const { planId, zip, unserviceableZip, prices } = fixtures;
  const basic: QuoteRequest = { planId, zip, annualKwh: 3500, meterType: "analog", modulePath: "none" };

  async function quote(request: QuoteRequest): Promise<Quote> {
    const { adapter } = await setScene(subject);
    const outcome = await outcomeOf(() => adapter.getQuote(request));
    demand(outcome.kind === "value", `getQuote of ${shortJson(request)} ${told(outcome)}, and should be answered.`, {
      why: "The plan sells this, as far as `getPlan` says.",
      fix: "Check `offer` of `getPlan`, the fixtures, and what the test backend answers.",
    });
    return outcome.value as Quote;
  }

  const check = (what: string, run: () => Promise<void>): Check => ({ name: `getQuote: ${what}`, run });
  return [
    ...prices.map((known) =>
      check(`knows the price of ${known.request.annualKwh} kWh in ${known.request.zip}, ${known.request.modulePath}`, async () => {
        const found = await quote(known.request);
        const faults = sameFigures(found, known);
        demand(
          faults.length === 0,
          `getQuote of ${shortJson(known.request)} differs from the price of the fixture: ${faults.join("; ")}.`,
          {
            why: "It is the price that is shown and ordered.",
            fix: "Mind the units: EUR and not cents, a month and not a year, gross and not net, EUR/kWh and not ct/kWh.",
          },
        );
      }),
    ),

    ...[1500, 3500, 12_000].map((annualKwh) =>
      check(`has figures in the right units at ${annualKwh} kWh`, async () => {
        const found = await quote({ ...basic, annualKwh });
        const faults = unitFaults(found);
        demand(faults.length === 0, `getQuote at ${annualKwh} kWh a year: ${faults.join("; ")}.`, {
          why: "A wrong unit shows a price that nobody can keep; it is printed as it comes.",
          fix: "totalMonthlyEur, base.monthlyEur and variable.monthlyEur are EUR a month, variable.eurPerKwh is EUR/kWh; all gross.",
        });
        const mismatch = totalMismatchEur(found);
        demand(mismatch === null, `getQuote at ${annualKwh} kWh: the total is ${mismatch} EUR a month more than its parts.`, {
          why: "A visitor who adds up finds another price than the one in large figures, and the checkout reports it as `quoteMismatch`.",
          fix: "Take total, base and energy price from the same figures of your API.",
        });
      }),
    ),

    check("asks for the meter and the usage that it was asked with", async () => {
      const [small, large] = [await quote({ ...basic, annualKwh: 1500 }), await quote({ ...basic, annualKwh: 6000 })];
      demand(
        small.variable.monthlyEur < large.variable.monthlyEur,
        "getQuote gives the same energy price for 1,500 and for 6,000 kWh a year.",
        {
          why: "The visitor's usage decides on what they pay.",
          fix: "Send `annualKwh` in the unit that your API expects.",
        },
      );
      await quote({ ...basic, meterType: "smart" });
    }),

    check("says which module a price contains", async () => {
      const { adapter } = await setScene(subject);
      const { offer } = await adapter.getPlan(planId);
      const none = await quote(basic);
      demand(none.pricedPath === "none", `A price without a module says that it contains "${none.pricedPath}".`, {
        why: "The checkout works out what a module saves from the difference of two prices.",
        fix: '`pricedPath` is "none" where no module was asked for.',
      });
      for (const modulePath of [offer.module1 && "flat", offer.module2 && "percentage"] as const) {
        if (!modulePath) continue;
        const priced = await quote({ ...basic, modulePath });
        const differs = priced.base.monthlyEur !== none.base.monthlyEur || priced.variable.eurPerKwh !== none.variable.eurPerKwh;
        const holds = priced.pricedPath === modulePath ? differs : priced.pricedPath === "none" && !differs;
        demand(
          holds,
          `The price asked for with "${modulePath}" says that it contains "${priced.pricedPath}", and ${differs ? "differs from" : "is"} the price without a module.`,
          {
            why: "A saving is shown that is not there, or one that is there is not shown.",
            fix: '`pricedPath` is the path that the price really contains; where your API cannot price it, ask without and say "none".',
          },
        );
      }
    }),

    check("says where the plan is not sold, and does not ask again", async () => {
      const { adapter, wire } = await setScene(subject);
      const outcome = await outcomeOf(() => adapter.getQuote({ ...basic, zip: unserviceableZip }));
      demandError(outcome, `getQuote for ${unserviceableZip}, where the plan is not sold`, ["unserviceable"]);
      demand(wire.sent.length === 1, `getQuote for a place where the plan is not sold was sent ${wire.sent.length} times.`, {
        why: "The answer will be the same; the visitor waits for nothing.",
        fix: "Do not repeat what the API has clearly refused.",
      });
    }),
  ];
}
