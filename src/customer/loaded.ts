import type { UseQueryResult } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import type { CheckoutError } from "../adapter/CheckoutError.js";
import { useCustomerContext } from "./CustomerContext.js";
import type { CustomerData } from "./events.js";

/** Something that is asked of the API: on its way, there, or out of reach. */
export type Loaded<Value> =
  | { readonly status: "loading" }
  | {
      readonly status: "ready";
      readonly value: Value;
      /** Since when it could not be refreshed; `null` while it is current. */
      readonly outdatedSince: Date | null;
    }
  | {
      readonly status: "failed";
      readonly error: CheckoutError;
      /** It is being asked for again; what was said stays until there is an answer. */
      readonly isRetrying: boolean;
      readonly retry: () => void;
    };

/** What a query has come to. A failure is told to the host once, however many components show it. */
export function useLoaded<Value>(data: CustomerData, query: UseQueryResult<Value, CheckoutError>): Loaded<Value> {
  useFailureEvent(data, query.error);
  const [lastFailure, setLastFailure] = useState<CheckoutError | null>(null);
  const failure = query.data === undefined ? (query.error ?? lastFailure) : null;
  if (failure !== lastFailure) setLastFailure(failure);
  if (query.data !== undefined) {
    return { status: "ready", value: query.data, outdatedSince: query.error ? new Date(query.dataUpdatedAt) : null };
  }
  if (failure === null) return { status: "loading" };
  return { status: "failed", error: failure, isRetrying: query.isFetching, retry: () => void query.refetch() };
}

const reported = new WeakSet<object>();

function useFailureEvent(data: CustomerData, error: CheckoutError | null): void {
  const { emit } = useCustomerContext();
  useEffect(() => {
    if (!error || reported.has(error)) return;
    reported.add(error);
    emit({ type: "loadFailed", data, kind: error.kind, requestId: error.requestId ?? null }, "program");
  }, [data, error, emit]);
}

/** Two things that are only of use together: a failure of either is one of both, and is retried where it happened. */
export function bothLoaded<One, Other, Both>(
  one: Loaded<One>,
  other: Loaded<Other>,
  combine: (one: One, other: Other) => Both,
): Loaded<Both> {
  if (one.status === "failed") return other.status === "failed" ? bothFailed(one, other) : one;
  if (other.status === "failed") return other;
  if (one.status === "loading" || other.status === "loading") return { status: "loading" };
  return { status: "ready", value: combine(one.value, other.value), outdatedSince: earlier(one.outdatedSince, other.outdatedSince) };
}

type Failed = Extract<Loaded<unknown>, { readonly status: "failed" }>;

function bothFailed(one: Failed, other: Failed): Failed {
  return {
    ...one,
    isRetrying: one.isRetrying || other.isRetrying,
    retry: () => {
      one.retry();
      other.retry();
    },
  };
}

function earlier(one: Date | null, other: Date | null): Date | null {
  if (one === null || other === null) return one ?? other;
  return one < other ? one : other;
}
