import { checkTheme, type ContrastFault, type ThemeTokens } from "../../src/theme.js";
import { withSide } from "./labTheme.js";

/** A theme in which a failing colour passes, and which colour that took. */
export interface ContrastFix {
  readonly theme: ThemeTokens;
  readonly colour: string;
}

/** A ground may be mixed of the colour in front of it, and moves with it: then the next nearest is asked for. */
const mostRounds = 8;
/** A theme has some sixty colours. */
const mostFixes = 80;

/**
 * Gives the failing colour its nearest passing one, in its scheme, so that it passes there with ordinary and with more contrast. Undefined
 * where no lightness of this hue does, or where the colour follows others whatever a theme says: then the ground has to change.
 */
export function fixOf(theme: ThemeTokens, fault: ContrastFault): ContrastFix | undefined {
  const isOfThis = ({ front, scheme }: ContrastFault) => front === fault.front && scheme === fault.scheme;
  const faultsIn = (tried: ThemeTokens) => checkTheme(tried, { schemes: [fault.scheme] }).faults.filter(isOfThis);
  const before = new Set(faultsIn(theme).map(pairKey));
  let tried = theme;
  let colour = fault.nearest;
  for (let round = 0; round < mostRounds && colour !== undefined; round++) {
    tried = withSide(tried, fault.front, fault.scheme, colour);
    const left = faultsIn(tried);
    const inTheWay = left.find(({ contrast }) => contrast === fault.contrast) ?? left.find((other) => !before.has(pairKey(other)));
    if (!inTheWay) return { theme: tried, colour };
    if (inTheWay.nearest === colour) return undefined;
    colour = inTheWay.nearest;
  }
  return undefined;
}

/** Fixes all that can be fixed, one after the other. */
export function fixAll(theme: ThemeTokens): ThemeTokens {
  let fixed = theme;
  const given = new Set<string>();
  for (let round = 0; round < mostFixes; round++) {
    const next = checkTheme(fixed).faults.find((fault) => !given.has(pairKey(fault)));
    if (!next) return fixed;
    const fix = fixOf(fixed, next);
    if (fix) fixed = fix.theme;
    given.add(pairKey(next));
  }
  return fixed;
}

/** One pair in one mode. */
export const pairKey = ({ scheme, contrast, front, back }: Pick<ContrastFault, "scheme" | "contrast" | "front" | "back">) =>
  `${scheme} ${contrast} ${front} ${back}`;
