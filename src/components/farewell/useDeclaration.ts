"use client";

import { useId, useRef, useState, type ChangeEvent } from "react";
import { newCheckoutId as newId } from "../../checkout/DraftStore.js";
import { warnDeveloper } from "../../messages/developer.js";
import type { FieldFault } from "../../primitives/index.js";
import type { Declared, DeclarationHandler, DeclarationReceipt } from "./declarations.js";

type TextFieldOf<Answers> = { [Field in keyof Answers & string]: string extends Answers[Field] ? Field : never }[keyof Answers & string];

/** The fields of a form that keeps what is typed for as long as it is on the screen, and nowhere else. */
export interface DeclarationFields<Answers> {
  readonly answers: Answers;
  readonly answer: (patch: Partial<Answers>) => void;
  /** Shows everything that is wrong; the summary above the fields takes the focus. */
  readonly refuse: () => void;
  /** How often going on was refused. */
  readonly refusedTimes: number;
  /** What is wrong and is to be shown, in the order of the fields. */
  readonly faults: readonly FieldFault[];
  /** What ties a text field to its answer; spread it on the control. */
  readonly textField: (field: TextFieldOf<Answers>) => {
    readonly id: string;
    readonly name: string;
    readonly value: string;
    readonly error: string | undefined;
    readonly onChange: (event: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) => void;
    readonly onBlur: () => void;
  };
}

/**
 * Drives the fields of a declaration.
 *
 * @param initial What is known beforehand.
 * @param faultTexts What is wrong with the answers, by field, in the visitor's words and in the order of the screen.
 */
export function useDeclarationFields<Answers extends object>(
  initial: Answers,
  faultTexts: (answers: Answers) => Readonly<Partial<Record<keyof Answers & string, string>>>,
): DeclarationFields<Answers> {
  const idPrefix = useId();
  const [answers, setAnswers] = useState(initial);
  const [judged, setJudged] = useState<ReadonlySet<string>>(new Set());
  const [refusedTimes, setRefusedTimes] = useState(0);
  const texts: Readonly<Partial<Record<string, string>>> = faultTexts(answers);
  const errorOf = (field: string) => (judged.has(field) ? texts[field] : undefined);
  const fieldId = (field: string) => `${idPrefix}-${field}`;

  function answer(patch: Partial<Answers>) {
    setAnswers((before) => ({ ...before, ...patch }));
    setJudged((before) => new Set([...before].filter((field) => !Object.hasOwn(patch, field))));
  }
  return {
    answers,
    answer,
    refusedTimes,
    refuse: () => {
      setJudged(new Set(Object.keys(answers)));
      setRefusedTimes(refusedTimes + 1);
    },
    faults: Object.keys(texts).flatMap((field) => {
      const message = errorOf(field);
      return message === undefined ? [] : [{ fieldId: fieldId(field), message }];
    }),
    textField: (field) => ({
      id: fieldId(field),
      name: field,
      value: String(answers[field]),
      error: errorOf(field),
      onChange: (event) => answer({ [field]: event.currentTarget.value } as unknown as Partial<Answers>),
      // Nobody is told off for tabbing past an empty field.
      onBlur: () => (answers[field] === "" ? undefined : setJudged((before) => new Set(before).add(field))),
    }),
  };
}

/** How far a declaration has come. `notTaken` without a refusal is open: it may have arrived. */
export type Delivery<Declaration> =
  | { readonly status: "open" }
  | { readonly status: "sending"; readonly declaration: Declaration }
  | { readonly status: "notTaken"; readonly declaration: Declaration; readonly refusal: string | null }
  | { readonly status: "received"; readonly declaration: Declaration; readonly receipt: DeclarationReceipt };

/** Hands declarations over, one at a time. */
export interface DeclarationDelivery<Content> {
  readonly delivery: Delivery<Content & Declared>;
  /** Does nothing while one is under way. The same content is the same declaration again: same id, same instant. */
  readonly send: (content: Content) => void;
  /** Forgets a failure: the visitor changes something. */
  readonly reopen: () => void;
}

/** After this, nobody knows whether it arrived. */
const timeoutMs = 30_000;

/**
 * Delivers declarations to the host's handler.
 *
 * @param write The declaration's full text.
 */
export function useDelivery<Content extends object>(
  handler: DeclarationHandler<Content & Declared>,
  write: (content: Content, declaredAt: string) => string,
): DeclarationDelivery<Content> {
  const [delivery, setDelivery] = useState<Delivery<Content & Declared>>({ status: "open" });
  const isSending = useRef(false);
  const last = useRef<{ readonly key: string; readonly declaration: Content & Declared } | null>(null);

  function declare(content: Content): Content & Declared {
    const key = JSON.stringify(content);
    if (last.current?.key === key) return last.current.declaration;
    const declaredAt = new Date().toISOString();
    const declaration = { ...content, id: newId(), declaredAt, text: write(content, declaredAt) };
    last.current = { key, declaration };
    return declaration;
  }
  async function send(content: Content) {
    if (isSending.current) return;
    isSending.current = true;
    const declaration = declare(content);
    setDelivery({ status: "sending", declaration });
    setDelivery(await deliver(handler, declaration));
    isSending.current = false;
  }
  return { delivery, send: (content) => void send(content), reopen: () => setDelivery({ status: "open" }) };
}

async function deliver<Declaration>(handler: DeclarationHandler<Declaration>, declaration: Declaration): Promise<Delivery<Declaration>> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error("no answer")), timeoutMs);
  });
  try {
    const outcome = await Promise.race([handler(declaration), silence]);
    if (outcome && "refuse" in outcome) return { status: "notTaken", declaration, refusal: outcome.refuse };
    return { status: "received", declaration, receipt: outcome ?? {} };
  } catch {
    warnDeveloper(
      "onSubmit of a WithdrawalForm or CancellationForm failed or gave no answer within 30 seconds, so the visitor was shown other ways " +
        "to send the declaration. Look at what it calls; to turn a declaration down, return { refuse: \"…\" } with a sentence for the visitor.",
    );
    return { status: "notTaken", declaration, refusal: null };
  } finally {
    clearTimeout(timer);
  }
}
