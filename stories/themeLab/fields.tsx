import { useId, useState, type ReactNode } from "react";

interface LabFieldProps {
  readonly label: string;
  readonly hint?: ReactNode;
  readonly fault?: string | undefined;
  /** Given the ids that tie it to its label and texts. */
  readonly children: (ids: { readonly id: string; readonly describedBy: string | undefined }) => ReactNode;
}

/** A label, a control, and what there is to say about it. */
export function LabField({ label, hint, fault, children }: LabFieldProps) {
  const id = useId();
  const texts = [hint ? `${id}-hint` : "", fault === undefined ? "" : `${id}-fault`].filter(Boolean).join(" ");
  return (
    <div className="lab-field">
      <label className="lab-label" htmlFor={id}>
        {label}
      </label>
      {children({ id, describedBy: texts || undefined })}
      {hint ? (
        <p id={`${id}-hint`} className="lab-hint">
          {hint}
        </p>
      ) : null}
      {fault === undefined ? null : (
        <p id={`${id}-fault`} className="lab-fault">
          {fault}
        </p>
      )}
    </div>
  );
}

/** A text under way: what stands in the field, and what is wrong with it. */
export interface TextDraft {
  readonly text: string;
  readonly fault: string | undefined;
  readonly type: (text: string) => void;
}

/** Keeps what is being typed, and hands on only what is right. A new value from elsewhere takes its place. */
export function useTextDraft(value: string, faultOf: (text: string) => string | undefined, onChange: (text: string) => void): TextDraft {
  const [draft, setDraft] = useState({ text: value, of: value });
  if (draft.of !== value) setDraft({ text: draft.text.trim() === value ? draft.text : value, of: value });
  return {
    text: draft.text,
    fault: draft.text.trim() === value ? undefined : faultOf(draft.text),
    type: (text) => {
      setDraft({ text, of: value });
      if (faultOf(text) === undefined) onChange(text.trim());
    },
  };
}

interface DraftInputProps {
  readonly draft: TextDraft;
  readonly id?: string;
  /** Where no visible label is tied to it. */
  readonly label?: string;
  readonly describedBy?: string | undefined;
}

/** A text field for a {@link TextDraft}. */
export function DraftInput({ draft: { text, fault, type }, id, label, describedBy }: DraftInputProps) {
  return (
    <input
      id={id}
      className="lab-input"
      type="text"
      spellCheck={false}
      autoComplete="off"
      aria-label={label}
      aria-describedby={describedBy}
      aria-invalid={fault === undefined ? undefined : true}
      value={text}
      onChange={(event) => type(event.currentTarget.value)}
    />
  );
}

interface SelectFieldProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly options: readonly { readonly value: Value; readonly label: string; readonly group?: string }[];
  readonly onChange: (value: Value) => void;
}

/** A native select under a small label. */
export function SelectField<Value extends string>({ label, value, options, onChange }: SelectFieldProps<Value>) {
  const groups = [...new Set(options.map(({ group }) => group))];
  const optionsOf = (group: string | undefined) =>
    options.filter((option) => option.group === group).map((option) => <option key={option.value} value={option.value}>{option.label}</option>); // prettier-ignore
  return (
    <LabField label={label}>
      {({ id }) => (
        <select id={id} className="lab-input lab-select" value={value} onChange={(event) => onChange(event.currentTarget.value as Value)}>
          {groups.map((group) =>
            group === undefined ? (
              optionsOf(group)
            ) : (
              <optgroup key={group} label={group}>
                {optionsOf(group)}
              </optgroup>
            ),
          )}
        </select>
      )}
    </LabField>
  );
}
