/** The only place that makes {@link CheckoutError}s out of what the API and the network do. */
import { CheckoutError, type CheckoutErrorKind, type FieldFault } from "../CheckoutError.js";
import { domainField, type FieldNames } from "./fieldNames.js";
import type { ErrorAnswer } from "./wire/answers.js";

/** Why it matters and what to do, for the developer who reads the console; left out of builds for production. */
const advice: Readonly<Record<CheckoutErrorKind, string>> = {
  invalid: "`fields` says which rule of the API it breaks.",
  unserviceable: "The plan is not sold there.",
  conflict: "Something like it is there already; the same again will not help.",
  forbidden:
    "Check the backend's credentials and the option `headers`. A page of another origin has to be listed in the handler's `origins`.",
  notFound:
    "Check the id, which the handler has to list in `plans`, and whether the handler is mounted at `baseUrl`, with this path as `basePath`.",
  rateLimited: "Wait before the next try.",
  unavailable: "The same call can succeed later.",
  offline: "The device has no network.",
  timeout: "The option `timeouts` can give it longer.",
  contract: "The API describes something else, so none of it is used. Check `baseUrl` and `apiVersion`, or report it with the request id.",
  unknownOutcome: "It may have been stored. Look whether it was, or send it again only with the same idempotency key.",
};

/** Makes an error out of what happened: `what` is a sentence without its full stop. */
export function failure(
  kind: CheckoutErrorKind,
  what: string,
  more: { readonly fields?: readonly FieldFault[]; readonly requestId?: string | undefined; readonly cause?: unknown } = {},
): CheckoutError {
  const message = process.env.NODE_ENV === "production" ? what : `${what}. ${advice[kind]}`;
  return new CheckoutError(kind, { message, ...more });
}

/** The error for an answer that refuses. `name` names the call without any value of it: `GET /plans/{id}`. */
export function refusal(
  { name, fieldNames }: { readonly name: string; readonly fieldNames?: FieldNames },
  status: number,
  answer: ErrorAnswer | undefined,
  requestId: string | undefined,
): CheckoutError {
  const fields = faultsOf(answer, fieldNames);
  const codes = [answer?.code, ...fields.map(({ field, code }) => (field ? `${code} at ${field}` : code))].filter(Boolean);
  return failure(kindOf(status, fields), `${name} was answered with ${[status, ...codes].join(", ")}`, { fields, requestId });
}

/** Whether the partner's backend says that it did not send the order on (`order_not_sent`, of `stromkasse/server`): it was not stored. */
export const isNotSent = (fields: readonly FieldFault[]): boolean => fields.some(({ code }) => code === "order_not_sent");

/** The error for an order that was sent and whose answer says neither yes nor no; `cause` says what came instead. */
export function outcomeUnknown(call: string, cause: CheckoutError): CheckoutError {
  return failure("unknownOutcome", `${call} was sent and got no clear answer (${cause.kind})`, { requestId: cause.requestId, cause });
}

/** The error for a call that got no answer at all. */
export function unreachable(call: string, cause: unknown): CheckoutError {
  return failure(isOffline() ? "offline" : "unavailable", `${call} got no answer`, { cause });
}

/** Whether the browser knows that it has no network. A server's `navigator`, if it has one, knows nothing of it. */
export function isOffline(): boolean {
  const { onLine }: { readonly onLine?: boolean } = typeof navigator === "undefined" ? {} : navigator;
  return onLine === false;
}

const kindByStatus: Readonly<Record<number, CheckoutErrorKind>> = {
  400: "invalid",
  401: "forbidden",
  402: "forbidden",
  403: "forbidden",
  404: "notFound",
  408: "timeout",
  409: "conflict",
  413: "invalid",
  422: "invalid",
  429: "rateLimited",
};

function kindOf(status: number, fields: readonly FieldFault[]): CheckoutErrorKind {
  if (isNotSent(fields)) return "unavailable";
  const kind = kindByStatus[status] ?? (status >= 500 ? "unavailable" : "contract");
  if (kind !== "invalid") return kind;
  const has = (code: string) => fields.some((fault) => fault.code === code);
  if (has("unserviceable_zip")) return "unserviceable";
  return has("upgrade_api_version") ? "contract" : kind;
}

function faultsOf(answer: ErrorAnswer | undefined, names: FieldNames | undefined): readonly FieldFault[] {
  const errors = answer?.errors?.length ? answer.errors : errorsInMessage(answer?.message ?? "");
  return errors.map(({ code, field, message }) => ({ field: domainField(field ?? "", names), code, message: message ?? "" }));
}

/**
 * Edison gives no list: its message begins with a code, and names the field after it (`invalid_type in 'end': Required`). A guess,
 * taken only where the first word can be nothing but a code.
 */
function errorsInMessage(message: string): NonNullable<ErrorAnswer["errors"]> {
  const [, code, field] = /^([a-z\d]+(?:_[a-z\d]+)+|custom(?= in '))(?: in '([^']*)')?(?=[\s:]|$)/.exec(message) ?? [];
  return code ? [{ code, field, message }] : [];
}
