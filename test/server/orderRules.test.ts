import * as fc from "fast-check";
import { createNomosAdapter, CheckoutError } from "stromkasse/nomos";
import { createCheckoutHandler } from "stromkasse/server";
import { describe, expect, it } from "vitest";
import { refusalsOf } from "../../src/checkout/refusals.js";
import { parseEmail } from "../../src/energy/address.js";
import type { Order } from "../../src/energy/order.js";
import { curie, edison } from "./customerSupport.ts";
import { validOrders } from "./validOrders.ts";
import { consents, newKey, open, orderBody, plan, site, type Opened } from "./support.ts";

const versions = [curie, edison];

/** Late in the evening of the 20th in UTC: in Germany it is the 21st. */
const now = () => new Date("2026-11-20T23:30:00Z");
const opened = () => open({ now }, { now });

const { customer, address, meter, payment_method, metadata } = orderBody;
const ofCustomer = (part: object) => ({ customer: { ...customer, ...part } });
const ofCompany = (part: object) => ({ customer: { ...customer, type: "company", company_name: "Müller GmbH", ...part } });
const ofAddress = (part: object) => ({ address: { ...address, ...part } });
const ofMeter = (part: object) => ({ meter: { ...meter, ...part } });
const ofDebit = (part: object) => ({ payment_method: { ...payment_method, sepa_debit: { ...payment_method.sepa_debit, ...part } } });
const ofMetadata = (part: object) => ({ metadata: { ...metadata, ...part } });
const startOn = (date: unknown) => ({ next_possible_start: false, intended_start_date: date });
const analog = { meter: { ...meter, type: "analog" } };
const smartMeter = { type: "smart-meter" };
const modules = (...numbers: readonly number[]) => ({
  type: "14a_enwg",
  "14a_enwg": Object.fromEntries(numbers.map((number) => [`module_${number}`, true])),
});
const ordering = (...products: readonly object[]) => ({ product_orders: products });

const long = "x".repeat(10_000);
const shown = { monthly_eur: 71.9, base_monthly_eur: 4.35, eur_per_kwh: 0.27042, quoted_at: "2026-11-20T20:00:00Z", priced_path: "none" };
const showing = (part: object) => ofMetadata({ shown_price: { ...shown, ...part } });

const iban = "payment_method.sepa_debit.iban";
const holder = "payment_method.sepa_debit.account_holder";
const names = [
  ["customer.first_name", (text: string) => ofCustomer({ first_name: text })],
  ["customer.last_name", (text: string) => ofCustomer({ last_name: text })],
  ["customer.company_name", (text: string) => ofCompany({ company_name: text })],
  [holder, (text: string) => ofDebit({ account_holder: text })],
] as const;
const strings = [
  ...names,
  ["plan", (text: string) => ({ plan: text })],
  ["customer.email", (text: string) => ofCustomer({ email: `${text}@example.de` })],
  ["address.street", (text: string) => ofAddress({ street: text })],
  ["address.house_number", (text: string) => ofAddress({ house_number: text })],
  ["address.zip", (text: string) => ofAddress({ zip: text })],
  ["address.city", (text: string) => ofAddress({ city: text })],
  ["meter.number", (text: string) => ofMeter({ number: text })],
  ["meter.type", (text: string) => ofMeter({ type: text })],
  ["meter.malo", (text: string) => ofMeter({ malo: text })],
  [iban, (text: string) => ofDebit({ iban: text })],
  ["previous_supplier", (text: string) => ({ previous_supplier: text })],
  ["lead", (text: string) => ({ lead: text })],
  ["intended_start_date", (text: string) => startOn(text)],
  ["metadata", (text: string) => ofMetadata({ note: text })],
  ["metadata", (text: string) => ofMetadata({ [text]: 1 })],
  ["metadata", (text: string) => ofMetadata({ consents: { ...consents, wording: text } })],
  ["metadata", (text: string) => ofMetadata({ list: [[{ deep: text }]] })],
] as const;

type Row = readonly [what: string, changes: object, code: string | RegExp, field: string];

