/**
 * The places of our markup that a host's classes and selectors may rely on: each carries `data-slot` with its name, on one element, and
 * takes the class that `classNames` has for it. What is not listed here may change with any release.
 */
export interface SlotClassNames {
  /** The outermost element of a part placed in a page. */
  readonly root?: string;
  /** A surface that holds one subject. */
  readonly card?: string;
  readonly heading?: string;
  /** `data-variant`: `primary`, `ghost` or `link`; `aria-busy` while it works. */
  readonly button?: string;
  readonly link?: string;
  /** A labelled control with its texts. */
  readonly field?: string;
  readonly label?: string;
  readonly hint?: string;
  /** What is wrong or doubtful. `data-tone`: `danger` or `warning`. */
  readonly message?: string;
  /** The box around an input. */
  readonly control?: string;
  /** `aria-invalid` where it is refused. */
  readonly input?: string;
  /** A checkbox with its label. */
  readonly checkbox?: string;
  /** A group of controls under one legend. */
  readonly fieldset?: string;
  readonly legend?: string;
  /** One of several ways, as a card. `data-state`: `on`, `off` or `blocked`. */
  readonly choice?: string;
  /** One way told by a picture; as `choice`. */
  readonly picture?: string;
  /** A short answer that can be taken back; `aria-pressed`. */
  readonly chip?: string;
  /** One of a few short answers; its input says which is chosen. */
  readonly pill?: string;
  readonly switch?: string;
  /** More on demand. */
  readonly disclosure?: string;
  /** Something to know. `data-tone`: `info`, `warning`, `danger` or `success`. */
  readonly notice?: string;
  readonly errorSummary?: string;
  /** Names and amounts that belong together. */
  readonly receipt?: string;
  /** `data-kind`: `head`, `line` or `saving`. */
  readonly receiptRow?: string;
  /** The figure that a card is about. */
  readonly bigAmount?: string;
  readonly shareBar?: string;
  /** A remark beside a title. */
  readonly tag?: string;
  /** A state as a pill. `data-tone`: `neutral`, `accent`, `success`, `warning` or `danger`. */
  readonly status?: string;
  readonly stepper?: string;
  /** `data-state`: `done`, `now` or `todo`. */
  readonly step?: string;
  /** What was chosen, term by term. */
  readonly summary?: string;
  readonly summaryRow?: string;
  readonly timeline?: string;
  /** `data-state`: `done`, `now`, `held`, `todo` or `failed`. */
  readonly timelineItem?: string;
  readonly dialog?: string;
  /** A field that suggests; its list is `popup`, an entry `option`. */
  readonly combobox?: string;
  readonly popup?: string;
  readonly option?: string;
  /** What stays in sight in narrow containers. */
  readonly bottomBar?: string;
  readonly skeleton?: string;
  readonly spinner?: string;
}

/** Name of a slot. */
export type SlotName = keyof SlotClassNames;
