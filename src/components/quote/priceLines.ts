import { knownLine, type KnownLine } from "../../energy/knownLine.js";
import type { QuoteLayer } from "../../energy/quote.js";
import type { quoteExplanations } from "../../messages/de/quoteExplanations.js";

/** What amounts are counted by. */
export type Period = "month" | "year";

/** A part of the bill: the fixed price or the price of a kWh. */
export type PriceGroup = "base" | "variable";

/** What can be explained: a group, a line that we know, or a layer in general. */
export type ExplanationSubject = keyof (typeof quoteExplanations)["subjects"];

interface NamedLine {
  readonly name: string;
  readonly layer: QuoteLayer;
}

/** How a line is shown. */
export interface ShownLine<Line extends NamedLine> {
  readonly line: Line;
  /** Stays the same while other lines come and go, so that an open explanation stays open. */
  readonly key: string;
  /** The line's own name where it is `null`. */
  readonly known: KnownLine | null;
  /** `null` where we know nothing about it. */
  readonly subject: ExplanationSubject | null;
}

/**
 * The lines as they came, with what we know of each. A name that two lines of a group would share is given to neither: they keep
 * the API's names, which tell them apart.
 */
export function shownLines<Line extends NamedLine>(lines: readonly Line[], group: PriceGroup): readonly ShownLine<Line>[] {
  const recognised = lines.map((line) => ({ line, known: knownLine(line.name, line.layer) }));
  return recognised.map(({ line, known }, index) => {
    const isShared = recognised.filter((other) => other.known === known).length > 1;
    const namesakes = lines.slice(0, index).filter(({ name, layer }) => name === line.name && layer === line.layer).length;
    return {
      line,
      key: `${line.layer} ${line.name} ${namesakes}`,
      known: isShared ? null : known,
      subject: known === null ? layerSubject(line.layer) : lineSubject(known, group),
    };
  });
}

/** What explains a line that we know. The grid fee of a month and that of a kWh are different things. */
export function lineSubject(known: KnownLine, group: PriceGroup): ExplanationSubject {
  if (known !== "gridFee") return known;
  return group === "base" ? "gridBaseFee" : "gridEnergyFee";
}

function layerSubject(layer: QuoteLayer): ExplanationSubject | null {
  return layer === "other" ? null : `${layer}Layer`;
}

/** Whether the price of energy follows the exchange, so that the price is an estimate in this too. */
export function hasExchangePrice(lines: readonly NamedLine[]): boolean {
  return lines.some(({ name, layer }) => knownLine(name, layer) === "exchangePrice");
}
