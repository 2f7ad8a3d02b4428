/** One field at fault, as in the API's `errors[]`: `field` is a dot path of the wire's names, empty for the whole. */
export interface FieldError {
  readonly code: string;
  readonly field: string;
  readonly message: string;
}

/** The body of every refusal, in the API's shape. */
export interface Envelope {
  readonly code: string;
  readonly message: string;
  readonly requestId: string;
  readonly docs: string;
  readonly errors?: readonly FieldError[];
}

/** What a {@link Refusal} is made of beside its status. */
export interface RefusalInit {
  /** In the API's words where it has one: `BAD_REQUEST`. */
  readonly code: string;
  /** For developers. Fixed words, or the API's: never a part of the request. */
  readonly message: string;
  readonly errors?: readonly FieldError[];
  readonly headers?: Readonly<Record<string, string>>;
  /** The API's own request id and page, where the refusal is the API's. */
  readonly upstream?: { readonly requestId: string; readonly docs: string };
}

/** An answer that refuses: thrown anywhere, turned into the envelope in one place. */
export class Refusal extends Error {
  override readonly name = "Refusal";
  readonly status: number;
  readonly init: RefusalInit;

  constructor(status: number, init: RefusalInit) {
    super(init.message);
    this.status = status;
    this.init = init;
  }

  /** The answer; `requestId` is the handler's own. */
  toResponse(requestId: string): Response {
    const { code, message, errors = [], headers, upstream } = this.init;
    const envelope: Envelope = {
      code,
      message,
      requestId: upstream?.requestId ?? requestId,
      docs: upstream?.docs ?? "",
      ...(errors.length > 0 ? { errors } : {}),
    };
    return jsonResponse(envelope, this.status, headers);
  }
}

/** An answer in JSON. */
export function jsonResponse(body: unknown, status = 200, headers: Readonly<Record<string, string>> = {}): Response {
  return new Response(JSON.stringify(body), { status, headers: { "Content-Type": "application/json", ...headers } });
}

/**
 * 400 for fields at fault. As the API does, the message begins with the first code and names its field: it is all that an edison
 * client learns.
 */
export function badRequest(first: FieldError, ...others: readonly FieldError[]): Refusal {
  const message = `${first.code} in '${first.field}': ${first.message}`;
  return new Refusal(400, { code: "BAD_REQUEST", message, errors: [first, ...others] });
}

/** 404 for a thing that is not there, or not theirs: the two look the same. */
export const notFound = (thing: string): Refusal => new Refusal(404, { code: "NOT_FOUND", message: `${thing} not found` });

/** 403. */
export const forbidden = (message: string): Refusal => new Refusal(403, { code: "FORBIDDEN", message });

/** What a path takes, as the header `Allow` lists it. */
export type AllowedMethods = "GET" | "POST" | "GET, POST";

/** 405 for a path that takes another method. */
export const methodNotAllowed = (allowed: AllowedMethods): Refusal =>
  new Refusal(405, { code: "METHOD_NOT_ALLOWED", message: `Only ${allowed} is allowed here`, headers: { Allow: allowed } });

/**
 * What a write is answered with that never left this backend: the browser can send it again as it is.
 *
 * @param refusal Why; `null` where the ledger is away.
 */
export function notSent(refusal: Refusal | null): Refusal {
  const errors = [{ code: "order_not_sent", field: "", message: "The order was not sent to the energy API" }];
  if (refusal) return new Refusal(refusal.status, { ...refusal.init, errors });
  const message = "Orders cannot be taken at the moment, and this one was not sent";
  return new Refusal(503, { code: "SERVICE_UNAVAILABLE", message, errors, headers: { "Retry-After": "5" } });
}

/** 502 for a write that may have been stored. `message` says what to do. */
export function outcomeUnknown(message: string, headers: Readonly<Record<string, string>> = {}): Refusal {
  const errors = [{ code: "outcome_unknown", field: "", message: "The order may have been stored" }];
  return new Refusal(502, { code: "OUTCOME_UNKNOWN", message, errors, headers });
}
