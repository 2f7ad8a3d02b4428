export type { Brand } from "./Brand.js";
import type { Brand } from "./Brand.js";
import { darkFirst } from "./darkFirst.js";
import { highContrast } from "./highContrast.js";
import { neutral } from "./neutral.js";
import { saturated } from "./saturated.js";

export { darkFirst, highContrast, neutral, saturated };

/** The four demo brands. */
export const brands: readonly Brand[] = [neutral, saturated, darkFirst, highContrast];
