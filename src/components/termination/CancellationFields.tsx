"use client";

import { useController, useWatch } from "react-hook-form";
import { cancellation } from "../../messages/de/cancellation.js";
import { useText } from "../../messages/TextProvider.js";
import { ChipChoice, Control, DateField, Field } from "../../primitives/index.js";
import { today } from "./declarations.js";
import { useDeclarationContext, useTextAnswer } from "./DeclarationForm.js";

/** Asks how the contract is to end, and when. */
export function CancellationFields() {
  const { control } = useDeclarationContext();
  const [kind, end] = useWatch({ control, name: ["kind", "end"], exact: true });
  return (
    <>
      <KindChoice />
      {kind === "forCause" ? <ReasonField /> : null}
      <EndChoice />
      {end === "onDate" ? <LastDayField /> : null}
    </>
  );
}

function KindChoice() {
  const t = useText("cancellation", cancellation);
  const { control, clearErrors } = useDeclarationContext();
  const { value, onChange } = useController({ control, name: "kind" }).field;
  return (
    <ChipChoice
      name="kind"
      legend={t.kind}
      options={[
        { value: "ordinary", label: t.kinds.ordinary },
        { value: "movingOut", label: t.kinds.movingOut },
        { value: "forCause", label: t.kinds.forCause },
      ]}
      value={value}
      onChange={(kind) => {
        onChange(kind);
        // What is not asked any more cannot be wrong.
        clearErrors("reason");
      }}
    />
  );
}

/** Several lines: a cause may want to be told. */
function ReasonField() {
  const t = useText("cancellation", cancellation);
  const { id, error, ...native } = useTextAnswer("reason");
  return (
    <Field id={id} label={t.reason} error={error}>
      {(attributes) => (
        <Control>
          <textarea {...native} {...attributes} className="sk-input" rows={3} autoComplete="off" />
        </Control>
      )}
    </Field>
  );
}

function EndChoice() {
  const t = useText("cancellation", cancellation);
  const { control, clearErrors } = useDeclarationContext();
  const { value, onChange } = useController({ control, name: "end" }).field;
  return (
    <ChipChoice
      name="end"
      legend={t.end}
      options={[
        { value: "earliest", label: t.earliest },
        { value: "onDate", label: t.onDate },
      ]}
      value={value}
      onChange={(end) => {
        onChange(end);
        clearErrors("lastDay");
      }}
    />
  );
}

function LastDayField() {
  const t = useText("cancellation", cancellation);
  const { control } = useDeclarationContext();
  const kind = useWatch({ control, name: "kind", exact: true });
  const hint = kind === "movingOut" ? t.movingOutHint : kind === "ordinary" ? t.lastDayHint : undefined;
  return <DateField {...useTextAnswer("lastDay")} label={t.lastDay} hint={hint} min={today()} autoComplete="off" />;
}
