import { QueryClient, type DataTag, type QueryKey, type UnusedSkipTokenOptions, type UseQueryOptions } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import type { CheckoutError } from "../adapter/CheckoutError.js";
import { randomId } from "./randomId.js";

/** The key that something read is kept by, typed by what it is. */
export interface Kept<Data> {
  readonly queryKey: DataTag<QueryKey, Data, CheckoutError>;
}

/**
 * How something is read. Named outright wherever it is published: what TypeScript infers of `queryOptions` names inner types of the version
 * that is installed here, which a partner's older one does not have.
 */
export type Read<Data> = UseQueryOptions<Data, CheckoutError> & Kept<Data>;

/** As {@link Read}, of what can always be asked for. */
export type CertainRead<Data> = UnusedSkipTokenOptions<Data, CheckoutError> & Kept<Data>;

/** Taken back where a host's client has them: a plan before this one, say, must never stand in for it. */
const notOfTheHost: object = { select: undefined, placeholderData: undefined, initialData: undefined, notifyOnChangeProps: undefined };

/**
 * How the house reads, said outright in every query: a host's client has defaults of its own. Retries are the adapter's, which knows which
 * failures pass and how long to wait. What failed is asked for anew when the network comes back. A read is tried even where the browser
 * says that there is no network, for it is often wrong.
 */
export const houseReads = {
  ...notOfTheHost,
  enabled: true,
  structuralSharing: true,
  subscribed: true,
  retry: false,
  retryOnMount: true,
  networkMode: "always",
  throwOnError: false,
  refetchOnMount: true,
  refetchOnWindowFocus: false,
  refetchInterval: false,
  refetchOnReconnect: ({ state }: { readonly state: { readonly status: string } }) => state.status === "error",
} as const;

/** A client of a provider's own, which listens to the network and to the page's focus as long as the provider is on the page. */
export function useOwnClient(): QueryClient {
  const [client] = useState(() => new QueryClient());
  useEffect(() => {
    client.mount();
    return () => client.unmount();
  }, [client]);
  return client;
}

/** What the keys of a provider's reads begin with. */
export type KeyRoot = readonly ["stromkasse", string];

const roots = new WeakMap<object, KeyRoot>();

/**
 * What the keys of a provider's reads begin with: providers may share a host's client, and two adapters are two worlds. The first adapter
 * counts, for hosts make new ones with every rendering. The id is random, for a host's client may hold what was read elsewhere too: a cache
 * that was persisted by another page or another release, or came with a server's HTML. That is never taken for what this adapter says.
 */
export function useKeyRoot(adapter: object): KeyRoot {
  const [root] = useState(() => {
    const known = roots.get(adapter) ?? (["stromkasse", randomId()] as const);
    roots.set(adapter, known);
    return known;
  });
  return root;
}
