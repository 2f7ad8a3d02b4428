/** What the commands do with the world. */
export interface CommandWorld {
  /** Reads a file; throws where it cannot. `from` is the file whose neighbour is meant. */
  readonly readFile: (path: string, from?: string) => string;
  readonly writeFile: (path: string, text: string) => void;
  readonly print: (text: string) => void;
  readonly printError: (text: string) => void;
}
