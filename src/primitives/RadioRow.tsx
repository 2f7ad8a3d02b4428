"use client";

import { type ReactNode } from "react";
import { classNames } from "./classNames.js";
import { Fieldset, type FieldsetTexts } from "./Fieldset.js";
import { useEarlyChoice } from "./useEarlyChoice.js";
import { useSlot } from "./useSlot.js";
import { useId } from "./useId.js";

/** One of a few short ways. */
export interface RadioOption<Value extends string> {
  readonly value: Value;
  readonly label: ReactNode;
  readonly disabled?: boolean | undefined;
}

export interface RadioRowProps<Value extends string> extends FieldsetTexts {
  readonly id?: string | undefined;
  readonly name?: string | undefined;
  readonly options: readonly RadioOption<Value>[];
  readonly value: Value | undefined;
  readonly onChange: (value: Value) => void;
}

/** Two or three views of the same thing, one of them on: "Monat" / "Jahr". Radio inputs; the legend is for screen readers unless `hideLegend` is false. */
export function Segmented<Value extends string>(props: RadioRowProps<Value>) {
  return <RadioRow hideLegend {...props} look="sk-segmented" />;
}

/** One of a few short answers, as pills: "Anbieterwechsel" / "Einzug". Radio inputs. For pills that can be taken back use {@link ChipGroup}. */
export function ChipChoice<Value extends string>(props: RadioRowProps<Value>) {
  return <RadioRow {...props} look="sk-chips" />;
}

interface RadioProps {
  readonly name: string;
  readonly value: string;
  readonly checked: boolean;
  readonly disabled: boolean | undefined;
  readonly onChange: () => void;
}

function Radio(props: RadioProps) {
  return <input {...props} ref={useEarlyChoice(props.checked, props.onChange)} type="radio" className="sk-pill__input" />;
}

function RadioRow<Value extends string>({
  look,
  name,
  options,
  value,
  onChange,
  ...texts
}: RadioRowProps<Value> & { readonly look: "sk-segmented" | "sk-chips" }) {
  const madeName = useId();
  const pill = useSlot("pill", "sk-pill");
  return (
    <Fieldset {...texts} role="radiogroup" className={texts.hideLegend ? "sk-fieldset--inline" : undefined}>
      <div className={look}>
        {options.map((option) => (
          <label key={option.value} {...pill} className={classNames(pill.className, option.disabled && "sk-pill--off")}>
            <Radio
              name={name ?? madeName}
              value={option.value}
              checked={option.value === value}
              disabled={option.disabled}
              onChange={() => onChange(option.value)}
            />
            <span className="sk-pill__label">{option.label}</span>
          </label>
        ))}
      </div>
    </Fieldset>
  );
}
