import type { CheckoutAdapter } from "../../adapter/CheckoutAdapter.js";
import type { Check } from "../check.js";
import { readChecks } from "../reads.js";
import { describeChecks, type TestRunner } from "../runner.js";
import type { Subject } from "../subject.js";
import { writeChecks } from "../writes.js";
import { orderCall, orderChecks } from "./orderChecks.js";
import { planAndSupplierChecks, planCall, supplierCall } from "./planAndSupplierChecks.js";
import { priceChecks, quoteCall } from "./priceChecks.js";
import type { CheckoutConformance, CheckoutTestBackend } from "./subject.js";

/** Everything that a `CheckoutAdapter` has to do, as checks that can be run by hand; {@link describeCheckoutAdapter} gives them to a runner. */
export function checkoutAdapterChecks({ create, fixtures }: CheckoutConformance): readonly Check[] {
  const { backend, isAside } = fixtures;
  const subject: Subject<CheckoutAdapter, CheckoutTestBackend> = { create, backend, ...(isAside && { isAside }) };
  return [
    ...[planCall(fixtures), quoteCall(fixtures), supplierCall(fixtures)].flatMap((call) => readChecks(subject, call)),
    ...planAndSupplierChecks(subject, fixtures),
    ...priceChecks(subject, fixtures),
    ...writeChecks(subject, orderCall(fixtures)),
    ...orderChecks(subject, fixtures),
  ];
}

/**
 * Describes everything that a `CheckoutAdapter` has to do, in your own test runner: call it in a test file of vitest, jest, mocha or
 * `node:test`. Takes `describe` and `it` from the globals unless given. Each failure says what happened, why it matters and how to fix it.
 *
 * @throws Error where there is no test runner.
 */
export function describeCheckoutAdapter({ runner, ...conformance }: CheckoutConformance & { readonly runner?: TestRunner }): void {
  describeChecks("a checkout's adapter", checkoutAdapterChecks(conformance), runner);
}
