import react from "@vitejs/plugin-react";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";

/** The front of the example. `stromkasse` is the package that this folder lies in: Node's self-reference finds its `dist`. */
export default defineConfig({
  root: fileURLToPath(new URL("./front", import.meta.url)),
  plugins: [react()],
  build: { outDir: "../dist", emptyOutDir: true },
});
