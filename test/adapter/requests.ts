import * as fc from "fast-check";
import type { ModuleId, ModulePath } from "../../src/energy/modules.js";
import type { DeliveryStart, Order } from "../../src/energy/order.js";
import type { QuoteRequest } from "../../src/energy/quote.js";

const letters = (alphabet: string, minLength: number, maxLength: number) =>
  fc.string({ unit: fc.constantFrom(...Array.from(alphabet)), minLength, maxLength });

const digits = "0123456789";
const name = letters("Aäß 'z-", 1, 100);
const person = { firstName: name, lastName: name, email: fc.constantFrom("a@b.de", "ada.lovelace+strom@mail.example.org") };
const starts: readonly DeliveryStart[] = [{ kind: "nextPossible" }, { kind: "onDate", date: "2027-02-28" }];
const moduleSets: readonly (readonly ModuleId[])[] = [[], ["module1"], ["module2"], ["module1", "module3"]];
const meterTypes = fc.constantFrom("smart" as const, "analog" as const);
const annualKwh = fc.integer({ min: 100, max: 50_000 });

/** Every shape of an order, with values within the domain's rules. */
export const orders: fc.Arbitrary<Order> = fc.record(
  {
    planId: fc.string({ minLength: 1 }),
    annualKwh,
    address: fc.record({
      street: letters("aÄß 9.-", 1, 99).map((street) => `S${street}`),
      houseNumber: letters("19aZ-/ ", 1, 10),
      zip: letters(digits, 5, 5),
      city: letters("Aäß (.-/)", 2, 100),
    }),
    meter: fc.record(
      { number: fc.string({ minLength: 1 }), type: meterTypes, maloId: letters(digits, 11, 11) },
      { requiredKeys: ["number", "type"] },
    ),
    customer: fc.oneof(
      fc.record({ kind: fc.constant("person" as const), ...person }),
      fc.record(
        { kind: fc.constant("company" as const), ...person, companyName: name, vatId: fc.constant("DE123456789") },
        { requiredKeys: ["kind", "firstName", "lastName", "email", "companyName"] },
      ),
    ),
    payment: fc.record({
      kind: fc.constant("sepaDebit" as const),
      iban: letters("A0Z9", 1, 30).map((rest) => `DE68${rest}`),
      accountHolder: name,
    }),
    start: fc.constantFrom(...starts),
    previousSupplierId: fc.string({ minLength: 1 }),
    leadId: fc.string({ minLength: 1 }),
    smartMeter: fc.boolean(),
    modules: fc.constantFrom(...moduleSets).map((modules) => new Set(modules)),
    metadata: fc.dictionary(fc.string(), fc.oneof(fc.string(), fc.double({ noNaN: true }), fc.boolean(), fc.constant(null))),
  },
  { requiredKeys: ["planId", "annualKwh", "address", "meter", "customer", "payment", "start", "smartMeter", "modules", "metadata"] },
);

/** Everything a price can be asked for. */
export const quoteRequests: fc.Arbitrary<QuoteRequest> = fc.record({
  planId: fc.stringMatching(/^[a-z]+_[a-z0-9]+$/),
  zip: letters(digits, 5, 5),
  annualKwh,
  meterType: meterTypes,
  modulePath: fc.constantFrom<ModulePath>("none", "flat", "percentage"),
});
