import { collapseBlanks } from "../energy/text.js";

/** What a figure may be. */
export interface FigureRange {
  readonly min: number;
  readonly max: number;
}

/** A short figure as people write it, `2`, `1,5` or `1.5`, within a range; `null` for anything else. Up to two decimals, so that no comma can mean thousands. */
export function parseFigure(text: string, { min, max }: FigureRange): number | null {
  const typed = collapseBlanks(text);
  if (!/^\d{1,4}([.,]\d{1,2})?$/.test(typed)) return null;
  const value = Number(typed.replace(",", "."));
  return value >= min && value <= max ? value : null;
}
