"use client";

import { createContext, useContext, useMemo, type ReactNode } from "react";
import { classNames } from "./classNames.js";
import { Fieldset, type FieldsetTexts } from "./Fieldset.js";
import { idList } from "./ids.js";
import { useEarlyChoice } from "./useEarlyChoice.js";
import { useSlot } from "./useSlot.js";
import { useId } from "./useId.js";

interface ChoiceContextValue {
  readonly name: string;
  readonly value: string | undefined;
  readonly select: (value: string) => void;
}

const ChoiceContext = createContext<ChoiceContextValue | undefined>(undefined);

export interface ChoiceGroupProps<Value extends string> extends FieldsetTexts {
  readonly id?: string | undefined;
  /** Name of the radio inputs; made up when absent. */
  readonly name?: string | undefined;
  /** The chosen card's value; undefined while nothing is chosen. */
  readonly value: Value | undefined;
  readonly onChange: (value: Value) => void;
  /** `list` (default) below each other; `pictures` side by side when there is room. */
  readonly layout?: "list" | "pictures" | undefined;
  /** {@link ChoiceCard}s or {@link PictureChoice}s. */
  readonly children: ReactNode;
}

/** One of several ways: native radio inputs, so arrow keys, forms and screen readers work as everywhere. */
export function ChoiceGroup<Value extends string>({ name, value, onChange, layout = "list", children, ...texts }: ChoiceGroupProps<Value>) {
  const madeName = useId();
  const context = useMemo(
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a context cannot be generic; the cards inside carry this group's values
    () => ({ name: name ?? madeName, value, select: (chosen: string) => onChange(chosen as Value) }),
    [name, madeName, value, onChange],
  );
  return (
    <Fieldset {...texts} role="radiogroup">
      <ChoiceContext.Provider value={context}>
        <div className={classNames("sk-choices", `sk-choices--${layout}`)}>{children}</div>
      </ChoiceContext.Provider>
    </Fieldset>
  );
}

interface ChoiceTexts {
  readonly value: string;
  readonly title: ReactNode;
  readonly description?: ReactNode;
  /** Why it cannot be chosen; set, it blocks the choice. It stands beside the label, so it may hold a link or a button that leads on. */
  readonly disabledReason?: ReactNode;
}

export interface ChoiceCardProps extends ChoiceTexts {
  /** A remark beside the title: a {@link Tag}'s content, "Empfohlen". */
  readonly tag?: ReactNode;
  /** What it costs or saves, formatted, at the end of the line. */
  readonly amount?: ReactNode;
  /** What belongs to this choice only; shown while it is chosen, outside the label. */
  readonly children?: ReactNode;
}

/** One way to choose, as a card. The title names it; description, amount and reason describe it. */
export function ChoiceCard({ value, title, description, tag, amount, disabledReason, children }: ChoiceCardProps) {
  const { ids, radio, selected, option } = useChoice("choice", value, { description, tag, amount, disabledReason });
  return (
    <div {...option}>
      <label className="sk-option__main">
        {radio}
        <span className="sk-choice__head">
          <span id={ids.title} className="sk-strong">
            {title}
          </span>
          {tag ? (
            <span id={ids.tag} className="sk-tag sk-tone--accent">
              {tag}
            </span>
          ) : null}
        </span>
        {amount ? (
          <span id={ids.amount} className="sk-amount sk-tone--saving sk-choice__amount">
            {amount}
          </span>
        ) : null}
        {description ? (
          <span id={ids.description} className="sk-choice__description sk-text--s sk-tone--muted">
            {description}
          </span>
        ) : null}
      </label>
      {disabledReason ? (
        <div id={ids.reason} className="sk-option__reason sk-text--s">
          {disabledReason}
        </div>
      ) : null}
      {selected && children ? <div className="sk-choice__nested">{children}</div> : null}
    </div>
  );
}

export interface PictureChoiceProps extends ChoiceTexts {
  /** An svg on top; the title says what it shows. */
  readonly picture: ReactNode;
}

/** One way to choose, told by a picture. */
export function PictureChoice({ value, title, description, picture, disabledReason }: PictureChoiceProps) {
  const { ids, radio, option } = useChoice("picture", value, { description, disabledReason });
  return (
    <div {...option}>
      <label className="sk-option__main">
        {radio}
        <span className="sk-picture__frame">{picture}</span>
        <span className="sk-stack sk-stack--0">
          <span id={ids.title} className="sk-strong">
            {title}
          </span>
          {description ? (
            <span id={ids.description} className="sk-text--s sk-tone--muted">
              {description}
            </span>
          ) : null}
        </span>
      </label>
      {disabledReason ? (
        <div id={ids.reason} className="sk-option__reason sk-text--s">
          {disabledReason}
        </div>
      ) : null}
    </div>
  );
}

type DescribingPart = "tag" | "description" | "amount" | "disabledReason";

/** The radio input of a card, its ids, its outermost attributes, and whether it is chosen. */
function useChoice(kind: "choice" | "picture", value: string, parts: { readonly [Part in DescribingPart]?: ReactNode }) {
  const context = useContext(ChoiceContext);
  if (!context)
    throw new Error("A ChoiceCard or PictureChoice needs a ChoiceGroup around it: the group holds the name and the chosen value.");
  const id = useId();
  const ids = { title: `${id}-title`, tag: `${id}-tag`, description: `${id}-text`, amount: `${id}-amount`, reason: `${id}-reason` };
  const selected = context.value === value;
  const takeUp = useEarlyChoice(selected, () => context.select(value));
  const radio = (
    <input
      ref={takeUp}
      type="radio"
      className="sk-radio"
      name={context.name}
      value={value}
      checked={selected}
      disabled={Boolean(parts.disabledReason)}
      aria-labelledby={ids.title}
      aria-describedby={idList(
        parts.tag ? ids.tag : undefined,
        parts.description ? ids.description : undefined,
        parts.amount ? ids.amount : undefined,
        parts.disabledReason ? ids.reason : undefined,
      )}
      onChange={() => context.select(value)}
    />
  );
  const state = parts.disabledReason ? "blocked" : selected ? "on" : "off";
  const slot = useSlot(kind, `sk-option sk-${kind}`, selected && "sk-option--on", state === "blocked" && "sk-option--off");
  return { ids, radio, selected, option: { ...slot, "data-state": state } };
}
