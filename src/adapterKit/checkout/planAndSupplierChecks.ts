import type { CheckoutAdapter } from "../../adapter/CheckoutAdapter.js";
import type { Page, Supplier } from "../../energy/order.js";
import { demand, outcomeOf, shortJson, told, type Check, type Reason } from "../check.js";
import { demandError } from "../errors.js";
import { boolean, filled, finite, pageOf, record, string } from "../shapes.js";
import { setScene, type ReadCall, type Subject } from "../subject.js";
import type { CheckoutFixtures, CheckoutTestBackend } from "./subject.js";

/** There are some 1,300 suppliers in Germany: with one a page a list would still end here. */
const mostPages = 2_000;

/** `getPlan` as a read. */
export function planCall({ planId }: CheckoutFixtures): ReadCall<CheckoutAdapter> {
  const offer = record({ module1: boolean, module2: boolean, module3: boolean, smartMeter: boolean });
  const look = record({ id: filled, name: filled, description: string, monthlyFeeEur: finite, offer });
  return { name: "getPlan", run: (adapter, signal) => adapter.getPlan(planId, { signal }), faultsOf: (value) => look(value, "") };
}

const endless: Reason = {
  why: "A list that repeats itself never ends, or shows a supplier twice.",
  fix: "`nextCursor` leads to the page after this one, and is `null` on the last; send it back as it came.",
};

/** `searchSuppliers` as a read. */
export function supplierCall({ supplierSearch }: CheckoutFixtures): ReadCall<CheckoutAdapter> {
  const look = pageOf(record({ id: filled, name: filled }));
  return {
    name: "searchSuppliers",
    run: (adapter, signal) => adapter.searchSuppliers({ name: supplierSearch }, { signal }),
    faultsOf: (value) => look(value, ""),
  };
}

/** What holds for plans and suppliers beside what holds for every read. */
export function planAndSupplierChecks(
  subject: Subject<CheckoutAdapter, CheckoutTestBackend>,
  fixtures: CheckoutFixtures,
): readonly Check[] {
  const { planId, unknownPlanId, supplier, supplierSearch } = fixtures;
  const suppliers = async (
    query: { readonly name: string; readonly cursor?: string },
    given?: CheckoutAdapter,
  ): Promise<Page<Supplier>> => {
    const adapter = given ?? (await setScene(subject)).adapter;
    const outcome = await outcomeOf(() => adapter.searchSuppliers(query));
    demand(outcome.kind === "value", `searchSuppliers of ${shortJson(query)} ${told(outcome)}, and should be answered.`, {
      why: "Visitors type whatever is printed on their bill: dots, ampersands, umlauts, blanks.",
      fix: "Encode the name with URLSearchParams, and answer an empty page where nothing is found.",
    });
    return outcome.value as Page<Supplier>;
  };

  return [
    {
      name: "getPlan: says that there is no such plan",
      run: async () => {
        for (const id of [unknownPlanId, `${planId}/../${planId}?x#y`]) {
          const { adapter } = await setScene(subject);
          demandError(await outcomeOf(() => adapter.getPlan(id)), `getPlan of ${shortJson(id)}`, ["notFound", "invalid"]);
        }
      },
    },
    {
      name: "getPlan: answers the plan that was asked for, with what can be had together",
      run: async () => {
        const { adapter } = await setScene(subject);
        const { id, offer } = await adapter.getPlan(planId);
        demand(id === planId, `getPlan of ${shortJson(planId)} answers the plan ${shortJson(id)}.`, {
          why: "The order is placed for the plan whose name and price were shown.",
          fix: "Answer the plan that was asked for, by the id that `plan` of the provider names.",
        });
        demand(!offer.module3 || offer.module1, "getPlan offers Modul 3 and no Modul 1.", {
          why: "Modul 3 can only be had with Modul 1 (BNetzA BK8-22/010-A), so nobody could choose it.",
          fix: "Offer `module1` too, or not `module3`.",
        });
      },
    },
    {
      name: "searchSuppliers: finds by a part of the name, in any case and with blanks around it",
      run: async () => {
        for (const name of [supplierSearch, supplierSearch.toUpperCase(), supplierSearch.toLowerCase(), `  ${supplierSearch} `]) {
          const { items } = await suppliers({ name });
          demand(
            items.some(({ id, name }) => id === supplier.id && name === supplier.name),
            `searchSuppliers of ${shortJson(name)} does not find ${shortJson(supplier)}: ${shortJson(items)}.`,
            {
              why: "Visitors do not know how your list writes it.",
              fix: "Search for a part of the name, ignore case and blanks at its ends.",
            },
          );
        }
      },
    },
    {
      name: "searchSuppliers: finds nothing where there is nothing",
      run: async () => {
        for (const name of ["zzqxv nowhere", "50% & Söhne #1 + ?a=b", "'\"<>\\"]) {
          const page = await suppliers({ name });
          demand(page.items.length === 0 && page.nextCursor === null, `searchSuppliers of ${shortJson(name)} finds ${shortJson(page)}.`, {
            why: "A filter that got lost on the way lists everybody, and the visitor picks a wrong supplier.",
            fix: "Send the name encoded, and the parameter by the name that your API knows: unknown ones are often ignored.",
          });
        }
      },
    },
    {
      name: "searchSuppliers: lists all, page by page, to an end",
      run: async () => {
        const { adapter } = await setScene(subject);
        const all: Supplier[] = [];
        const cursors = new Set<string>();
        let cursor: string | null = null;
        do {
          const page: Page<Supplier> = await suppliers(cursor === null ? { name: "" } : { name: "", cursor }, adapter);
          all.push(...page.items);
          cursor = page.nextCursor;
          demand(
            cursor === null || !cursors.has(cursor),
            `searchSuppliers of "" leads to the same page again after ${cursors.size + 1} pages.`,
            endless,
          );
          if (cursor !== null) cursors.add(cursor);
        } while (cursor !== null && cursors.size < mostPages);
        const pages = cursors.size + 1;
        const ids = new Set(all.map(({ id }) => id));
        demand(
          pages <= mostPages && ids.size === all.length,
          `searchSuppliers of "" took ${pages} pages with ${all.length} items, of which ${ids.size} differ.`,
          {
            why: "A list that repeats itself never ends, or shows a supplier twice.",
            fix: "`nextCursor` leads to the page after this one, and is `null` on the last; send it back as it came.",
          },
        );
        demand(ids.has(supplier.id), `searchSuppliers of "" does not list ${shortJson(supplier)} on any of its ${pages} pages.`, {
          why: "Whoever scrolls through the list would not find their supplier.",
          fix: "An empty name lists all: leave the filter out.",
        });
      },
    },
    {
      name: "getGridFeeSchedule, getPlaces, getStreets: answer nothing where nobody knows, where they are there",
      run: async () => {
        const { adapter } = await setScene(subject);
        const zip = "00000";
        for (const [name, call, empty] of [
          ["getGridFeeSchedule", adapter.getGridFeeSchedule?.({ zip }), "null"],
          ["getPlaces", adapter.getPlaces?.({ zip }), "[]"],
          ["getStreets", adapter.getStreets?.({ zip }), "[]"],
        ] as const) {
          if (call === undefined) continue;
          const outcome = await outcomeOf(() => call);
          demand(
            outcome.kind === "value" && shortJson(outcome.value) === empty,
            `${name} of 00000, a zip that does not exist, ${told(outcome)}.`,
            {
              why: "The visitor can go on without it; an error would say that something broke.",
              fix: `Answer ${empty} where nobody knows.`,
            },
          );
        }
      },
    },
  ];
}