const hostile: readonly Row[] = [
  ...names.flatMap(([field, named]): readonly Row[] => [
    [`a bell in ${field}`, named("Än\u0007ne"), "invalid_format", field],
    [`a line's end in ${field}`, named("Änne\r\nBcc: x"), "invalid_format", field],
    [`a null in ${field}`, named("Änne\u0000"), "invalid_format", field],
    [`an escape in ${field}`, named("\u001b[2JÄnne"), "invalid_format", field],
    [`a mark that turns the text in ${field}`, named("Änne\u202e"), "invalid_format", field],
    [`half a character in ${field}`, named("Änne\ud800"), "invalid_format", field],
    [`a script in ${field}`, named("<script>alert(1)</script>"), "invalid_format", field],
    [`a template in ${field}`, named("{{constructor}}"), "invalid_format", field],
    [`blanks alone in ${field}`, named("   "), "too_small", field],
    [`blanks around ${field}`, named(" Änne "), "invalid_format", field],
    [`nothing in ${field}`, named(""), "too_small", field],
  ]),
  ...strings.map(([field, with_], index): Row => [
    `10 kB of letters in ${field} (${index})`,
    with_(long),
    /^(too_big|invalid_\w+)$/,
    field,
  ]),

  ["an IBAN with another check digit", ofDebit({ iban: "DE88370400440532013000" }), "invalid_iban", iban],
  ["an IBAN with two digits swapped", ofDebit({ iban: "DE89370400440532010300" }), "invalid_iban", iban],
  ["an IBAN outside SEPA", ofDebit({ iban: "TR330006100519786457841326" }), "invalid_iban", iban],
  ["an IBAN that is too short", ofDebit({ iban: "DE8937040044053201300" }), "invalid_iban", iban],
  ["a lower-case IBAN", ofDebit({ iban: "de89370400440532013000" }), "invalid_format", iban],
  ["an IBAN as it is printed", ofDebit({ iban: "DE89 3704 0044 0532 0130 00" }), "invalid_format", iban],
  ["an IBAN with its name before it", ofDebit({ iban: "IBAN:DE89370400440532013000" }), "invalid_format", iban],
  ["no IBAN", ofDebit({ iban: "" }), "too_small", iban],
  ["an IBAN that is a number", ofDebit({ iban: 89370400440532 }), "invalid_type", iban],

  ["an address that is none", ofCustomer({ email: "nobody" }), "invalid_format", "customer.email"],
  ["two addresses", ofCustomer({ email: "a@example.de,b@example.de" }), "invalid_format", "customer.email"],
  ["an address with a header", ofCustomer({ email: "a@example.de\r\nBcc: b@example.de" }), "invalid_format", "customer.email"],
  ["an address with a quoted part", ofCustomer({ email: '"a b"@example.de' }), "invalid_format", "customer.email"],
  ["an address without a top level", ofCustomer({ email: "root@localhost" }), "invalid_format", "customer.email"],
  ["a customer of no kind", ofCustomer({ type: "robot" }), "invalid_value", "customer.type"],
  ["a company without a name", { customer: { ...customer, type: "company" } }, "too_small", "customer.company_name"],

  ["markup in a street", ofAddress({ street: "<b>Torstraße</b>" }), "invalid_format", "address.street"],
  ["a street of digits", ofAddress({ street: "123" }), "invalid_format", "address.street"],
  ["a street of a letter", ofAddress({ street: "A" }), "too_small", "address.street"],
  ["a tab in a street", ofAddress({ street: "Tor\tstraße" }), "invalid_format", "address.street"],
  ["a house number with a half", ofAddress({ house_number: "12 ½" }), "invalid_format", "address.house_number"],
  ["a house number with a path", ofAddress({ house_number: "../../etc" }), "invalid_format", "address.house_number"],
  ["a zip of four digits", ofAddress({ zip: "1011" }), "invalid_format", "address.zip"],
  ["a zip in Arabic digits", ofAddress({ zip: "١٠١١٥" }), "invalid_format", "address.zip"],
  ["a zip that is a number", ofAddress({ zip: 10115 }), "invalid_type", "address.zip"],
  ["a city with a digit", ofAddress({ city: "Berlin 4" }), "invalid_format", "address.city"],
  ["another country", ofAddress({ country: "AT" }), "unrecognized_keys", "address"],

  ["no meter number", ofMeter({ number: "" }), "too_small", "meter.number"],
  ["markup for a meter number", ofMeter({ number: "<img>" }), "invalid_format", "meter.number"],
  ["a line's end in a meter number", ofMeter({ number: "1APA\n01" }), "invalid_format", "meter.number"],
  ["a meter number of hyphens", ofMeter({ number: "---" }), "invalid_format", "meter.number"],
  ["markup for a MaLo-ID", ofMeter({ malo: "<img>" }), "invalid_format", "meter.malo"],
  ["an empty MaLo-ID", ofMeter({ malo: "" }), "too_small", "meter.malo"],
  ["a MaLo-ID that is a number", ofMeter({ malo: 50491310272 }), "invalid_type", "meter.malo"],
  ["a usage of 99", ofMeter({ estimated_usage: 99 }), "too_small", "meter.estimated_usage"],
  ["a usage of 50,001", ofMeter({ estimated_usage: 50_001 }), "too_big", "meter.estimated_usage"],
  ["a usage of 1e308", ofMeter({ estimated_usage: 1e308 }), "too_big", "meter.estimated_usage"],
  ["a usage below nothing", ofMeter({ estimated_usage: -2500 }), "too_small", "meter.estimated_usage"],
  ["a usage that is not whole", ofMeter({ estimated_usage: 2500.5 }), "invalid_type", "meter.estimated_usage"],
  ["a usage that is no number", ofMeter({ estimated_usage: NaN }), "invalid_type", "meter.estimated_usage"],
  ["a usage that is the word for none", ofMeter({ estimated_usage: "NaN" }), "invalid_type", "meter.estimated_usage"],
  ["a usage that is a text", ofMeter({ estimated_usage: "2500" }), "invalid_type", "meter.estimated_usage"],
  ["no usage", ofMeter({ estimated_usage: undefined }), "invalid_type", "meter.estimated_usage"],

  ["a start in the year 9999", startOn("9999-12-31"), "invalid_value", "intended_start_date"],
  ["a start in over a year", startOn("2027-11-22"), "invalid_value", "intended_start_date"],
  ["a start today", startOn("2026-11-21"), "invalid_value", "intended_start_date"],
  ["a start yesterday", startOn("2026-11-20"), "invalid_value", "intended_start_date"],
  ["a start in the year 0", startOn("0000-01-01"), "invalid_value", "intended_start_date"],
  ["a start on the 30th of February", startOn("2027-02-30"), "invalid_format", "intended_start_date"],
  ["a start at a time", startOn("2027-02-01T00:00:00Z"), "invalid_format", "intended_start_date"],
  ["a start in German", startOn("01.02.2027"), "invalid_format", "intended_start_date"],
  ["a start that is a number", startOn(20270201), "invalid_type", "intended_start_date"],
  ["neither a start nor the next possible one", { next_possible_start: false }, "invalid_type", "intended_start_date"],
  ["two starts", { intended_start_date: "2027-02-01" }, "invalid_value", "intended_start_date"],
  ["a start that is the word for yes", { next_possible_start: "true" }, "invalid_type", "next_possible_start"],

  ...(["plan", "previous_supplier", "lead"] as const).flatMap((field): readonly Row[] => [
    [`a path for ${field}`, { [field]: "../x" }, "invalid_format", field],
    [`an encoded path for ${field}`, { [field]: "%2e%2e%2fx" }, "invalid_format", field],
    [`1,000 characters for ${field}`, { [field]: `mp_${"x".repeat(1000)}` }, "invalid_format", field],
    [`a query for ${field}`, { [field]: "mp_1?a=b" }, "invalid_format", field],
    [`nothing for ${field}`, { [field]: "" }, "too_small", field],
    [`null for ${field}`, { [field]: null }, "invalid_type", field],
  ]),

  ["Modul 1 and 2", ordering(modules(1, 2)), "custom", "product_orders.0.14a_enwg.module_2"],
  ["Modul 1 and 2, apart", ordering(modules(1), modules(2)), "custom", "product_orders.1.14a_enwg.module_2"],
  ["Modul 2 and 3", ordering(modules(2, 3)), "custom", "product_orders.0.14a_enwg.module_2"],
  ["Modul 3 alone", ordering(modules(3)), "missing_module_1", "product_orders.0.14a_enwg.module_3"],
  ["Modul 3 without a smart meter", { ...analog, ...ordering(modules(1, 3)) }, "missing_smart_meter", "product_orders.0.14a_enwg.module_3"],
  ["no module", ordering(modules()), "custom", "product_orders.0.14a_enwg"],
  ["modules without any", ordering({ type: "14a_enwg" }), "custom", "product_orders.0.14a_enwg"],
  ["a module that is not wanted", ordering({ type: "14a_enwg", "14a_enwg": { module_1: false } }), "custom", "product_orders.0.14a_enwg"],
  ["a module twice", ordering(modules(1), modules(1)), "duplicate_grid_reduction", "product_orders.1.14a_enwg.module_1"],
  ["two smart meters", { ...analog, ...ordering(smartMeter, smartMeter) }, "duplicate_meter_order", "product_orders.1"],
  ["a smart meter for a smart one", ordering(smartMeter), "unsupported_meter_order", "product_orders.0"],
  ["a smart meter with modules", { ...analog, ...ordering({ ...modules(1), ...smartMeter }) }, "custom", "product_orders.0"],
  ["a product that nobody knows", ordering({ type: "heat-pump" }), "invalid_value", "product_orders.0.type"],
  ["a module that nobody knows", ordering(modules(1, 4)), "unrecognized_keys", "product_orders.0.14a_enwg"],
  [
    "a module as a text",
    ordering({ type: "14a_enwg", "14a_enwg": { module_1: "true" } }),
    "invalid_type",
    "product_orders.0.14a_enwg.module_1",
  ],
  ["a hundred products", ordering(...Array.from({ length: 100 }, () => modules(1))), "too_big", "product_orders"],

  ["no metadata", { metadata: undefined }, "missing_consent", "metadata.consents.terms"],
  ["metadata that is null", { metadata: null }, "missing_consent", "metadata.consents.mandate"],
  ["metadata that is a list", { metadata: [] }, "invalid_type", "metadata"],
  ["metadata that is a text", { metadata: "x" }, "invalid_type", "metadata"],
  ["no consents", { metadata: {} }, "missing_consent", "metadata.consents.mandate"],
  ["consents that are a text", { metadata: { consents: "all" } }, "invalid_type", "metadata.consents"],
  ["no terms", { metadata: { consents: { mandate: true } } }, "missing_consent", "metadata.consents.terms"],
  [
    "terms that were not agreed to",
    { metadata: { consents: { ...consents, terms: false } } },
    "missing_consent",
    "metadata.consents.terms",
  ],
  ["terms that are a text", { metadata: { consents: { ...consents, terms: "true" } } }, "invalid_value", "metadata.consents.terms"],
  ["terms that are 1", { metadata: { consents: { ...consents, terms: 1 } } }, "invalid_value", "metadata.consents.terms"],
  ["no mandate", { metadata: { consents: { terms: true } } }, "missing_consent", "metadata.consents.mandate"],
  [
    "a mandate that was not given",
    { metadata: { consents: { ...consents, mandate: false } } },
    "missing_consent",
    "metadata.consents.mandate",
  ],
  ["a mandate that is a text", { metadata: { consents: { ...consents, mandate: "true" } } }, "invalid_value", "metadata.consents.mandate"],
  [
    "a wish that is a text",
    ofMetadata({ consents: { ...consents, earlyDelivery: "true" } }),
    "invalid_type",
    "metadata.consents.earlyDelivery",
  ],
  ["metadata ten levels deep", ofMetadata({ a: [[[[[[[[[1]]]]]]]]] }), "too_big", "metadata"],
  ["metadata over 10 kB in small pieces", ofMetadata({ list: Array.from({ length: 1500 }, () => "1234567") }), "too_big", "metadata"],
  ["a null in the metadata", ofMetadata({ note: "a\u0000b" }), "invalid_format", "metadata"],
  ["half a character in the metadata", ofMetadata({ note: "a\udc00" }), "invalid_format", "metadata"],

  ["a shown price below nothing", showing({ monthly_eur: -71.9 }), "too_small", "metadata.shown_price.monthly_eur"],
  ["a shown price that is a text", showing({ monthly_eur: "71.9" }), "invalid_type", "metadata.shown_price.monthly_eur"],
  ["a shown price that is the word for no end", showing({ monthly_eur: "Infinity" }), "invalid_type", "metadata.shown_price.monthly_eur"],
  ["a shown price without end", showing({ monthly_eur: 1e308 }), "too_big", "metadata.shown_price.monthly_eur"],
  ["a shown price that is null", showing({ monthly_eur: null }), "invalid_type", "metadata.shown_price.monthly_eur"],
  ["a shown base price without end", showing({ base_monthly_eur: -1e9 }), "too_small", "metadata.shown_price.base_monthly_eur"],
  ["a kWh that pays", showing({ eur_per_kwh: -0.1 }), "too_small", "metadata.shown_price.eur_per_kwh"],
  ["a kWh in cents", showing({ eur_per_kwh: 27.042 }), "too_big", "metadata.shown_price.eur_per_kwh"],
  ["a price of no moment", showing({ quoted_at: "yesterday" }), "custom", "metadata.shown_price.quoted_at"],
  ["a price of an unknown module", showing({ priced_path: "free" }), "invalid_value", "metadata.shown_price.priced_path"],
  ["a shown price that is a number", ofMetadata({ shown_price: 71.9 }), "invalid_type", "metadata.shown_price"],

  ["a name that changes prototypes", ofCustomer({ constructor: { prototype: { isAdmin: true } } }), "custom", ""],
  ["a prototype in the metadata", JSON.parse(`{"metadata":{"__proto__":{"isAdmin":true}}}`) as object, "custom", ""],
  ["a field that nobody knows", { status: "active" }, "unrecognized_keys", ""],
  ["a customer's id", ofCustomer({ id: "cus_1" }), "unrecognized_keys", "customer"],
];

