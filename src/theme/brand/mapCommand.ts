import { readArguments } from "../commandArguments.js";
import { attempt, readFiles, type CommandWorld } from "../commandWorld.js";
import { declarationOf, tokenNames } from "../resolveTheme.js";
import type { TokenName } from "../tokens.js";
import { mapFile, type MapChoices } from "./mapFile.js";
import { readBrand, type Brand, type BrandToken } from "./readBrand.js";
import { suggestMap, type Offer } from "./suggest.js";

const options = { flags: ["--accept", "--json"], values: ["--out", "--take"] } as const;

const usage = `Usage: stromkasse-theme map <file…> [--accept] [--take token=path]… [--out brand.map.json] [--json]

Shows what a brand's tokens may be for the checkout, each with its reason. Nothing is taken
by itself. Reads DTCG 2025.10, Tokens Studio and Penpot, Style Dictionary, Figma variables,
Material themes and CSS custom properties; several files of one brand at once, sets of
Tokens Studio with their $themes.json and $metadata.json.

  --accept           takes the first suggestion of each token that is no question
  --take token=path  takes this one; answers a question, or says what nobody suggested
  --out file         where the map goes, beside the brand's files; without it, to the
                     standard output
  --json             prints all that is offered, and all that is not, as JSON; the map
                     goes to --out only

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
  const wish = readArguments(args, options);
  if (typeof wish === "string") return fail(`${wish}\n\n${usage}`);
  const [isAccepted, isJson, out] = [wish.has("--accept"), wish.has("--json"), wish.valuesOf("--out").at(-1)];
  const files = attempt(() => readFiles(wish.files, world));
  if (typeof files === "string") return fail(files);
  const brand = readBrand(files);
  if ("fault" in brand) return fail(brand.fault);
  const offers = suggestMap(brand);
  const missing = wanted.filter((token) => !offers.some((offer) => offer.token === token));
  if (isJson) world.print(JSON.stringify({ offers, missing, unread: brand.unread, left: brand.left }, null, 2));
  else for (const line of reportLines(offers, missing, brand)) world.printError(line);
  const choices = choose(isAccepted, wish.valuesOf("--take"), offers, brand);
  if (typeof choices === "string") return fail(choices);
  const count = Object.keys(choices).length;
  if (count === 0 && (isAccepted || offers.length === 0))
    return fail("No token of the brand was recognised: name them with --take token=path.");
  if (count === 0) {
    world.printError("Nothing was taken yet: --accept takes what is clear, --take token=path the rest.");
    return 0;
  }
  const map = `${JSON.stringify(mapFile(brand, choices), null, 2)}\n`;
  if (out !== undefined) world.writeFile(out, map);
  else if (!isJson) world.print(map);
  world.printError(`${count} tokens mapped${brand.schemes.length === 1 ? `, ${brand.schemes[0]} only` : ""}.`);
  return 0;
}

const isTokenName = (text: string): text is TokenName => tokenNames.some((name) => name === text);

/** What is taken, or why a wish cannot be met. */
function choose(isAccepted: boolean, takes: readonly string[], offers: readonly Offer[], brand: Brand): MapChoices | string {
  const choices: Partial<Record<TokenName, BrandToken>> = {};
  if (isAccepted)
    for (const { token, suggestions, question } of offers) {
      const [first] = suggestions;
      if (first && question === undefined) choices[token] = first.from;
    }
  for (const take of takes) {
    const [name = "", path = ""] = /^([^=]+)=(.+)$/.exec(take)?.slice(1) ?? [];
    const from = brand.tokens.find((token) => token.path === path);
    if (!isTokenName(name)) return `No token of ours is called ${name || take}. docs/tokens.md lists them.`;
    if (!from) return `The brand has no token ${path}.`;
    const { type } = declarationOf(name);
    if (from.type !== type) return `${path} is a ${from.type}; ${name} has to be a ${type}.`;
    choices[name] = from;
  }
  return choices;
}

/** What a whole theme begins with: a brand that lacks one of these is told so. */
const wanted: readonly TokenName[] = ["accent", "surface", "text", "radius", "font", "textMuted", "border", "saving", "warning", "danger"];
const mostUnread = 8;

function reportLines(offers: readonly Offer[], missing: readonly TokenName[], { unread, left }: Brand): readonly string[] {
  const rest = unread.length - mostUnread;
  return [
    ...offers.map(offerText),
    ...(missing.length > 0 ? [`Nothing was found for ${missing.join(", ")}: name it with --take, or it follows from the others.`] : []),
    ...left.map(({ name, reason }) => `Left out: ${name}, for ${reason}.`),
    ...(unread.length > 0 ? [`Not usable (${unread.length}):`] : []),
    ...unread.slice(0, mostUnread).map(({ path, reason }) => `  ${path}: ${reason}`),
    ...(rest > 0 ? [`  and ${rest} more, which --json lists.`] : []),
  ];
}

function offerText({ token, suggestions, question }: Offer): string {
  const lines = suggestions.slice(0, 3).map(({ from, reason }) => `  ${from.path}: ${reason}`);
  return [`${token}${question === undefined ? "" : ` – question: ${question}`}`, ...lines].join("\n");
}
