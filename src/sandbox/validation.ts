import * as z from "zod/mini";
import { badRequest } from "./envelope.js";

const { localeError } = z.locales.en();

/**
 * Reads a value by a schema, or refuses it with 400 and the code of every field at fault: zod's codes are the API's.
 *
 * @throws {ApiFault}
 */
export function parseOrRefuse<Schema extends z.ZodMiniType>(schema: Schema, value: unknown): z.output<Schema> {
  const parsed = z.safeParse(schema, value, { error: localeError });
  if (parsed.success) return parsed.data;
  const [first, ...others] = parsed.error.issues.map(({ code, path, message }) => ({ code, field: path.join("."), message }));
  throw badRequest(first ?? { code: "custom", field: "", message: "Invalid input" }, ...others);
}

/**
 * A JSON body.
 *
 * @throws {ApiFault} 400 where the content type or the text is not JSON.
 */
export async function readJson(request: { header: (name: string) => string | undefined; text: () => Promise<string> }): Promise<unknown> {
  const contentType = request.header("content-type") ?? "";
  if (!contentType.includes("application/json")) throw notJson(`Expected the content type application/json, received '${contentType}'`);
  try {
    return JSON.parse(await request.text()) as unknown;
  } catch {
    throw notJson("Malformed JSON in request body");
  }
}

const notJson = (message: string) => badRequest({ code: "custom", field: "", message });

/** A query parameter as a number, or as it came: then the schema says that it is none. */
export function queryNumber(text: string | null): number | string | undefined {
  if (text === null) return undefined;
  return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text;
}

/** A query parameter as a boolean, or as it came: then the schema says that it is none. */
export function queryBoolean(text: string | null): boolean | string | undefined {
  if (text === "true" || text === "false") return text === "true";
  return text ?? undefined;
}
