/** The package's face `stromkasse/nomos`: the adapter for the Nomos API. */
export { createNomosAdapter } from "./adapter/nomos/createNomosAdapter.js";
export type { NomosAdapterOptions, NomosTimeouts } from "./adapter/nomos/createNomosAdapter.js";
export { createNomosCustomerAdapter } from "./adapter/nomos/customer/createNomosCustomerAdapter.js";
export type { NomosCustomerAdapterOptions } from "./adapter/nomos/customer/createNomosCustomerAdapter.js";
export type { NomosApiVersion } from "./adapter/nomos/wire/version.js";
export type { CallOptions, CheckoutAdapter, OrderOptions } from "./adapter/CheckoutAdapter.js";
export { CheckoutError } from "./adapter/CheckoutError.js";
export type { CheckoutErrorKind, FieldFault } from "./adapter/CheckoutError.js";
export { allPages } from "./adapter/allPages.js";
export type { CustomerAdapter, ListQuery, OfSubscription, PriceQuery, ReductionQuery } from "./adapter/CustomerAdapter.js";
