import { notifyManager, QueryObserver, type QueryObserverResult } from "@tanstack/query-core";
import { useCallback, useEffect, useState, useSyncExternalStore } from "react";
import type { CheckoutError } from "../../adapter/CheckoutError.js";
import { ReadClient, type ReadOptions } from "../ReadClient.js";

/**
 * Reads something through a client: asked for once however many components want it, kept, cancelled when nobody wants it any more.
 * Renders anew only for what is taken out of the result. The client is always the same one for a component.
 */
export function useRead<Value>(options: ReadOptions<Value>, client: ReadClient): QueryObserverResult<Value, CheckoutError> {
  // Told optimistically: the first rendering shows that a read is on its way, which begins after it.
  const complete = client.defaultQueryOptions({ ...options, _optimisticResults: "optimistic" as const });
  const [observer] = useState(() => new QueryObserver<Value, CheckoutError>(client.forObservers, complete));
  const result = observer.getOptimisticResult(complete);
  const subscribe = useCallback(
    (listener: () => void) => {
      const unsubscribe = observer.subscribe(notifyManager.batchCalls(listener));
      // Whatever came between the rendering and now.
      observer.updateResult();
      return unsubscribe;
    },
    [observer],
  );
  const snapshot = () => observer.getCurrentResult();
  useSyncExternalStore(subscribe, snapshot, snapshot);
  useEffect(() => observer.setOptions(complete));
  return observer.trackResult(result);
}

/** A client of a provider's own, which listens to the network and to the page's focus as long as the provider is on the page. */
export function useReadClient(): ReadClient {
  const [client] = useState(() => new ReadClient());
  useEffect(() => client.connect(), [client]);
  return client;
}
