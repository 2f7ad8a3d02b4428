import { get } from "react-hook-form";
import type * as z from "zod/mini";
import type { AnswerPath, Answers, SectionId } from "../schemas/answers.js";
import { fieldsOf } from "./answerKinds.js";
import type { Refusals, ToSend } from "./refusals.js";

/** What the API refused of the last order, and what of it stands. */
export interface StandingRefusals {
  /** The codes of a section's fields for which the very same would be sent again, by path. */
  readonly standingIn: (id: SectionId, answers: Answers) => Refusals;
  readonly replace: (refusals: Refusals, sent: Answers, toSend?: ToSend) => void;
  readonly clear: () => void;
  /** The sections that something was refused in. */
  readonly sections: () => readonly SectionId[];
}

const asMeant: ToSend = (path, read) => get({ [sectionOf(path)]: read(sectionOf(path)) }, path) as unknown;

/** The section of a field. */
export const sectionOf = (path: string) => path.split(".", 1)[0] as SectionId;

/** Keeps what the API refused: it stands exactly as long as the same would be sent, however it is written, and wherever it comes from. */
export function createStandingRefusals(schemas: ReadonlyMap<SectionId, z.ZodMiniType>): StandingRefusals {
  let refused: { readonly codes: Refusals; readonly textOf: (path: AnswerPath, answers: Answers) => string | undefined } | null = null;
  let sentTexts: Readonly<Record<string, string | undefined>> = {};

  /** What a section means. What is wrong in it is taken as it was sent: one field's refusal does not hang on another being right. */
  function meaningOf(id: SectionId, answers: Answers, sent: Answers): unknown {
    const schema = schemas.get(id);
    let typed: object = answers[id];
    if (schema === undefined) return typed;
    // As it was sent, a field may ask for another, which is wrong too.
    for (let round = 0; round < 3; round += 1) {
      const { data, error } = schema.safeParse(typed);
      if (error === undefined) return data;
      const asSent = error.issues.map(({ path: [key = ""] }) => [key, get(sent[id], String(key))] as const);
      typed = { ...typed, ...Object.fromEntries(asSent) };
    }
    return null;
  }

  return {
    standingIn: (id, answers) => {
      const standing: Partial<Record<AnswerPath, string>> = {};
      for (const path of refused === null ? [] : fieldsOf(id)) {
        const code = refused?.codes[path];
        if (code !== undefined && refused?.textOf(path, answers) === sentTexts[path]) standing[path] = code;
      }
      return standing;
    },
    replace: (codes, sent, toSend = asMeant) => {
      const textOf = (path: AnswerPath, answers: Answers) =>
        JSON.stringify(toSend(path, ((id: SectionId) => meaningOf(id, answers, sent)) as Parameters<ToSend>[1]));
      refused = { codes, textOf };
      sentTexts = Object.fromEntries((Object.keys(codes) as AnswerPath[]).map((path) => [path, textOf(path, sent)]));
    },
    clear: () => {
      refused = null;
    },
    sections: () => [...new Set(Object.keys(refused?.codes ?? {}).map(sectionOf))],
  };
}
