/**
 * `npm run bench`: how heavy and how fast the package is, as tables. Figures of shared machines are noisy: compare those of one run,
 * never those of two machines. Sizes have budgets, which `npm run check:sizes` enforces.
 */
import { execFileSync } from "node:child_process";
import { cpus, totalmem } from "node:os";
import { measureBrowser, timingTable } from "./browser.ts";
import { measurePrices } from "./prices.ts";
import { benchServer } from "./server.ts";
import { sizeTable, weighStylesheet, weighUses } from "./sizes.ts";

execFileSync("node", ["scripts/build.ts", "--js"], { stdio: "inherit" });
const processors = cpus();
console.log(
  `${processors.length} × ${processors[0]?.model ?? "unknown processor"}, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.version}\n`,
);
console.log(`${sizeTable([...(await weighUses()), await weighStylesheet()])}\n`);
console.log(`${timingTable([...(await measureBrowser()), ...(await measurePrices())])}\n`);
console.log(await benchServer());
