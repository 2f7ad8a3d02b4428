/** What the page tells whoever tests it, as `window.host`. */
export interface Host {
  /** A body as the host's backend would read it: a line, or what is wrong by path. */
  readonly read: (body: unknown) => string | readonly string[];
  /** The keys of all that the host's query client holds. */
  readonly keys: () => readonly (readonly unknown[])[];
  /** Empties the host's query client. */
  readonly clear: () => void;
}
