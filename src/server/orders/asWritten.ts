import { parsedFault, type Parsed } from "../../energy/parsed.js";
import { field } from "../../schemas/field.js";

/** What is absent is empty; `null` is not, for the API knows it in few places. */
const isTextOrAbsent = (typed: unknown) => typed === undefined || typeof typed === "string";

/**
 * Takes a text only as its rule writes it, which is how the browser sends it: without blanks around it and control characters, an IBAN in
 * electronic form. Anything else would reach the API otherwise than it was judged.
 */
export const asWritten = <Fault extends string>(read: (text: string) => Parsed<string, Fault>) =>
  field((text: string): Parsed<string, Fault | "empty" | "notAsWritten"> => {
    if (text === "") return parsedFault("empty");
    const result = read(text);
    return result.ok && result.value !== text ? parsedFault("notAsWritten") : result;
  }, isTextOrAbsent);
