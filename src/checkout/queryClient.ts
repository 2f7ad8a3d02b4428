import { QueryClient } from "@tanstack/react-query";
import { useEffect, useState } from "react";

/**
 * A provider's own query client. Mounted, it hears of the page's focus and of the network. Retries are the adapter's: it knows which
 * failures pass. What failed is asked for anew when the network comes back.
 */
export function useOwnQueryClient(): QueryClient {
  const [client] = useState(newQueryClient);
  useEffect(() => {
    client.mount();
    return () => client.unmount();
  }, [client]);
  return client;
}

function newQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        retry: false,
        refetchOnWindowFocus: false,
        refetchOnReconnect: ({ state }) => state.status === "error",
        networkMode: "always",
      },
    },
  });
}
