import { jsonResponse, Refusal } from "./refusal.js";
import { retryIn } from "./retryAfter.js";
import { UpstreamFault, type UpstreamAnswer } from "./upstream.js";

/** The answer to a read, for the browser: the API's body as it came. @throws {Refusal} where there is none. */
export function passOn(answer: UpstreamAnswer): Response {
  const { status, json } = answer;
  if (status >= 200 && status < 300 && typeof json === "object" && json !== null) return jsonResponse(json);
  throw refusalOf(answer);
}

/**
 * The API's refusal, field by field of its envelope. What is none, and what the API says of its own failures, is hidden behind the request id: it may
 * quote anything.
 */
export function refusalOf({ status, refusal, retryAfter }: UpstreamAnswer): Refusal {
  const headers = retryAfterHeader(retryAfter);
  const told = upstreamOf(refusal);
  if (status >= 500) {
    const { code, message } = ownWords[status] ?? ownWords[502];
    return new Refusal(refusal || ownWords[status] ? status : 502, { code, message, headers, ...told });
  }
  if (refusal) {
    const { code, message, errors } = refusal;
    return new Refusal(status, {
      code: code.slice(0, 100),
      message: (message ?? "").slice(0, 1000),
      errors: (errors ?? []).slice(0, 100).map(({ code, field, message }) => ({
        code: code.slice(0, 100),
        field: (field ?? "").slice(0, 200),
        message: (message ?? "").slice(0, 1000),
      })),
      headers,
      ...told,
    });
  }
  if (status === 429) return new Refusal(429, { code: "TOO_MANY_REQUESTS", message: "The energy API takes no more requests now", headers });
  return new Refusal(502, { ...ownWords[502], headers });
}

/** What a failure of the API is called, by its status. */
const ownWords: Readonly<Record<number, { readonly code: string; readonly message: string }>> & {
  readonly 502: { readonly code: string; readonly message: string };
} = {
  500: { code: "INTERNAL_SERVER_ERROR", message: "The energy API failed" },
  502: { code: "BAD_GATEWAY", message: "The energy API answered with something else than it describes" },
  503: { code: "SERVICE_UNAVAILABLE", message: "The energy API is not available" },
  504: { code: "GATEWAY_TIMEOUT", message: "The energy API took too long" },
};

const upstreamOf = (refusal: UpstreamAnswer["refusal"]) =>
  refusal?.requestId ? { upstream: { requestId: refusal.requestId.slice(0, 200), docs: refusal.docs } } : {};

/** What a call without an answer is answered with. Our own credentials are nothing that the visitor could mend: not 401. */
export function refusalOfFault({ reason, retryAfterMs }: UpstreamFault): Refusal {
  if (reason === "credentials") return new Refusal(403, { code: "FORBIDDEN", message: "The energy API refused this backend" });
  if (reason === "timeout") return new Refusal(504, { code: "GATEWAY_TIMEOUT", message: "The energy API took too long" });
  const headers = retryAfterMs > 0 ? retryIn(retryAfterMs) : {};
  return new Refusal(503, { code: "SERVICE_UNAVAILABLE", message: "The energy API cannot be reached", headers });
}

/** `Retry-After`, if it is one: seconds or an HTTP date. */
function retryAfterHeader(value: string | null): Readonly<Record<string, string>> {
  const isValid = value !== null && (/^\d{1,6}$/.test(value) || (value.length < 40 && !Number.isNaN(Date.parse(value))));
  return isValid ? { "Retry-After": value } : {};
}
