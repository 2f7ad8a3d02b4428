import { jsonResponse, Refusal } from "./refusal.js";
import { UpstreamFault, type UpstreamAnswer } from "./upstream.js";

/** The answer to a read, for the browser: the API's body as it came. @throws {Refusal} where there is none. */
export function passOn(answer: UpstreamAnswer): Response {
  const { status, json } = answer;
  if (status >= 200 && status < 300 && typeof json === "object" && json !== null) return jsonResponse(json);
  throw refusalOf(answer);
}

/** The API's refusal, field by field of its envelope; what is none is hidden behind the request id. */
export function refusalOf({ status, refusal, retryAfter }: UpstreamAnswer): Refusal {
  const headers = retryAfterHeader(retryAfter);
  if (refusal) {
    const { code, message, requestId, docs, errors } = refusal;
    return new Refusal(status, {
      code: code.slice(0, 100),
      message: (message ?? "").slice(0, 1000),
      errors: (errors ?? []).slice(0, 100).map(({ code, field, message }) => ({
        code: code.slice(0, 100),
        field: (field ?? "").slice(0, 200),
        message: (message ?? "").slice(0, 1000),
      })),
      headers,
      ...(requestId ? { upstream: { requestId: requestId.slice(0, 200), docs } } : {}),
    });
  }
  if (status === 429) return new Refusal(429, { code: "TOO_MANY_REQUESTS", message: "The energy API takes no more requests now", headers });
  if (status === 503) return new Refusal(503, { code: "SERVICE_UNAVAILABLE", message: "The energy API is not available", headers });
  if (status === 504) return new Refusal(504, { code: "GATEWAY_TIMEOUT", message: "The energy API took too long", headers });
  return new Refusal(502, { code: "BAD_GATEWAY", message: "The energy API answered with something else than it describes", headers });
}

/** What a call without an answer is answered with. Our own credentials are nothing that the visitor could mend: not 401. */
export function refusalOfFault({ reason, retryAfterMs }: UpstreamFault): Refusal {
  if (reason === "credentials") return new Refusal(403, { code: "FORBIDDEN", message: "The energy API refused this backend" });
  if (reason === "timeout") return new Refusal(504, { code: "GATEWAY_TIMEOUT", message: "The energy API took too long" });
  const headers = retryAfterHeader(retryAfterMs > 0 ? String(Math.ceil(retryAfterMs / 1000)) : null);
  return new Refusal(503, { code: "SERVICE_UNAVAILABLE", message: "The energy API cannot be reached", headers });
}

/** `Retry-After`, if it is one: seconds or an HTTP date. */
function retryAfterHeader(value: string | null): Readonly<Record<string, string>> {
  const isValid = value !== null && (/^\d{1,6}$/.test(value) || (value.length < 40 && !Number.isNaN(Date.parse(value))));
  return isValid ? { "Retry-After": value } : {};
}
