import react from "@vitejs/plugin-react";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";

/** The front of the example. `stromkasse` is the package that this folder lies in: Node's self-reference finds its `dist`. */
export default defineConfig({
  root: fileURLToPath(new URL("./front", import.meta.url)),
  plugins: [react()],
  // Whatever runs the build (a test runner says "test"): the site is what a partner would put on the net.
  define: { "process.env.NODE_ENV": JSON.stringify("production") },
  build: { outDir: "../dist", emptyOutDir: true },
});
