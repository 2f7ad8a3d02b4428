import {
  focusManager,
  hashKey,
  onlineManager,
  QueryCache,
  type QueryClient,
  type QueryKey,
  type QueryObserverOptions,
} from "@tanstack/query-core";
import type { CheckoutError } from "../adapter/CheckoutError.js";

/** What is read, how, and for how long it is good. */
export type ReadOptions<Value> = QueryObserverOptions<Value, CheckoutError>;

/**
 * Retries are the adapter's: it knows which failures pass. What failed is asked for anew when the network comes back. A read is
 * tried even where the browser says that there is no network, for it is often wrong.
 */
const defaults = {
  retry: false,
  refetchOnWindowFocus: false,
  refetchOnReconnect: ({ state }: { readonly state: { readonly status: string } }) => state.status === "error",
  networkMode: "always",
  throwOnError: false,
} as const;

type Complete = typeof defaults & { readonly queryHash: string };

/**
 * What the observers of TanStack Query ask of a client, and no more. Its own `QueryClient` brings mutations and endless lists, which
 * would be 5 kB (gzip) of the checkout that nothing uses.
 */
export class ReadClient {
  readonly #cache = new QueryCache();

  /** This client as the observers' types name it. */
  get forObservers(): QueryClient {
    return this as unknown as QueryClient;
  }

  /** Listens to the network and to the page's focus. @returns What ends that. */
  connect(): () => void {
    const unsubscribeFocus = focusManager.subscribe((isFocused) => isFocused && this.#cache.onFocus());
    const unsubscribeOnline = onlineManager.subscribe((isOnline) => isOnline && this.#cache.onOnline());
    return () => {
      unsubscribeFocus();
      unsubscribeOnline();
    };
  }

  getQueryCache(): QueryCache {
    return this.#cache;
  }

  /** There is nothing that holds for some keys alone. */
  getQueryDefaults(): object {
    return {};
  }

  /** A read's options, complete. What is complete stays the same object: that is how an observer knows that nothing changed. */
  defaultQueryOptions<Options extends { readonly queryKey: QueryKey; readonly _defaulted?: boolean }>(options: Options) {
    // oxlint-disable-next-line eslint/no-underscore-dangle -- the name that the observers know
    return options._defaulted
      ? (options as Options & Complete)
      : { ...defaults, queryHash: hashKey(options.queryKey), ...options, _defaulted: true };
  }
}
