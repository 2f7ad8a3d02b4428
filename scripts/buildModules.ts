import { rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build, type InlineConfig } from "vite";

const root = fileURLToPath(new URL("..", import.meta.url));

/** Builds what is published or served, whoever asks: under a test runner's `NODE_ENV` Vite would build for development. */
export async function buildForProduction(config: InlineConfig): Promise<void> {
  const before = process.env.NODE_ENV;
  process.env.NODE_ENV = "production";
  try {
    await build({ logLevel: "warn", ...config });
  } finally {
    if (before === undefined) delete process.env.NODE_ENV;
    else process.env.NODE_ENV = before;
  }
}

/** Builds the package's modules and its stylesheet into `dist`, over what is there: types of an earlier build stay. */
export async function buildModules(): Promise<void> {
  await buildForProduction({ root, configFile: `${root}vite.config.ts`, build: { emptyOutDir: false } });
  // Vite leaves an empty module beside a stylesheet that is an entry.
  for (const leftover of ["styles", "styles2", "styles-layer"].flatMap((name) => [`${name}.js`, `${name}.js.map`]))
    rmSync(`${root}dist/${leftover}`, { force: true });
}
