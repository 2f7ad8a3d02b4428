"use client";

import { createContext, useCallback, useContext, useMemo, useState, type ReactNode } from "react";
import { useController, useFormState, type UseFormReturn } from "react-hook-form";
import { afterPress } from "../../checkout/afterPress.js";
import { useTakingUp } from "../../checkout/useTakingUp.js";
import { declaration } from "../../messages/de/declaration.js";
import { useText } from "../../messages/TextProvider.js";
import { ErrorSummary, Form, Stack, useId } from "../../primitives/index.js";
import type { CancellationAnswers } from "../../schemas/declarations.js";
import type { DeclarationFormControl } from "./useDeclarationForm.js";

/** What is said of a form's faults, by field and code, in the order of the fields on the screen. */
export type FaultSentences<Faults> = {
  readonly [Name in keyof Faults as [NonNullable<Faults[Name]>] extends [never] ? never : Name]-?: Readonly<
    Record<NonNullable<Faults[Name]> & string, string>
  >;
};

type TextFieldName = Exclude<keyof CancellationAnswers, "kind" | "end">;
type Sentences = { readonly [Name in TextFieldName]?: Readonly<Partial<Record<string, string>>> };

interface DeclarationContextValue extends Pick<UseFormReturn<CancellationAnswers>, "control" | "clearErrors"> {
  readonly idPrefix: string;
  readonly sentences: Sentences;
}

const DeclarationContext = createContext<DeclarationContextValue | null>(null);

/** What the fields inside a {@link DeclarationForm} share: it stays the same while somebody types. */
export function useDeclarationContext(): DeclarationContextValue {
  const context = useContext(DeclarationContext);
  if (context === null) throw new Error("A field of a declaration needs a DeclarationForm around it.");
  return context;
}

/** Props of {@link DeclarationForm}. */
export interface DeclarationFormProps<Meaning> {
  readonly fields: DeclarationFormControl<Meaning>;
  /** Keep the object stable. */
  readonly sentences: Sentences;
  /** Called with what the answers mean, once nothing is wrong. */
  readonly onRead: (meaning: Meaning) => void;
  readonly children: ReactNode;
}

/** The form around a declaration's fields; above them all that is wrong, once going on was refused. */
export function DeclarationForm<Meaning>(props: DeclarationFormProps<Meaning>) {
  const { sentences, onRead, children } = props;
  const { form, read } = props.fields;
  const idPrefix = useId();
  const [refusedTimes, setRefusedTimes] = useState(0);
  const { control, clearErrors } = form;
  const context = useMemo(() => ({ control, clearErrors, idPrefix, sentences }), [control, clearErrors, idPrefix, sentences]);
  // Not `handleSubmit`: it decides a moment after the press, and by then there may have been a second one.
  function submit() {
    const meaning = read();
    if (meaning === null) setRefusedTimes((times) => times + 1);
    else onRead(meaning);
  }
  return (
    <DeclarationContext.Provider value={context}>
      <Form onSubmit={submit}>
        <Stack>
          <Faults refusedTimes={refusedTimes} />
          {children}
        </Stack>
      </Form>
    </DeclarationContext.Provider>
  );
}

/** What ties a text field to its answer; spread it on the control. */
export function useTextAnswer(name: TextFieldName) {
  const { control, idPrefix, sentences } = useDeclarationContext();
  const { field, fieldState } = useController({ control, name });
  const { ref } = field;
  const takeUp = useTakingUp(field.value, field.onChange);
  return {
    ...field,
    ref: useCallback(
      (element: HTMLElement | null) => {
        ref(element);
        takeUp(element);
      },
      [ref, takeUp],
    ),
    id: `${idPrefix}-${name}`,
    error: sentences[name]?.[fieldState.error?.type ?? ""],
    // Nobody is told off for tabbing past an empty field.
    onBlur: () => (field.value === "" ? undefined : afterPress(field.onBlur)),
  };
}

/** What is wrong and is shown, in the order of the fields. */
function Faults({ refusedTimes }: { readonly refusedTimes: number }) {
  const t = useText("declaration", declaration);
  const { control, idPrefix, sentences } = useDeclarationContext();
  const { errors } = useFormState({ control });
  const faults = (Object.keys(sentences) as TextFieldName[]).flatMap((name) => {
    const message = sentences[name]?.[errors[name]?.type ?? ""];
    return message === undefined ? [] : [{ fieldId: `${idPrefix}-${name}`, message }];
  });
  return <ErrorSummary title={t.faultSummary({ count: faults.length })} faults={faults} attempt={refusedTimes} />;
}
