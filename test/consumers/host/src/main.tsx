import { QueryClientProvider } from "@tanstack/react-query";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import "stromkasse/styles.css";
import { client } from "./client";
import type { Host } from "./Host";
import { Newsletter } from "./Newsletter";
import { read } from "./order";
import { Shop } from "./Shop";

const root = document.getElementById("root");
if (root) {
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={client}>
        <Newsletter>
          <Shop />
        </Newsletter>
      </QueryClientProvider>
    </StrictMode>,
  );
}

const host: Host = {
  read,
  keys: () =>
    client
      .getQueryCache()
      .getAll()
      .map(({ queryKey }) => queryKey),
  clear: () => client.clear(),
};
Object.assign(window, { host });
