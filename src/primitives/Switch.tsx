"use client";

import { forwardRef, type ReactNode } from "react";
import { classNames } from "./classNames.js";
import { idList } from "./ids.js";
import type { NativeProps } from "./nativeProps.js";
import { useEarlyChoice } from "./useEarlyChoice.js";
import { useSlot } from "./useSlot.js";
import { useId } from "./useId.js";

interface SwitchOwnProps {
  readonly label: ReactNode;
  readonly description?: ReactNode;
  /** Shows the label as big as a card's heading. */
  readonly prominent?: boolean | undefined;
  /** Why it cannot be switched; set, it blocks the switch. May hold a link or a button that leads on. */
  readonly disabledReason?: ReactNode;
  readonly onCheckedChange?: ((checked: boolean) => void) | undefined;
}

export type SwitchProps = SwitchOwnProps & NativeProps<"input", SwitchOwnProps & { type?: string; role?: string }>;

/** Something that is on or off at once: a native checkbox with the role of a switch. The ref is the input's. */
export const Switch = forwardRef<HTMLInputElement, SwitchProps>(function Switch(
  { label, description, prominent, disabledReason, onCheckedChange, onChange, id: givenId, disabled, ...native },
  ref,
) {
  const madeId = useId();
  const id = givenId ?? madeId;
  const descriptionId = `${id}-text`;
  const reasonId = `${id}-reason`;
  const takeUp = useEarlyChoice(native.checked, (checked) => onCheckedChange?.(checked), ref);
  return (
    <div {...useSlot("switch", "sk-switch")}>
      <label className="sk-switch__main" htmlFor={id}>
        <span className="sk-stack sk-stack--0">
          <span id={`${id}-label`} className={prominent ? "sk-heading" : "sk-strong"}>
            {label}
          </span>
          {description ? (
            <span id={descriptionId} className={classNames("sk-tone--muted", !prominent && "sk-text--s")}>
              {description}
            </span>
          ) : null}
        </span>
        <input
          {...native}
          ref={takeUp}
          id={id}
          type="checkbox"
          // oxlint-disable-next-line jsx-a11y/role-has-required-aria-props -- the native checkbox says whether it is checked
          role="switch"
          className="sk-switch__input"
          disabled={disabled || Boolean(disabledReason)}
          aria-labelledby={`${id}-label`}
          aria-describedby={idList(
            description ? descriptionId : undefined,
            disabledReason ? reasonId : undefined,
            native["aria-describedby"],
          )}
          onChange={(event) => {
            onChange?.(event);
            onCheckedChange?.(event.currentTarget.checked);
          }}
        />
      </label>
      {disabledReason ? (
        <div id={reasonId} className="sk-switch__reason sk-text--s">
          {disabledReason}
        </div>
      ) : null}
    </div>
  );
});