/** Edison knows no VAT id at all. */
const hostileOnCurie: readonly Row[] = [
  ["a tax number for a VAT id", ofCompany({ vat_id: "12/345/67890" }), "invalid_format", "customer.vat_id"],
  ["a VAT id that is too short", ofCompany({ vat_id: "DE12345678" }), "invalid_format", "customer.vat_id"],
  ["a VAT id with blanks", ofCompany({ vat_id: "DE 123 456 789" }), "invalid_format", "customer.vat_id"],
  ["an empty VAT id", ofCompany({ vat_id: "" }), "too_small", "customer.vat_id"],
  ["a VAT id without end", ofCompany({ vat_id: `US${"1".repeat(10_000)}` }), "invalid_format", "customer.vat_id"],
];

const good: readonly (readonly [what: string, changes: object])[] = [
  ["an odd check digit in the MaLo-ID", ofMeter({ malo: "50491310272" })],
  ["a MeLo-ID for a MaLo-ID", ofMeter({ malo: "DE0071373163400000E000A0014996748" })],
  ["no MaLo-ID", ofMeter({ malo: null })],
  ["an odd meter number", ofMeter({ number: "NR.4711/ß" })],
  ["a meter number that is to follow", { ...ofMeter({ number: "NACHREICHEN" }), ...ofMetadata({ meter_number_later: true }) }],
  ["a meter number that is to follow, in words", { ...ofMeter({ number: "folgt später" }), ...ofMetadata({ meter_number_later: true }) }],
  ["umlauts", ofCustomer({ first_name: "Jürgen-Ägidius", last_name: "Größ" })],
  ["an apostrophe and a hyphen", ofCustomer({ first_name: "Seán", last_name: "O'Brien-Smith" })],
  ["names in other scripts", ofCustomer({ first_name: "李", last_name: "Παπαδόπουλος" })],
  ["an address with &", ofCustomer({ email: "service&vertrieb@example.de" })],
  ["an address with a slash", ofCustomer({ email: "einkauf/lager@example.de" })],
  ["an address with plus", ofCustomer({ email: "o'neil+strom@mail.example.co.uk" })],
  ["an account in Austria", ofDebit({ iban: "AT611904300234573201" })],
  ["an account in Norway", ofDebit({ iban: "NO9386011117947" })],
  ["an account of a couple with long names", ofDebit({ account_holder: `${"x".repeat(100)} ${"y".repeat(100)}` })],
  ["a street of Mannheim", ofAddress({ street: "C 4", house_number: "12", zip: "68159", city: "Mannheim" })],
  ["a start tomorrow", startOn("2026-11-22")],
  ["a start in a year", startOn("2027-11-21")],
  ["the least usage", ofMeter({ estimated_usage: 100 })],
  ["the most usage", ofMeter({ estimated_usage: 50_000 })],
  ["Modul 1 and 3 behind a smart meter", ordering(modules(1, 3))],
  ["Modul 2", ordering(modules(2))],
  ["a smart meter and Modul 1", { ...analog, ...ordering(smartMeter, modules(1)) }],
  ["no products", ordering()],
  ["a supplier and a lead", { previous_supplier: "mp_demo_0001", lead: "lead_mi4f0oda6x9m7gcsvjk0ole1" }],
  ["a host's own metadata", ofMetadata({ campaign: "spring", utm: { source: "x".repeat(2000), list: [1, null, true] } })],
  ["all consents", ofMetadata({ consents: { ...consents, earlyDelivery: false, marketing: true, wording: "2026-11", locale: "de" } })],
];

