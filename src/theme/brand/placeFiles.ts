import { isCss } from "../formats/cssFile.js";
import { joinSides, onlyIn, schemeOfName, type Scheme, type Sides } from "../formats/schemes.js";
import { setOrder, studioThemes, type StudioThemes } from "../formats/studioThemes.js";
import { isObject, textOf, type Json } from "../json.js";
import { isResolver } from "../resolver.js";
import { sidesOf } from "../tokenSides.js";

/** A brand's file as it stands on disk. */
export interface BrandFile {
  readonly name: string;
  readonly text: string;
}

/** A file of a brand, read, with the scheme that it is for; undefined where it holds for both. */
export interface PlacedFile {
  readonly name: string;
  readonly content: Json;
  readonly scheme: Scheme | undefined;
}

/** A file that says nothing for light or dark, and why. */
export interface LeftFile {
  readonly name: string;
  readonly reason: string;
}

/** Files in the order in which they hold, later ones above, or why they cannot be read. */
export type Placement = { readonly placed: readonly PlacedFile[]; readonly left: readonly LeftFile[] } | { readonly fault: string };

/**
 * Says how several files of one brand go together: `color.light.json` and `color.dark.json` are two sides, all else holds for both. Sets of Tokens
 * Studio that stand in a folder are taken as the `$themes.json` and `$metadata.json` beside them say.
 */
export function placeFiles(files: readonly BrandFile[]): Placement {
  const read = files.map(({ name, text }) => ({ name, content: contentOf(text) }));
  const known = read.flatMap(({ name, content }) => (content === undefined ? [] : [{ name, content }]));
  const unknown = read.find(({ content }) => content === undefined);
  if (unknown) {
    return { fault: `${unknown.name} is in no format that is known: neither JSON with tokens nor a stylesheet with custom properties.` };
  }
  const metadata = known.find(
    ({ content }) => isObject(content) && Object.keys(content).every((key) => /^(?:tokenSetOrder|active\w+)$/.test(key)),
  );
  const listed = known.find(({ content }) => Array.isArray(content) && studioThemes(content, null) !== undefined);
  const others = known.filter((file) => file !== metadata && file !== listed);
  const themes = listed && studioThemes(listed.content, metadata?.content);
  const order = setOrder(metadata?.content);
  const placed: PlacedFile[] = [];
  const left: LeftFile[] = [];
  for (const file of sorted(others, order)) {
    const scheme = themes ? schemeOfSet(file.name, themes) : schemeOfFile(file);
    if (scheme === "other") left.push({ name: file.name, reason: "it is for more contrast or another way of seeing" });
    else if (scheme === "none") left.push({ name: file.name, reason: "no theme takes it" });
    else placed.push({ ...file, scheme });
  }
  return { placed, left };
}

/** A resolver among the files says how the others go together; without one each speaks for itself. */
export function mainFiles(placed: readonly PlacedFile[]): readonly PlacedFile[] {
  const resolvers = placed.filter(({ content }) => isResolver(content));
  return resolvers.length > 0 ? resolvers : placed;
}

/** Joins what files say for light and for dark. */
export function joinFiles(placed: readonly PlacedFile[]): Sides {
  const files = Object.fromEntries(placed.flatMap(({ name, content }) => waysTo(name).map((way) => [way, content])));
  return joinSides(
    mainFiles(placed).map(({ content, scheme }) => {
      const sides = sidesOf(content, files);
      return scheme === undefined ? sides : onlyIn(scheme, sides[scheme], sides.absent);
    }),
  );
}

/** How a resolver beside a file or in a folder above may write its name. */
function waysTo(name: string): readonly string[] {
  const steps = name.replaceAll("\\", "/").split("/");
  const ends = steps.map((_, index) => steps.slice(index).join("/"));
  return ends.flatMap((end) => [end, `./${end}`]);
}

/** A set is named after its file, with its folders. */
const isNamed = (file: string, set: string) =>
  `/${file.replaceAll("\\", "/").replace(/\.json$/i, "")}`.endsWith(`/${set.replace(/\.json$/i, "")}`);

function sorted<File extends { readonly name: string }>(files: readonly File[], order: readonly string[]): readonly File[] {
  const rank = ({ name }: File) => order.findIndex((set) => isNamed(name, set));
  return order.length === 0 ? files : files.toSorted((one, other) => rank(one) - rank(other));
}

function schemeOfSet(name: string, { setsFor, schemes }: StudioThemes): Scheme | "none" | undefined {
  const [inLight, inDark] = (["light", "dark"] as const).map(
    (scheme) => schemes.includes(scheme) && [...setsFor(scheme)].some((set) => isNamed(name, set)),
  );
  if (inLight && inDark) return undefined;
  return inLight ? "light" : inDark ? "dark" : "none";
}

/** The scheme that a whole file is for, as Figma writes it inside or as its name tells. */
function schemeOfFile({ name, content }: { readonly name: string; readonly content: Json }): Scheme | "other" | undefined {
  const extensions = isObject(content) ? content["$extensions"] : undefined;
  const mode = isObject(extensions) ? textOf(extensions["com.figma.modeName"]) : undefined;
  const [base = name, folder = ""] = name.split(/[/\\]/).toReversed();
  return schemeOfName(mode ?? base) ?? schemeOfName(folder);
}

/** JSON, or the text of a stylesheet; undefined for anything else. */
export function contentOf(text: string): Json | undefined {
  if (isCss(text)) return text;
  try {
    const json: Json = JSON.parse(text.replace(/^\uFEFF/, ""));
    return typeof json === "object" && json !== null ? json : undefined;
  } catch {
    return undefined;
  }
}
