import { useId, type ReactNode, type Ref } from "react";

interface FieldProps {
  readonly ref: Ref<HTMLInputElement>;
  readonly label: string;
  readonly value: string;
  /** What is wrong, in the host's words. */
  readonly fault: string | undefined;
  readonly type?: "text" | "email";
  readonly autoComplete?: string;
  readonly onChange: (value: string) => void;
  readonly onLeave: () => void;
}

/** A host's own text field. */
export function Field({ ref, label, value, fault, type = "text", autoComplete, onChange, onLeave }: FieldProps) {
  const id = useId();
  return (
    <p>
      <label htmlFor={id}>{label}</label>
      <br />
      <input
        ref={ref}
        id={id}
        type={type}
        autoComplete={autoComplete}
        value={value}
        aria-invalid={fault !== undefined}
        aria-describedby={fault === undefined ? undefined : `${id}-fault`}
        onChange={(event) => onChange(event.currentTarget.value)}
        onBlur={onLeave}
      />
      {fault === undefined ? null : (
        <>
          <br />
          <strong id={`${id}-fault`}>{fault}</strong>
        </>
      )}
    </p>
  );
}

interface ChoiceProps<Value extends string> {
  readonly legend: string;
  readonly options: Readonly<Record<Value, string>>;
  readonly offered: readonly Value[];
  readonly value: Value | null;
  readonly fault?: string | undefined;
  readonly onChange: (value: Value) => void;
}

/** One of a few. */
export function Choice<Value extends string>({ legend, options, offered, value, fault, onChange }: ChoiceProps<Value>) {
  return (
    <fieldset>
      <legend>{legend}</legend>
      {offered.map((option) => (
        <label key={option}>
          <input type="radio" name={legend} checked={option === value} onChange={() => onChange(option)} /> {options[option]}{" "}
        </label>
      ))}
      {fault === undefined ? null : <strong>{fault}</strong>}
    </fieldset>
  );
}

/** On or off. */
export function Tick({
  checked,
  onChange,
  children,
}: {
  readonly checked: boolean;
  readonly onChange: (on: boolean) => void;
  readonly children: ReactNode;
}) {
  return (
    <p>
      <label>
        <input type="checkbox" checked={checked} onChange={(event) => onChange(event.currentTarget.checked)} /> {children}
      </label>
    </p>
  );
}
