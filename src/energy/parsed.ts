/** What became of a text that a visitor typed: the value that it stands for, or the reason why it stands for none. */
export type Parsed<T, Fault extends string> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly fault: Fault };

/** The text was understood. */
export function parsedOk<T>(value: T): Parsed<T, never> {
  return { ok: true, value };
}

/** The text was refused, and why. */
export function parsedFault<Fault extends string>(fault: Fault): Parsed<never, Fault> {
  return { ok: false, fault };
}
