import type { Json } from "../energy/order.js";
import { isCurie, type ApiVersion } from "./envelope.js";
import type { SubscriptionRequest } from "./subscriptionSchema.js";
import type { SandboxSupplier } from "./suppliers.js";

/** A subscription as it is answered when it is created, and in lists: with the ids of its parts. */
export interface WireSubscription {
  readonly object: "subscription";
  readonly id: string;
  readonly plan: string;
  readonly customer: string;
  readonly address: string;
  readonly meter: string;
  readonly payment_method: string;
  readonly supplier: string | null;
  readonly number: string;
  readonly status: "pending" | "active" | "ended";
  readonly estimated_usage: number;
  readonly created_at: string;
  readonly updated_at: string;
  /** `null` until the market processes have set the day of the first delivery. */
  readonly start_at: string | null;
  readonly terminated_at: string | null;
  readonly end_at: string | null;
  readonly metadata: { readonly [key: string]: Json } | null;
  readonly type: "consumption";
  readonly billing_address: string;
}

/** An order, as the sandbox keeps it. */
export interface StoredOrder {
  /** The subscription's id. */
  readonly id: string;
  /** ISO instant. */
  readonly createdAt: string;
  /** The version of the API that it was placed in. */
  readonly version: ApiVersion;
  /** The request's headers in lower case, `authorization` left out. */
  readonly headers: Readonly<Record<string, string>>;
  /** The body as it was received. */
  readonly body: Json;
  /** The body as it was understood: without unknown fields, with defaults. */
  readonly request: SubscriptionRequest;
  /** The subscription that it became. */
  readonly subscription: WireSubscription;
}

/** A subscription with the ids of its parts. Edison knows neither `type` nor `billing_address`. */
export function flatSubscription({ subscription }: StoredOrder, version: ApiVersion) {
  if (isCurie(version)) return subscription;
  const { type: _type, billing_address: _billingAddress, ...edison } = subscription;
  return edison;
}

/** A subscription with its parts written out and the IBAN masked, as `GET /subscriptions/{id}` answers it. */
export function fullSubscription(order: StoredOrder, supplier: SandboxSupplier | undefined, version: ApiVersion) {
  const { request, subscription } = order;
  const { supplier: _id, ...flat } = flatSubscription(order, version);
  const created_at = subscription.created_at;
  const address = { object: "address", id: subscription.address, ...request.address, created_at };
  return {
    ...flat,
    customer: wireCustomer(order, version),
    address,
    meter: {
      object: "meter",
      id: subscription.meter,
      melo: null,
      number: request.meter.number,
      type: request.meter.type,
      malo: request.meter.malo ?? null,
      created_at,
    },
    payment_method: {
      object: "payment_method",
      id: subscription.payment_method,
      type: "sepa_debit",
      sepa_debit: { ...request.payment_method.sepa_debit, iban: masked(request.payment_method.sepa_debit.iban) },
      created_at,
    },
    // Only curie describes it as null here; as an id, in lists, both do.
    ...(supplier || isCurie(version) ? { supplier: supplier ? wireSupplierPart(supplier, version) : null } : {}),
    ...(isCurie(version) ? { billing_address: address } : {}),
  };
}

/** Edison asks for the code here, curie does not describe it. */
function wireSupplierPart({ id, name, code, createdAt }: SandboxSupplier, version: ApiVersion) {
  const codes = isCurie(version) ? {} : { code, code_type: "BDEW" };
  return { object: "supplier", id, name, country: "DE", ...codes, created_at: createdAt };
}

function wireCustomer({ request, subscription }: StoredOrder, version: ApiVersion) {
  const { vat_id, ...customer } = request.customer;
  return {
    object: "customer",
    id: subscription.customer,
    ...customer,
    ...(isCurie(version) ? { vat_id: vat_id ?? null } : {}),
    created_at: subscription.created_at,
  };
}

const masked = (iban: string): string => `${iban.slice(0, 2)}************${iban.slice(-4)}`;
