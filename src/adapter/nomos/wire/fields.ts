/** Kinds of fields that stand in more than one of the API's answers. */
import * as z from "zod/mini";

// One kind of check carries them all: each of zod's own would add its code to the bundle.

/** The id of anything. */
export const id = z.string().check(z.refine((text) => text !== ""));

/** A moment, with date and time. */
export const instant = z.string().check(z.refine((text) => /^\d{4}-\d\d-\d\dT/.test(text) && !Number.isNaN(Date.parse(text))));
