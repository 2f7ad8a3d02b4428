import { DeadlinePassed, throwIfCancelled, withDeadline } from "../adapter/nomos/deadline.js";
import { badRequest, Refusal } from "./refusal.js";

/** Most that a body may hold, in bytes: an order with 10 kB of metadata takes half of it. */
export const maxBodyBytes = 32_000;

/** An order is five deep; its metadata is the partner's, and no partner needs more. */
const maxDepth = 24;

/** Names that change an object's prototype where code copies it carelessly, ours or the API's. */
const refusedKeys: ReadonlySet<string> = new Set(["__proto__", "constructor", "prototype"]);

/**
 * Reads a JSON body.
 *
 * @throws {Refusal} 400 for what is no JSON object, is nested too deeply or has names that pollute prototypes; 408 where it takes too
 * long; 413 over {@link maxBodyBytes}, counted as they come; 415 for another content type, or a compressed body.
 */
export async function readJson(request: Request, ms: number): Promise<object> {
  const type = request.headers.get("content-type") ?? "";
  if (!/^application\/json\s*(;\s*charset="?utf-8"?\s*)?$/i.test(type)) throw unsupported("The body must be application/json");
  if ((request.headers.get("content-encoding") ?? "identity") !== "identity") throw unsupported("The body must not be compressed");
  if (Number(request.headers.get("content-length")) > maxBodyBytes) throw tooLarge();
  return parse(await readBytes(request, ms));
}

const unsupported = (message: string) => new Refusal(415, { code: "UNSUPPORTED_MEDIA_TYPE", message });
const tooLarge = () => new Refusal(413, { code: "CONTENT_TOO_LARGE", message: `A body has at most ${maxBodyBytes} bytes` });
const malformed = (message: string) => badRequest({ code: "custom", field: "", message });

async function readBytes(request: Request, ms: number): Promise<Uint8Array> {
  const reader = request.body?.getReader();
  if (!reader) return new Uint8Array();
  const chunks: Uint8Array[] = [];
  let length = 0;
  try {
    await withDeadline(ms, request.signal, async () => {
      for (let part = await reader.read(); !part.done; part = await reader.read()) {
        length += part.value.byteLength;
        if (length > maxBodyBytes) throw tooLarge();
        chunks.push(part.value);
      }
    });
  } catch (cause) {
    // Not awaited: a client that has stopped sending may never let it end.
    reader.cancel().catch(() => {});
    throwIfCancelled(request.signal);
    if (cause instanceof Refusal) throw cause;
    if (cause instanceof DeadlinePassed) throw new Refusal(408, { code: "REQUEST_TIMEOUT", message: "The body took too long" });
    throw malformed("The body broke off");
  }
  const bytes = new Uint8Array(length);
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.byteLength;
  }
  return bytes;
}

function parse(bytes: Uint8Array): object {
  const value = parsed(bytes);
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw malformed("The body must be a JSON object");
  refuseTraps(value);
  return value;
}

function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes)) as unknown;
  } catch {
    // The parser's own words quote the body.
    throw malformed("Malformed JSON in request body");
  }
}

/** Level by level, not by recursion: 32 kB of brackets are deeper than a stack. */
function refuseTraps(root: object): void {
  let level: readonly object[] = [root];
  for (let depth = 1; level.length > 0; depth += 1) {
    if (depth > maxDepth) throw malformed("The body is nested too deeply");
    if (level.some((part) => Object.keys(part).some((key) => refusedKeys.has(key))))
      throw malformed("The body holds a name that is not allowed");
    level = level.flatMap((part) => Object.values(part).filter((child): child is object => typeof child === "object" && child !== null));
  }
}
