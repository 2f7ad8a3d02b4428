import type { Sections } from "../../messages/sections.js";
import type { AnswerPath } from "../../schemas/answers.js";

type Sentences = Readonly<Record<string, string>>;

/** What the visitor is told about a field that the API refused: by field and the API's code, else by the code. Codes that are new get a sentence for all. */
export function refusalText(
  { refusal, refusalAt }: Pick<Sections["checkout"], "refusal" | "refusalAt">,
  path: AnswerPath,
  code: string,
): string {
  const ofField = (refusalAt as Readonly<Partial<Record<AnswerPath, Sentences>>>)[path] ?? {};
  const known: Sentences = { ...refusal, ...ofField };
  return Object.hasOwn(known, code) ? (known[code] ?? refusal.unknown) : refusal.unknown;
}
