/** Kinds of fields that stand in more than one of the API's answers. */
import * as z from "zod/mini";

// One kind of check carries them all: each of zod's own would add its code to the bundle.

/** The id of anything. */
export const id = z.string().check(z.refine((text) => text !== ""));

/** Without the marks that reorder what stands around them. */
export const plainText = (text: string): string => text.replace(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, "");

/** A text that is shown. What is longer is no name of anything, and a page of it would hang. */
export const words = z.string().check(
  z.refine((text) => text.length <= 2000),
  z.overwrite(plainText),
);

/** EUR. What is more is no price of a household's, but a mistake. */
export const amount = z.number().check(z.refine((eur) => Math.abs(eur) <= 50_000));

/** A list that is shown. */
export const fewOf = <Item extends z.ZodMiniType>(item: Item, most: number) =>
  z.array(item).check(z.refine((items) => items.length <= most));

/**
 * A moment in the one form that every browser reads; as it came where it is none. Databases write a blank for the `T`, `+00` for `+00:00`, or no zone
 * at all where they mean UTC.
 */
export function isoInstant(text: string): string {
  const [, day, time, zone = "Z"] = /^(\d{4}-\d\d-\d\d)[T ](\d\d:[\d:.]+) ?(Z|[+-][\d:]+)?$/i.exec(text) ?? [];
  return day === undefined
    ? text
    : `${day}T${time}${zone.replace(/^(...):?(..)?$/, (_, hours, minutes = "00") => `${hours}:${minutes}`).toUpperCase()}`;
}

/** A moment, with date and time. */
export const instant = z.string().check(
  z.overwrite(isoInstant),
  z.refine((text) => /^\d{4}-\d\d-\d\dT/.test(text) && !Number.isNaN(Date.parse(text))),
);
