import { useQuery } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import type { CheckoutError } from "../../adapter/CheckoutError.js";
import type { Supplier } from "../../energy/order.js";
import { useCheckoutContext } from "../CheckoutContext.js";
import { suppliersOptions } from "../queries.js";

/** What a search for a supplier gives. */
export type SupplierSearchView =
  /** Too little was typed to search for. */
  | { readonly status: "idle" }
  | { readonly status: "loading" }
  | { readonly status: "ready"; readonly suppliers: readonly Supplier[]; readonly hasMore: boolean }
  /** The visitor can go on without: an unlisted supplier is an answer too. */
  | { readonly status: "failed"; readonly error: CheckoutError; readonly retry: () => void };

/** Fewer letters would list half the market. */
const shortestSearch = 2;
const typingPauseMs = 250;

/** Suppliers whose name contains what was typed, asked for when typing pauses. */
export function useSupplierSearch(typed: string): SupplierSearchView {
  const context = useCheckoutContext();
  const name = usePaused(typed.trim());
  const enabled = name.length >= shortestSearch;
  const query = useQuery(suppliersOptions(context, enabled ? name : null), context.reads);
  if (!enabled) return { status: "idle" };
  if (query.data) return { status: "ready", suppliers: query.data.items, hasMore: query.data.nextCursor !== null };
  if (query.error && !query.isFetching) return { status: "failed", error: query.error, retry: () => void query.refetch() };
  return { status: "loading" };
}

function usePaused(text: string): string {
  const [paused, setPaused] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setPaused(text), typingPauseMs);
    return () => clearTimeout(timer);
  }, [text]);
  return paused;
}
