/** What kind of failure it is; decides on what the visitor is told and offered. */
export type CheckoutErrorKind =
  | "invalid"
  | "unserviceable"
  | "conflict"
  | "forbidden"
  | "notFound"
  | "rateLimited"
  | "unavailable"
  | "offline"
  | "timeout"
  | "contract"
  | "unknownOutcome";

/**
 * One field at fault: `field` is a path in the domain's names (`address.zip`, `payment.iban`), empty for the whole.
 *
 * `code` says what is wrong with it. The checkout has a sentence for each of `unserviceable_zip`, `invalid_iban`, `duplicate_customer_email`
 * and the other codes of the Nomos API; an adapter for another API can use those, or its own: then the visitor reads the field's general
 * sentence.
 */
export interface FieldFault {
  readonly field: string;
  readonly code: string;
  /** The API's own words, for developers; not for customers. Empty where there are none. */
  readonly message: string;
}

/** What a {@link CheckoutError} is made of. */
export interface CheckoutErrorInit {
  readonly message: string;
  readonly fields?: readonly FieldFault[];
  readonly requestId?: string | undefined;
  readonly cause?: unknown;
}

const retryableKinds: ReadonlySet<CheckoutErrorKind> = new Set(["rateLimited", "unavailable", "offline", "timeout", "unknownOutcome"]);

/** Every failure of an adapter. Holds no personal data: neither the request's body nor its answers. */
export class CheckoutError extends Error {
  override readonly name = "CheckoutError";
  readonly kind: CheckoutErrorKind;
  readonly fields: readonly FieldFault[];
  /** The API's id of the request, for support. */
  readonly requestId: string | undefined;

  constructor(kind: CheckoutErrorKind, { message, fields = [], requestId, cause }: CheckoutErrorInit) {
    super(message, cause === undefined ? undefined : { cause });
    this.kind = kind;
    this.fields = fields;
    this.requestId = requestId;
  }

  /** Whether the same call can succeed later without a change. */
  get retryable(): boolean {
    return retryableKinds.has(this.kind);
  }
}

/**
 * What an adapter threw at an order. One that throws something else has a fault; whether the order arrived, nobody can say.
 *
 * @param thrower Names it for the developer: "The adapter's createSubscription".
 */
export function asOrderError(cause: unknown, thrower: string): CheckoutError {
  if (cause instanceof CheckoutError) return cause;
  return new CheckoutError("unknownOutcome", {
    message: `${thrower} threw something that is no CheckoutError, so nobody knows whether the order arrived. Make the adapter throw CheckoutErrors only.`,
    cause,
  });
}
