/** A body in the API's shape for refusals. */
export function envelope(code: string, message: string): string {
  return JSON.stringify({ code, message, requestId: crypto.randomUUID(), docs: "" });
}

/** JSON, or `undefined` where it is none. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** Whether something is an object with named parts. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
