import type { ColorScheme } from "../../../src/primitives/index.js";
import type { ThemeTokens } from "../../../src/theme/themeTokens.js";

/** A made-up partner: what its design team has given, and nothing else. */
export interface Brand {
  readonly name: string;
  /** What it is an example of. */
  readonly description: string;
  /** The side that its site shows. */
  readonly colorScheme: ColorScheme;
  readonly theme: ThemeTokens;
}
