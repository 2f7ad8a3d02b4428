import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { minifiedText, strengthened } from "./scripts/stylesheet.ts";
import pkg from "./package.json" with { type: "json" };

const external = Object.keys({ ...pkg.dependencies, ...pkg.peerDependencies });

/** The library build: one module per source file, so that `"use client"` and tree-shaking survive. Storybook reads the rest of this file. */
export default defineConfig({
  plugins: [react(), minifiedText()],
  css: { postcss: { plugins: [strengthened] } },
  build: {
    target: "es2022",
    sourcemap: true,
    minify: false,
    cssCodeSplit: true,
    lib: {
      entry: {
        index: "src/index.ts",
        nomos: "src/nomos.ts",
        "messages-en": "src/messages-en.ts",
        "messages-de-du": "src/messages-de-du.ts",
        "messages-check": "src/messages-check.ts",
        schemas: "src/schemas.ts",
        sandbox: "src/sandbox.ts",
        server: "src/server.ts",
        theme: "src/theme.ts",
        "theme-cli": "src/theme-cli.ts",
        isolate: "src/isolate.ts",
        "adapter-kit": "src/adapter-kit.ts",
        styles: "src/styles.css",
        "styles-layer": "src/styles.layer.css",
      },
      formats: ["es"],
    },
    rolldownOptions: {
      external: (id) => id.startsWith("node:") || external.some((name) => id === name || id.startsWith(`${name}/`)),
      output: {
        preserveModules: true,
        preserveModulesRoot: "src",
        // npm leaves every folder of this name out of a package.
        entryFileNames: ({ name }) => `${name.replace(/^.*node_modules\//, "inlined/")}.js`,
      },
    },
  },
});
