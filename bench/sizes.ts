/** How heavy the package is in a consumer's bundle. Needs a build. */
import { readFileSync } from "node:fs";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { build, type Rolldown } from "vite";

/** Sizes in bytes. */
export interface Size {
  readonly minified: number;
  readonly gzip: number;
  readonly brotli: number;
}

/** What one way of using the package weighs: what is loaded at first, and with everything that it can load later. React is left out. */
export interface Weight {
  readonly name: string;
  readonly initial: Size;
  readonly total: Size;
  /** Most that may be loaded, gzip bytes; absent where nothing is promised. */
  readonly budget?: { readonly of: "initial" | "total"; readonly gzipBytes: number };
}

/** What is taken from which face of the package. */
type Imports = Readonly<Record<string, readonly string[]>>;

interface Use {
  readonly name: string;
  readonly imports: Imports;
  /** What the host has in its bundle anyway; React it always has. */
  readonly fromHost?: readonly string[];
  readonly budget?: NonNullable<Weight["budget"]>;
}

const threeLibraries = ["react-hook-form", "@tanstack/react-query", "@tanstack/query-core", "zod"];
const firstView: Imports = {
  stromkasse: ["CheckoutProvider", "QuoteBreakdown", "ZipUsageForm"],
  "stromkasse/nomos": ["createNomosAdapter"],
};
const wholeCheckout: Imports = { stromkasse: ["Checkout", "CheckoutProvider"], "stromkasse/nomos": ["createNomosAdapter"] };

const uses: readonly Use[] = [
  {
    name: "ZipUsageForm + QuoteBreakdown, with provider and adapter",
    imports: firstView,
    budget: { of: "initial", gzipBytes: 55_200 },
  },
  {
    name: "… own part: the host brings the three libraries",
    imports: firstView,
    fromHost: threeLibraries,
    budget: { of: "initial", gzipBytes: 27_000 },
  },
  {
    name: "the whole checkout, with provider and adapter",
    imports: wholeCheckout,
    budget: { of: "total", gzipBytes: 108_000 },
  },
  {
    name: "… own part: the host brings the three libraries",
    imports: wholeCheckout,
    fromHost: threeLibraries,
    budget: { of: "total", gzipBytes: 79_000 },
  },
  {
    name: "WithdrawalForm + CancellationForm, without a provider",
    imports: { stromkasse: ["CancellationForm", "WithdrawalForm"] },
  },
  { name: "stromkasse/nomos alone", imports: { "stromkasse/nomos": ["createNomosAdapter"] } },
  { name: "stromkasse/sandbox (development)", imports: { "stromkasse/sandbox": ["createSandbox"] } },
];

const isReact = (id: string) => /^react(-dom)?($|\/)/.test(id);
const entry = "stromkasse-consumer";

/** Bundles each use as a consumer would, for production, and weighs it. */
export async function weighUses(): Promise<readonly Weight[]> {
  const weights: Weight[] = [];
  for (const { name, imports, fromHost, budget } of uses) {
    const chunks = await bundle(appCode(imports), fromHost);
    const initial = initialChunks(chunks);
    weights.push({ name, initial: sizeOf(initial), total: sizeOf(chunks), ...(budget ? { budget } : {}) });
  }
  return weights;
}

/** An app's entry that uses what it imports: it exports nothing, as a page's script. */
function appCode(imports: Imports): string {
  const lines = Object.entries(imports).map(([face, names]) => `import { ${names.join(", ")} } from "${face}";`);
  return `${lines.join("\n")}\nglobalThis.app = [${Object.values(imports).flat().join(", ")}];`;
}

/** The stylesheet, minified as a consumer's build would. */
export async function weighStylesheet(): Promise<Weight> {
  const code = readFileSync("dist/styles.css", "utf8");
  const { transform } = await import("lightningcss");
  const minified = Buffer.from(transform({ filename: "styles.css", code: Buffer.from(code), minify: true }).code).toString();
  const size = sizeOf([{ code: minified }]);
  return { name: "stromkasse/styles.css", initial: size, total: size, budget: { of: "total", gzipBytes: 12_000 } };
}

/** The custom element's one file as it is published. */
export function weighElement(): Weight {
  const size = sizeOf([{ code: readFileSync("dist/element/strom-kasse.js", "utf8") }]);
  return { name: "<strom-kasse>, React, stylesheet and languages included", initial: size, total: size };
}

async function bundle(code: string, fromHost: readonly string[] = []): Promise<Rolldown.OutputChunk[]> {
  const result = await build({
    configFile: false,
    logLevel: "error",
    plugins: [
      {
        name: entry,
        resolveId: (id) => (id === entry ? `\0${entry}.js` : undefined),
        load: (id) => (id === `\0${entry}.js` ? code : undefined),
      },
    ],
    build: {
      write: false,
      reportCompressedSize: false,
      modulePreload: false,
      // What a published package's consumer gets: names of the package resolve to dist through package.json's exports.
      rolldownOptions: {
        input: entry,
        external: (id: string) => isReact(id) || fromHost.some((name) => id === name || id.startsWith(`${name}/`)),
        onLog: () => {},
      },
    },
  });
  const outputs = Array.isArray(result) ? result : [result as Rolldown.RolldownOutput];
  return outputs.flatMap(({ output }) => output.filter((file) => file.type === "chunk"));
}

/** The entry and everything that it imports outright. */
function initialChunks(chunks: readonly Rolldown.OutputChunk[]): Rolldown.OutputChunk[] {
  const reached = new Set<string>();
  const reach = (fileName: string) => {
    if (reached.has(fileName)) return;
    reached.add(fileName);
    chunks.find((chunk) => chunk.fileName === fileName)?.imports.forEach(reach);
  };
  chunks.filter(({ isEntry }) => isEntry).forEach(({ fileName }) => reach(fileName));
  return chunks.filter(({ fileName }) => reached.has(fileName));
}

function sizeOf(files: readonly { readonly code: string }[]): Size {
  const sum = { minified: 0, gzip: 0, brotli: 0 };
  for (const { code } of files) {
    const bytes = Buffer.from(code);
    sum.minified += bytes.length;
    sum.gzip += gzipSync(bytes, { level: 9 }).length;
    sum.brotli += brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
  }
  return sum;
}

/** Rows of a table, one a weight: kB of 1000 bytes. */
export function sizeTable(weights: readonly Weight[]): string {
  const kB = (bytes: number) => (bytes / 1000).toFixed(1);
  const row = ({ name, initial, total, budget }: Weight) => {
    const promised = budget ? `${kB(budget.gzipBytes)} ${budget.of}` : "";
    return [name, `${kB(initial.gzip)} / ${kB(initial.brotli)}`, `${kB(total.gzip)} / ${kB(total.brotli)}`, promised];
  };
  const rows = [["kB beyond React", "initial gzip / brotli", "total gzip / brotli", "budget gzip"], ...weights.map(row)];
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((cells) => cells[column]?.length ?? 0))) ?? [];
  return rows
    .map((cells) =>
      cells
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}
