"use client";

import { forwardRef, type ChangeEvent } from "react";
import { TextField, type TextFieldProps } from "../../primitives/index.js";
import { typeIban } from "./ibanTyping.js";

/** Props of {@link IbanField}. */
export interface IbanFieldProps extends Omit<TextFieldProps, "value" | "onChange" | "type"> {
  /** As typed, in groups of four. */
  readonly value: string;
  readonly onValueChange: (value: string) => void;
}

/** An IBAN, put in groups of four while it is typed or pasted. Nothing that is typed is dropped. */
export const IbanField = forwardRef<HTMLInputElement, IbanFieldProps>(function IbanField({ value, onValueChange, ...props }, ref) {
  function group(input: HTMLInputElement, inputType = "") {
    const after = { text: input.value, caret: input.selectionStart ?? input.value.length };
    const typed = typeIban({ before: value, after, inputType });
    // Written before React does it: a value that is already there leaves the caret where it was put.
    input.value = typed.text;
    input.setSelectionRange(typed.caret, typed.caret);
    onValueChange(input.value);
  }
  function change({ currentTarget: input, nativeEvent }: ChangeEvent<HTMLInputElement>) {
    const { inputType, isComposing } = nativeEvent as InputEvent;
    // An input method writes over what it has written before: not to be moved under it.
    if (isComposing) onValueChange(input.value);
    else group(input, inputType);
  }
  return (
    <TextField
      {...props}
      ref={ref}
      value={value}
      onChange={change}
      onCompositionEnd={({ currentTarget }) => group(currentTarget)}
      autoComplete="off"
      autoCapitalize="characters"
      spellCheck={false}
    />
  );
});
