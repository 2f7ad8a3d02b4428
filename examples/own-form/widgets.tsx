import { useId, type ComponentPropsWithRef } from "react";

/** Props of {@link Field} and {@link Tick}: an `input`'s own, so that what `register` gives can be spread on it. */
interface InputProps extends ComponentPropsWithRef<"input"> {
  readonly label: string;
  /** What is wrong, in the partner's words. */
  readonly fault?: string | undefined;
}

/** A partner's own text field. (With React 18, which passes no `ref` on, through `forwardRef`.) */
export function Field({ label, fault, ...input }: InputProps) {
  const id = useId();
  return (
    <p>
      <label htmlFor={id}>{label}</label> <input {...input} {...told(id, fault)} id={id} /> <Fault id={id} text={fault} />
    </p>
  );
}

/** A partner's own box to tick. */
export function Tick({ label, fault, ...input }: InputProps) {
  const id = useId();
  return (
    <p>
      <input {...input} {...told(id, fault)} id={id} type="checkbox" /> <label htmlFor={id}>{label}</label> <Fault id={id} text={fault} />
    </p>
  );
}

interface ChoiceProps<Value extends string> extends Omit<ComponentPropsWithRef<"input">, "value"> {
  readonly legend: string;
  readonly fault?: string | undefined;
  readonly options: readonly (readonly [value: Value, label: string])[];
}

/** One of a few: radios that share what `register` gives. */
export function Choice<Value extends string>({ legend, fault, options, ...input }: ChoiceProps<Value>) {
  const id = useId();
  return (
    <fieldset aria-describedby={fault === undefined ? undefined : `${id}-fault`}>
      <legend>{legend}</legend>
      {options.map(([value, label]) => (
        <label key={value}>
          <input {...input} type="radio" value={value} /> {label}{" "}
        </label>
      ))}
      <Fault id={id} text={fault} />
    </fieldset>
  );
}

const told = (id: string, fault: string | undefined) => ({
  "aria-invalid": fault !== undefined,
  "aria-describedby": fault === undefined ? undefined : `${id}-fault`,
});

function Fault({ id, text }: { readonly id: string; readonly text: string | undefined }) {
  return text === undefined ? null : <strong id={`${id}-fault`}>{text}</strong>;
}
