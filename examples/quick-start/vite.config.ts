import react from "@vitejs/plugin-react";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";

/** The page of the example. `stromkasse` is the package that this folder lies in: Node's self-reference finds its `dist`. */
export default defineConfig({ root: fileURLToPath(new URL(".", import.meta.url)), plugins: [react()] });
