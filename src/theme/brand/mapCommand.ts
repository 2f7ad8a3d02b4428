import type { CommandWorld } from "../commandWorld.js";
import { declarationOf, tokenNames } from "../resolveTheme.js";
import type { TokenName } from "../tokens.js";
import { mapFile, type MapChoices } from "./mapFile.js";
import { readBrand, schemeOfFile, type Brand, type BrandFile } from "./readBrand.js";
import { suggestMap, type Offer } from "./suggest.js";

interface Wish {
  readonly files: readonly string[];
  readonly out: string | undefined;
  readonly isAccepted: boolean;
  readonly takes: readonly string[];
}

const usage = `Usage: stromkasse-theme map <file…> [--accept] [--take token=path]… [--out brand.map.json]

Shows what a brand's tokens may be for the checkout, each with its reason. Nothing is taken
by itself. Reads DTCG 2025.10, Tokens Studio, Style Dictionary, Figma variables, Material
themes and CSS custom properties; several files of one brand at once.

  --accept           takes the first suggestion of each token that is no question
  --take token=path  takes this one; answers a question, or says what nobody suggested
  --out file         where the map goes, beside the brand's files; without it, to the
                     standard output

Ends with 0, or with 2 where nothing could be taken or a wish cannot be met.`;

/** Runs `stromkasse-theme map` and gives its exit code. */
export function runMapCommand(args: readonly string[], world: CommandWorld): 0 | 2 {
  if (args.includes("--help") || args.includes("-h")) {
    world.print(usage);
    return 0;
  }
  const fail = (message: string) => {
    world.printError(message);
    return 2 as const;
  };
  const wish = readArguments(args);
  if (typeof wish === "string") return fail(`${wish}\n\n${usage}`);
  const files = readFiles(wish.files, world);
  if (typeof files === "string") return fail(files);
  const brand = readBrand(files);
  if ("fault" in brand) return fail(brand.fault);
  const offers = suggestMap(brand);
  for (const offer of offers) world.printError(offerText(offer));
  const choices = choose(wish, offers, brand);
  if (typeof choices === "string") return fail(choices);
  const count = Object.keys(choices).length;
  if (count === 0 && (wish.isAccepted || offers.length === 0))
    return fail("No token of the brand was recognised: name them with --take token=path.");
  if (count === 0) {
    world.printError("Nothing was taken yet: --accept takes what is clear, --take token=path the rest.");
    return 0;
  }
  const sources = files.flatMap((file) => {
    const scheme = schemeOfFile(file);
    return scheme === "other" ? [] : [{ name: file.name, scheme }];
  });
  const map = `${JSON.stringify(mapFile(sources, choices, brand.schemes), null, 2)}\n`;
  if (wish.out === undefined) world.print(map);
  else world.writeFile(wish.out, map);
  world.printError(`${count} tokens mapped${brand.schemes.length === 1 ? `, ${brand.schemes[0]} only` : ""}.`);
  return 0;
}

function readArguments(args: readonly string[]): Wish | string {
  const [files, takes]: [string[], string[]] = [[], []];
  let out: string | undefined;
  let isAccepted = false;
  for (let at = 0; at < args.length; at++) {
    const argument = args[at] ?? "";
    if (argument === "--accept") isAccepted = true;
    else if (argument === "--out" || argument === "--take") {
      const value = args[++at];
      if (value === undefined || value.startsWith("--")) return `${argument} needs a value.`;
      if (argument === "--out") out = value;
      else takes.push(value);
    } else if (argument.startsWith("-")) return `There is no option ${argument}.`;
    else files.push(argument);
  }
  return files.length === 0 ? "Which file?" : { files, out, isAccepted, takes };
}

function readFiles(names: readonly string[], world: CommandWorld): readonly BrandFile[] | string {
  const files: BrandFile[] = [];
  for (const name of names) {
    try {
      files.push({ name, text: world.readFile(name) });
    } catch (error) {
      return `${name} cannot be read: ${error instanceof Error ? error.message : String(error)}`;
    }
  }
  return files;
}

const isTokenName = (text: string): text is TokenName => tokenNames.some((name) => name === text);

/** What is taken, or why a wish cannot be met. */
function choose({ isAccepted, takes }: Wish, offers: readonly Offer[], brand: Brand): MapChoices | string {
  const choices: Partial<Record<TokenName, string>> = {};
  if (isAccepted)
    for (const { token, suggestions, question } of offers) {
      const [first] = suggestions;
      if (first && question === undefined) choices[token] = first.from.path;
    }
  for (const take of takes) {
    const [name = "", path = ""] = /^([^=]+)=(.+)$/.exec(take)?.slice(1) ?? [];
    const from = brand.tokens.find((token) => token.path === path);
    if (!isTokenName(name)) return `No token of ours is called ${name || take}. docs/tokens.md lists them.`;
    if (!from) return `The brand has no token ${path}.`;
    const { type } = declarationOf(name);
    if (from.type !== type) return `${path} is a ${from.type}; ${name} has to be a ${type}.`;
    choices[name] = path;
  }
  return choices;
}

function offerText({ token, suggestions, question }: Offer): string {
  const lines = suggestions.slice(0, 3).map(({ from, reason }) => `  ${from.path}: ${reason}`);
  return [`${token}${question === undefined ? "" : ` – question: ${question}`}`, ...lines].join("\n");
}
