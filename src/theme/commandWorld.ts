import { contentOf, type BrandFile } from "./brand/placeFiles.js";
import type { Json } from "./json.js";

/** What the commands do with the world. */
export interface CommandWorld {
  /** Reads a file; throws where it cannot. `from` is the file whose neighbour is meant. */
  readonly readFile: (path: string, from?: string) => string;
  readonly writeFile: (path: string, text: string) => void;
  readonly print: (text: string) => void;
  readonly printError: (text: string) => void;
}

/** A file that cannot be read or is no JSON, in a sentence for people. */
class FileFault extends Error {}

/** Reads several files; throws what `attempt` makes a sentence of. */
export const readFiles = (names: readonly string[], world: CommandWorld): readonly BrandFile[] =>
  names.map((name) => ({ name, text: readFile(name, world) }));

/** Reads a file as JSON or as a stylesheet; throws what `attempt` makes a sentence of. */
export function readContent(name: string, world: CommandWorld): unknown {
  const text = readFile(name, world);
  try {
    return contentOf(text) ?? (JSON.parse(text) as unknown);
  } catch (error) {
    throw new FileFault(`${name} is no JSON: ${messageOf(error)}`);
  }
}

/** What reads files, or the sentence about the one that cannot be read. */
export function attempt<Result>(read: () => Result): Result | string {
  try {
    return read();
  } catch (error) {
    if (error instanceof FileFault) return error.message;
    throw error;
  }
}

function readFile(name: string, world: CommandWorld): string {
  try {
    return world.readFile(name);
  } catch (error) {
    throw new FileFault(`${name} cannot be read: ${messageOf(error)}`);
  }
}

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

const deepest = 4;

/** The files that `$ref`s of a file name, by those names, and the ones that these name in turn. What is not there is left out. */
export function neighboursOf(content: Json, path: string, world: CommandWorld, depth = 0): Readonly<Record<string, Json>> {
  const references = [...JSON.stringify(content).matchAll(/"\$ref":"([^"#:][^"#:]*)(?:#[^"]*)?"/g)].map(([, name = ""]) => name);
  return Object.fromEntries(
    [...new Set(references)].flatMap((name) => {
      const found = neighbour(name, path, world);
      if (found === undefined) return [];
      const own = depth < deepest ? neighboursOf(found, `${path.replace(/[^/\\]*$/, "")}${name}`, world, depth + 1) : {};
      return [...Object.entries(own), [name, found] as const];
    }),
  );
}

function neighbour(name: string, path: string, world: CommandWorld): Json | undefined {
  try {
    return contentOf(world.readFile(name, path));
  } catch {
    return undefined;
  }
}
