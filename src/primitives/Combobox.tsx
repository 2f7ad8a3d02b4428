"use client";

import { useEffect, useRef, useState, type KeyboardEvent, type ReactNode } from "react";
import { classNames } from "./classNames.js";
import { Control, Field, type FieldTexts } from "./Field.js";
import { Icon } from "./Icon.js";
import { LiveRegion } from "./LiveRegion.js";
import { Spinner } from "./Spinner.js";
import { useSlot } from "./useSlot.js";
import { useId } from "./useId.js";

/** One of the ways in a {@link Combobox}. */
export interface ComboboxOption {
  readonly value: string;
  readonly label: ReactNode;
}

export interface ComboboxProps extends FieldTexts {
  readonly id?: string | undefined;
  readonly name?: string | undefined;
  /** What stands in the field. */
  readonly text: string;
  /** Somebody types, or clears the field. */
  readonly onTextChange: (text: string) => void;
  /** What fits the text; the caller searches. Nothing pops up while there is none. The last one stays in view while the others scroll. */
  readonly options: readonly ComboboxOption[];
  /** An option was chosen. Set `text` to what it is called. */
  readonly onChoose: (value: string) => void;
  /** The field is left. */
  readonly onLeave?: (() => void) | undefined;
  /** Names the list of options. */
  readonly listLabel: string;
  /** What the search found, in a sentence: read out when it changes, and shown above the options. */
  readonly status: string;
  /** Names the button that empties the field. */
  readonly clearText: string;
  /** A search is under way. */
  readonly busy?: boolean | undefined;
}

/**
 * A line of text with options below it: the "editable combobox with list autocomplete" of the ARIA Authoring Practices, with manual
 * selection. The focus stays in the field; the list lies in the same root, so that ids hold in a shadow root too.
 */
export function Combobox({
  id: givenId,
  name,
  text,
  onTextChange,
  options,
  onChoose,
  onLeave,
  status,
  busy = false,
  ...rest
}: ComboboxProps) {
  const { listLabel, clearText, ...texts } = rest;
  const madeId = useId();
  const id = givenId ?? madeId;
  const input = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const popup = useRef<HTMLDivElement>(null);
  const [wantsList, setWantsList] = useState(false);
  // By its value: the options may change below it.
  const [activeValue, setActiveValue] = useState<string | null>(null);
  const isOpen = wantsList && options.length > 0;
  const active = isOpen ? options.findIndex(({ value }) => value === activeValue) : -1;
  useEffect(() => {
    if (active >= 0) list.current?.children[active]?.scrollIntoView({ block: "nearest" });
  }, [active]);

  // Whatever sticks to the lower edge of the screen would lie over the list; what it finds changes its height.
  const shownCount = isOpen ? options.length : 0;
  useEffect(() => {
    if (shownCount > 0) popup.current?.scrollIntoView({ block: "nearest" });
  }, [shownCount]);

  const open = (value: string | null) => {
    setWantsList(true);
    setActiveValue(value);
  };
  const close = () => {
    setWantsList(false);
    setActiveValue(null);
  };
  const choose = (value: string) => {
    onChoose(value);
    close();
  };
  const type = (typed: string) => {
    onTextChange(typed);
    open(null);
  };
  const step = (by: 1 | -1) => {
    const from = active < 0 && by < 0 ? options.length : active;
    open(options[(from + by + options.length) % options.length]?.value ?? null);
  };

  /** @returns Whether the key is used up. */
  const takeKey = ({ key, altKey }: KeyboardEvent): boolean => {
    switch (key) {
      case "ArrowDown":
        if (altKey) open(activeValue);
        else step(1);
        return true;
      case "ArrowUp":
        if (altKey) close();
        else step(-1);
        return true;
      case "Enter":
        if (activeValue !== null && active >= 0) choose(activeValue);
        // While options are shown it must not send the form.
        return isOpen;
      case "Escape":
        if (isOpen) close();
        else if (text !== "") onTextChange("");
        else return false;
        return true;
      case "Home":
      case "End":
      case "ArrowLeft":
      case "ArrowRight":
        // They move the cursor in the text.
        setActiveValue(null);
        return false;
      default:
        return false;
    }
  };

  const optionSlot = useSlot("option", "sk-combobox__option");
  const inputSlot = useSlot("input", "sk-input");
  const popupSlot = useSlot("popup", "sk-combobox__popup");
  return (
    <div {...useSlot("combobox", "sk-combobox")}>
      <Field {...texts} id={id}>
        {(control) => (
          <div className="sk-combobox__field">
            <Control
              trailing={
                <>
                  {busy ? <Spinner delayed /> : null}
                  {text === "" ? (
                    <span className="sk-control__unit">
                      <Icon name="search" />
                    </span>
                  ) : (
                    <button
                      type="button"
                      className="sk-combobox__clear"
                      aria-label={clearText}
                      onClick={() => {
                        onTextChange("");
                        input.current?.focus();
                      }}
                    >
                      <Icon name="close" />
                    </button>
                  )}
                </>
              }
            >
              <input
                {...control}
                ref={input}
                {...inputSlot}
                name={name}
                role="combobox"
                aria-autocomplete="list"
                aria-expanded={isOpen}
                aria-controls={`${id}-list`}
                aria-activedescendant={active < 0 ? undefined : `${id}-option-${active}`}
                autoComplete="off"
                spellCheck={false}
                value={text}
                onChange={(event) => type(event.currentTarget.value)}
                onClick={() => open(activeValue)}
                onKeyDown={(event) => {
                  if (event.nativeEvent.isComposing || !takeKey(event)) return;
                  event.preventDefault();
                  // A window of the host's around us would close with the list.
                  if (event.key === "Escape") event.stopPropagation();
                }}
                onBlur={() => {
                  close();
                  onLeave?.();
                }}
              />
            </Control>
            {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- does nothing by itself: a press on an option or the scroll bar leaves the focus in the field */}
            <div ref={popup} {...popupSlot} hidden={!isOpen} onMouseDown={(event) => event.preventDefault()}>
              <p className="sk-combobox__status sk-text--s sk-tone--muted" aria-hidden="true">
                {status}
              </p>
              <div ref={list} id={`${id}-list`} className="sk-combobox__list" role="listbox" aria-label={listLabel}>
                {options.map(({ value, label }, index) => (
                  // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus -- the keys and the focus are the field's
                  <div
                    key={value}
                    id={`${id}-option-${index}`}
                    {...optionSlot}
                    className={classNames(optionSlot.className, index === active && "sk-combobox__option--on")}
                    role="option"
                    aria-selected={index === active}
                    onClick={() => choose(value)}
                  >
                    {label}
                  </div>
                ))}
              </div>
            </div>
          </div>
        )}
      </Field>
      <LiveRegion hidden>{isOpen ? status : ""}</LiveRegion>
    </div>
  );
}
