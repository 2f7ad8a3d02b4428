"use client";

import { cancellation } from "../../messages/de/cancellation.js";
import { useText } from "../../messages/TextProvider.js";
import { ChipChoice, Control, DateField, Field } from "../../primitives/index.js";
import { today, type CancellationAnswers } from "./declarations.js";
import type { DeclarationFields } from "./useDeclarationFields.js";

/** Asks how the contract is to end, and when. */
export function CancellationFields({ fields }: { readonly fields: DeclarationFields<CancellationAnswers> }) {
  const t = useText("cancellation", cancellation);
  const { answers, answer, textField } = fields;
  return (
    <>
      <ChipChoice
        legend={t.kind}
        options={[
          { value: "ordinary", label: t.kinds.ordinary },
          { value: "movingOut", label: t.kinds.movingOut },
          { value: "forCause", label: t.kinds.forCause },
        ]}
        value={answers.kind}
        onChange={(kind) => answer({ kind })}
      />
      {answers.kind === "forCause" ? <ReasonField {...textField("reason")} label={t.reason} /> : null}
      <ChipChoice
        legend={t.end}
        options={[
          { value: "earliest", label: t.earliest },
          { value: "onDate", label: t.onDate },
        ]}
        value={answers.end}
        onChange={(end) => answer({ end })}
      />
      {answers.end === "onDate" ? (
        <DateField
          {...textField("lastDay")}
          label={t.lastDay}
          hint={answers.kind === "movingOut" ? t.movingOutHint : answers.kind === "ordinary" ? t.lastDayHint : undefined}
          min={today()}
        />
      ) : null}
    </>
  );
}

type ReasonFieldProps = ReturnType<DeclarationFields<CancellationAnswers>["textField"]> & { readonly label: string };

/** Several lines: a cause may want to be told. */
function ReasonField({ id, label, error, ...native }: ReasonFieldProps) {
  return (
    <Field id={id} label={label} error={error}>
      {(control) => (
        <Control>
          <textarea {...native} {...control} className="sk-input" rows={3} />
        </Control>
      )}
    </Field>
  );
}
