import react from "@vitejs/plugin-react";
import { defineConfig, type Plugin } from "vite";

/** Writes down what went into the page, so that a second copy of a library is found. */
const inventory: Plugin = {
  name: "inventory",
  generateBundle(_options, bundle) {
    const modules = Object.values(bundle).flatMap((part) => (part.type === "chunk" ? Object.keys(part.modules) : []));
    this.emitFile({ type: "asset", fileName: "modules.json", source: JSON.stringify(modules) });
  },
};

export default defineConfig({ plugins: [react(), inventory] });
