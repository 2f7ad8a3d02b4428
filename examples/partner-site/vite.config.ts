import react from "@vitejs/plugin-react";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";

const front = (path: string) => fileURLToPath(new URL(`./front/${path}`, import.meta.url));

/** The front of the example. `stromkasse` is the package that this folder lies in: Node's self-reference finds its `dist`. */
export default defineConfig({
  root: front(""),
  plugins: [react()],
  build: {
    outDir: "../dist",
    emptyOutDir: true,
    // Withdrawal and cancellation are pages of their own: they work without a visit, and load nothing of the checkout.
    rolldownOptions: { input: [front("index.html"), front("widerruf/index.html"), front("kuendigung/index.html")] },
  },
});
