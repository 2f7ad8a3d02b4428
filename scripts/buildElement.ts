import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { fileURLToPath } from "node:url";
import { buildForProduction } from "./buildModules.ts";
import { minifiedText, strengthened } from "./stylesheet.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const folder = `${root}dist/element`;

/** The element's one file, from the root of the package. */
export const elementFile = "dist/element/strom-kasse.js";

/**
 * Builds `<strom-kasse>` into one minified file, React and the stylesheet included, and writes its hash for `<script integrity>` beside it.
 *
 * @returns The hash, `sha384-…`, and how heavy the file is, bytes.
 */
export async function buildElement(): Promise<{ readonly integrity: string; readonly bytes: number; readonly gzipBytes: number }> {
  await buildForProduction({
    root,
    configFile: false,
    publicDir: false,
    plugins: [minifiedText()],
    css: { postcss: { plugins: [strengthened] } },
    define: { "process.env.NODE_ENV": JSON.stringify("production") },
    build: {
      target: "es2022",
      outDir: folder,
      emptyOutDir: false,
      reportCompressedSize: false,
      chunkSizeWarningLimit: 1_000,
      modulePreload: false,
      // Not as a library: Vite leaves the spaces in those.
      rolldownOptions: {
        input: "src/element/index.ts",
        preserveEntrySignatures: "strict",
        // One file has no border between server and client to mark.
        onLog: (level, log, tell) => {
          if (log.code !== "MODULE_LEVEL_DIRECTIVE") tell(level, log);
        },
        output: { format: "es", codeSplitting: false, minify: true, comments: { legal: true }, entryFileNames: "strom-kasse.js" },
      },
    },
  });
  const code = readFileSync(root + elementFile);
  const integrity = `sha384-${createHash("sha384").update(code).digest("base64")}`;
  writeFileSync(`${folder}/integrity.json`, `${JSON.stringify({ "strom-kasse.js": integrity }, null, 2)}\n`);
  return { integrity, bytes: code.length, gzipBytes: gzipSync(code, { level: 9 }).length };
}