/** Suppliers and zips that the sandbox does not know are the API's to refuse. */
const reachedApi = ({ calls }: Opened) => calls().includes("POST /subscriptions");

describe.each(versions)("an order on %s", (version) => {
  const rows = version === curie ? [...hostile, ...hostileOnCurie] : hostile;

  it("is tried with sixty hostile values and more", () => expect(rows.length).toBeGreaterThan(60));

  it.each(rows)("with %s ends here", async (_what, changes, code, field) => {
    const handler = opened();
    const answer = await handler.order(newKey(), { ...orderBody, ...changes }, { "X-API-Version": version });
    expect(answer).toMatchObject({ status: 400, body: { code: "BAD_REQUEST" } });
    expect(answer.body.errors).toContainEqual({ code: expect.stringMatching(code), field, message: expect.any(String) });
    expect(new Set(answer.body.errors?.map((error) => error.field)).size).toBeLessThanOrEqual(2);
    expect(handler.arrived).toEqual([]);
    expect(handler.sandbox.orders()).toEqual([]);
    const told = JSON.stringify([answer.body, handler.log]);
    expect(["Änne", "example.de", "<script", "x".repeat(50)].filter((part) => told.includes(part))).toEqual([]);
  });

  it.each(good)("with %s goes on to the API as it came", async (_what, changes) => {
    const handler = opened();
    const body = { ...orderBody, ...changes };
    const key = newKey();
    const answer = await handler.order(key, body, { "X-API-Version": version });
    expect(answer).toMatchObject({ status: 200 });
    expect(handler.sandbox.orders().map(({ body: stored }) => stored)).toEqual([
      // But for the date of what was agreed to, which is ours to write.
      {
        ...body,
        metadata: { ...body.metadata, consents: { ...body.metadata.consents, at: expect.any(String) as string }, checkout_id: key },
      },
    ]);
  });
});

