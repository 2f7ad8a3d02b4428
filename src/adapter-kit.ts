/** `stromkasse/adapter-kit`: proves that an adapter for another energy API does what the checkout and the customer's area rely on. */
export { Nonconformance, type Check, type Finding } from "./adapterKit/check.js";
export { checkoutAdapterChecks, describeCheckoutAdapter } from "./adapterKit/checkout/checkoutChecks.js";
export type {
  ArrivedOrder,
  CheckoutConformance,
  CheckoutFixtures,
  CheckoutTestBackend,
  KnownPrice,
} from "./adapterKit/checkout/subject.js";
export type { TestRunner } from "./adapterKit/runner.js";
export type { Connection, TestBackend } from "./adapterKit/subject.js";
export type { BackendFetch } from "./adapterKit/wire.js";
export { customerAdapterChecks, describeCustomerAdapter } from "./adapterKit/customer/customerChecks.js";
export type { CustomerConformance, CustomerFixtures } from "./adapterKit/customer/subject.js";
