/** The versions of the API that the sandbox speaks, newest first. */
export const apiVersions = ["2026-05-27.curie", "2026-01-29.edison"] as const;

/** A version of the API, as sent in `X-API-Version`. */
export type ApiVersion = (typeof apiVersions)[number];

/** What is spoken where nothing is asked for. */
export const defaultApiVersion: ApiVersion = "2026-05-27.curie";

/** Whether a version gives the curie shapes: `type` of plans and subscriptions, `errors[]`, `/market-partners`. */
export const isCurie = (version: ApiVersion): boolean => version === "2026-05-27.curie";

/** One field at fault, as in `errors[]`: `field` is a dot path of the wire's names (`address.zip`), empty for the whole. */
export interface FieldError {
  readonly code: string;
  readonly field: string;
  readonly message: string;
}

/** The API's code for each HTTP status that it can answer with. */
const statusCodes = {
  400: "BAD_REQUEST",
  401: "UNAUTHORIZED",
  403: "FORBIDDEN",
  404: "NOT_FOUND",
  405: "METHOD_NOT_ALLOWED",
  409: "CONFLICT",
  429: "TOO_MANY_REQUESTS",
  500: "INTERNAL_SERVER_ERROR",
} as const;

/** An HTTP status of a refusal. */
export type FaultStatus = keyof typeof statusCodes;

/** The body of every refusal. Edison knows no `errors`. */
export interface ErrorEnvelope {
  readonly code: string;
  readonly message: string;
  readonly requestId: string;
  readonly docs: string;
  readonly errors?: readonly FieldError[];
}

/** A refusal: thrown anywhere, turned into the envelope in one place. */
export class ApiFault extends Error {
  override readonly name = "ApiFault";
  readonly status: FaultStatus;
  readonly fields: readonly FieldError[];
  readonly headers: Readonly<Record<string, string>>;

  constructor(status: FaultStatus, message: string, fields: readonly FieldError[] = [], headers: Readonly<Record<string, string>> = {}) {
    super(message);
    this.status = status;
    this.fields = fields;
    this.headers = headers;
  }
}

/**
 * 400 for fields at fault. The message names the first only, as the documented example does
 * (`invalid_type in 'end': Required`); it is all that an edison client learns.
 */
export function badRequest(first: FieldError, ...others: readonly FieldError[]): ApiFault {
  return new ApiFault(400, `${first.code} in '${first.field}': ${first.message}`, [first, ...others]);
}

/** 404 for a thing that is not there. */
export function notFound(thing: string): ApiFault {
  return new ApiFault(404, `${thing} not found`);
}

/** The body that answers a refusal in the version's shape. */
export function envelopeOf(fault: ApiFault, requestId: string, version: ApiVersion): ErrorEnvelope {
  const code = statusCodes[fault.status];
  return {
    code,
    message: fault.message,
    requestId,
    docs: `https://docs.nomos.energy/api-references/errors/${code}`,
    ...(fault.fields.length > 0 && isCurie(version) ? { errors: fault.fields } : {}),
  };
}