describe("a company's order", () => {
  it.each(["DE123456789", "ATU12345678", "US123"])("with the VAT id %s goes on on curie, and ends here on edison", async (vat_id) => {
    const handler = opened();
    const body = { ...orderBody, ...ofCompany({ vat_id }) };
    expect((await handler.order(newKey(), body, { "X-API-Version": edison })).body.errors).toMatchObject([
      { code: "unrecognized_keys", field: "customer" },
    ]);
    expect(reachedApi(handler)).toBe(false);
    expect((await handler.order(newKey(), body)).status).toBe(200);
  });
});

describe("all faults", () => {
  const wrong: Order = {
    planId: plan,
    annualKwh: 99,
    address: { street: "1", houseNumber: "½", zip: "1", city: "4" },
    meter: { number: "", type: "smart", maloId: "<b>" },
    customer: { kind: "company", companyName: "", firstName: "\u0007A", lastName: "<b>", email: "x", vatId: "1" },
    payment: { kind: "sepaDebit", iban: "DE88370400440532013000", accountHolder: "" },
    start: { kind: "onDate", date: "2026-11-20" },
    previousSupplierId: "../x",
    smartMeter: true,
    modules: new Set(["module3"] as const),
    metadata: { consents: { terms: false } },
  };

  it("come at once, and land at their fields in the browser", async () => {
    const { options, arrived } = opened();
    const handler = createCheckoutHandler(options);
    const adapter = createNomosAdapter({ baseUrl: site, fetch: (input, init) => handler(new Request(input, init)) });
    const key = newKey();
    const error: unknown = await adapter.createSubscription(wrong, { idempotencyKey: key }).catch((cause: unknown) => cause);
    if (!(error instanceof CheckoutError)) throw error;
    expect(error.kind).toBe("invalid");
    expect(refusalsOf(error.fields)).toEqual({
      "tariff.zip": "invalid_format",
      "tariff.usage": "too_small",
      "delivery.street": "invalid_format",
      "delivery.houseNumber": "invalid_format",
      "delivery.city": "invalid_format",
      "delivery.meterNumber": "too_small",
      "delivery.maloId": "invalid_format",
      "delivery.previousSupplier": "invalid_format",
      "delivery.startDate": "invalid_value",
      "devices.modules": "missing_module_1",
      "devices.smartMeterWanted": "unsupported_meter_order",
      "person.companyName": "too_small",
      "person.firstName": "invalid_format",
      "person.lastName": "invalid_format",
      "person.email": "invalid_format",
      "person.vatId": "invalid_format",
      "payment.iban": "invalid_iban",
      "payment.accountHolder": "too_small",
      "payment.mandate": "missing_consent",
      "review.terms": "missing_consent",
    });
    expect(arrived).toEqual([]);
  });
});

