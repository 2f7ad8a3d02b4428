import { QueryClient } from "@tanstack/react-query";

/** The host's own, with habits of its own. */
export const client = new QueryClient({
  defaultOptions: { queries: { retry: 3, staleTime: 0, throwOnError: true }, mutations: { retry: 3, gcTime: 0, throwOnError: true } },
});
