import * as z from "zod/mini";
import { parseName } from "../../energy/address.js";
import { given } from "../../schemas/field.js";
import { asWritten } from "./asWritten.js";
import type { FieldError } from "../refusal.js";
import { readBy, type Reading } from "../validation.js";
import { apiNames } from "./faultCodes.js";
import { shownPrice, type ShownPrice } from "./shownPrice.js";

/**
 * What was agreed to. Without the terms there is no contract, and without the mandate nothing may be debited; whoever sends orders by
 * other ways than our browser half has to have asked for both, and says so here.
 */
const consents = z.looseObject({
  terms: given(z.literal(true)),
  mandate: given(z.literal(true)),
  earlyDelivery: z.optional(z.boolean()),
  marketing: z.optional(z.boolean()),
});

const metadataRules = z.looseObject({
  consents: z.prefault(consents, { terms: null, mandate: null }),
  shown_price: z.optional(shownPrice),
  /** A supplier that is in no list, as its field takes it. */
  previous_supplier_name: z.optional(asWritten(parseName)),
});

/** How large the parts of metadata may be; all of it, 10 kB. A web address with all its campaign's parameters is the longest. */
const mostCharacters = { key: 100, text: 2_000 };
const deepest = 8;

/** Half a character, or none: the API's database may take neither. */
const broken = /\p{Cs}|\0/u;

/** Judges an order's metadata: ours by their meaning, the host's by their size only. */
export function readMetadata(json: object): Reading<{ readonly shown_price?: ShownPrice | undefined }> {
  const metadata: unknown = "metadata" in json ? json.metadata : undefined;
  const read = readBy(metadataRules, metadata ?? {}, { naming: apiNames, at: ["metadata"] });
  const oversize = sizeFaults(metadata, 1);
  if (oversize.length === 0) return read;
  return { ok: false, errors: [...(read.ok ? [] : read.errors), ...oversize] };
}

/** Names the metadata as a whole: its keys are the sender's words. */
function sizeFaults(part: unknown, depth: number): readonly FieldError[] {
  if (typeof part === "string") return textFaults(part, mostCharacters.text);
  if (typeof part !== "object" || part === null) return [];
  if (depth > deepest) return [{ code: "too_big", field: "metadata", message: `At most ${deepest} levels deep` }];
  return Object.entries(part).flatMap(([key, value]) => [...textFaults(key, mostCharacters.key), ...sizeFaults(value, depth + 1)]);
}

function textFaults(text: string, most: number): readonly FieldError[] {
  if (text.length > most) return [{ code: "too_big", field: "metadata", message: `At most ${most} characters` }];
  return broken.test(text) ? [{ code: "invalid_format", field: "metadata", message: "Half a character, or a null" }] : [];
}
