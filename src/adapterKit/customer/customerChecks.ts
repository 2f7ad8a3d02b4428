import type { CustomerAdapter } from "../../adapter/CustomerAdapter.js";
import type { Check } from "../check.js";
import { readChecks } from "../reads.js";
import { describeChecks, type TestRunner } from "../runner.js";
import type { Subject, TestBackend } from "../subject.js";
import { writeChecks } from "../writes.js";
import { customerReads, customerWrites } from "./calls.js";
import { recordChecks } from "./recordChecks.js";
import type { CustomerConformance } from "./subject.js";
import { timeChecks } from "./timeChecks.js";

/** Everything that a `CustomerAdapter` has to do, as checks that can be run by hand; {@link describeCustomerAdapter} gives them to a runner. */
export function customerAdapterChecks({ create, fixtures }: CustomerConformance): readonly Check[] {
  const { backend, isAside } = fixtures;
  const subject: Subject<CustomerAdapter, TestBackend> = { create, backend, ...(isAside && { isAside }) };
  return [
    ...customerReads(fixtures).flatMap((call) => readChecks(subject, call)),
    ...customerWrites(fixtures).flatMap((call) => writeChecks(subject, call)),
    ...recordChecks(subject, fixtures),
    ...timeChecks(subject, fixtures),
  ];
}

/**
 * Describes everything that a `CustomerAdapter` has to do, in your own test runner; see `describeCheckoutAdapter`.
 *
 * @throws Error where there is no test runner.
 */
export function describeCustomerAdapter({ runner, ...conformance }: CustomerConformance & { readonly runner?: TestRunner }): void {
  describeChecks("a customer's adapter", customerAdapterChecks(conformance), runner);
}
