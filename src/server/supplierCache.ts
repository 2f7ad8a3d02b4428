import * as z from "zod/mini";
import { supplierListAnswer } from "../adapter/nomos/orderCalls.js";
import { jsonResponse } from "./refusal.js";

/** Keeps lists of suppliers for a little while: they change by the month, and everybody asks for the same ones. */
export interface SupplierCache {
  /** The answer under a key, from memory or from `ask`. Only good answers are kept. */
  readonly answer: (key: string, ask: () => Promise<Response>) => Promise<Response>;
}

/** As many lists as are kept; what is searched for is for the visitor to choose. */
const maxLists = 500;

/** Makes the cache; with 0 ms nothing is kept. */
export function createSupplierCache(keepMs: number): SupplierCache {
  const lists = new Map<string, { readonly body: unknown; readonly endsAt: number }>();
  return {
    answer: async (key, ask) => {
      const kept = lists.get(key);
      if (kept && kept.endsAt > Date.now()) return jsonResponse(kept.body);
      lists.delete(key);
      const response = await ask();
      const body: unknown = keepMs > 0 && response.ok ? await response.clone().json() : undefined;
      // What is no list is the API's fault of the moment, and not everybody's for a minute.
      if (z.safeParse(supplierListAnswer, body).success) {
        lists.set(key, { body, endsAt: Date.now() + keepMs });
        for (const oldest of lists.keys()) {
          if (lists.size <= maxLists) break;
          lists.delete(oldest);
        }
      }
      return response;
    },
  };
}