describe("an e-mail address", () => {
  it("is taken by the handler where the browser's field takes it, and only there", async () => {
    const { order } = opened();
    const part = fc.string({ unit: fc.constantFrom(...Array.from("ab1.-_+&/'!#= @\"ü")), maxLength: 8 });
    const addresses = fc.oneof(
      fc.emailAddress(),
      fc.tuple(part, part, fc.constantFrom("de", "d", "xn--p1ai")).map(([a, b, c]) => `${a}@${b}.${c}`),
    );
    await fc.assert(
      fc.asyncProperty(addresses, async (email) => {
        const field = parseEmail(email);
        const answer = await order(newKey(), { ...orderBody, ...ofCustomer({ email }) });
        expect(answer.status).toBe(field.ok && field.value === email ? 200 : 400);
      }),
      { numRuns: 200 },
    );
  });
});

describe.each(versions)("every order that the browser makes of valid answers, on %s", (version) => {
  it("goes on to the API", async () => {
    const { options, sandbox } = open({ now }, { now });
    const handler = createCheckoutHandler(options);
    const adapter = createNomosAdapter({ baseUrl: site, apiVersion: version, fetch: (input, init) => handler(new Request(input, init)) });
    await fc.assert(
      fc.asyncProperty(validOrders(plan, now()), async (order) => {
        sandbox.reset();
        const key = newKey();
        await adapter.createSubscription({ ...order, metadata: { ...order.metadata, checkout_id: key } }, { idempotencyKey: key });
        expect(sandbox.orders()).toHaveLength(1);
      }),
      { numRuns: 200 },
    );
  });
});
