/** Weighs the package and fails where it is over its budget. Needs a build. */
import { sizeTable, weighElement, weighStylesheet, weighUses } from "./sizes.ts";

const weights = [...(await weighUses()), await weighStylesheet(), weighElement()];
console.log(sizeTable(weights));
const over = weights.filter(({ budget, ...weight }) => budget && weight[budget.of].gzip > budget.gzipBytes);
for (const { name, budget } of over) {
  console.error(`\nOver budget: ${name} may load ${budget?.gzipBytes} bytes (gzip, ${budget?.of}). Load something later, or drop it.`);
}
process.exitCode = over.length === 0 ? 0 : 1;
