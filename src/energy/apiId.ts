import { parsedFault, parsedOk, type Parsed } from "./parsed.js";

/** An id as the API gives them. No dots and no slashes: nothing that a path could be made of. */
export const idPattern = /^[A-Za-z0-9][\w-]{0,127}$/;

/** An id of the API's, by its form: `pln_…`, `mp_…`, `lead_…`. Which prefixes there are is the API's to say. */
export const parseId = (text: string): Parsed<string, "empty" | "format"> => {
  if (text === "") return parsedFault("empty");
  return idPattern.test(text) ? parsedOk(text) : parsedFault("format");
};
