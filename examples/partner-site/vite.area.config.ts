import react from "@vitejs/plugin-react";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";

const front = (path: string) => fileURLToPath(new URL(`./front/${path}`, import.meta.url));

/** The customer's area, built by itself and after the rest: pieces that it shared would make the checkout's larger. */
export default defineConfig({
  root: front(""),
  plugins: [react()],
  build: { outDir: "../dist", emptyOutDir: false, copyPublicDir: false, rolldownOptions: { input: [front("kundenbereich/index.html")] } },
});
