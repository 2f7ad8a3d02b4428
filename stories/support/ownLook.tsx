import type { ButtonPart, IconPart, LinkPart, NoticePart, ReplaceableParts, SpinnerPart } from "../../src/theme/parts.js";
import type { SlotClassNames } from "../../src/theme/slots.js";

/** Classes of an invented host for places of our markup; ownLook.css has their rules. */
export const ownClasses: SlotClassNames = {
  button: "acme-button",
  card: "acme-card",
  heading: "acme-heading",
  choice: "acme-choice",
  picture: "acme-choice",
  tag: "acme-tag",
};

/** Parts of an invented design system, in the place of ours. */
export const ownParts: ReplaceableParts = {
  Button: ({ variant, size, block, busy, children, ...native }: ButtonPart) => (
    <button {...native} className="acme-part" data-variant={variant} data-size={size} data-block={block} aria-busy={busy}>
      {children}
    </button>
  ),
  Link: ({ href, newTabText, children }: LinkPart) => (
    <a className="acme-link" href={href} {...(newTabText === undefined ? {} : { target: "_blank", rel: "noopener" })}>
      {children}
      {newTabText === undefined ? null : <span className="acme-new-tab"> ({newTabText})</span>}
    </a>
  ),
  Notice: ({ tone, title, action, children }: NoticePart) => (
    <div className="acme-notice" data-tone={tone}>
      {title ? <strong>{title}</strong> : null}
      <div>{children}</div>
      {action}
    </div>
  ),
  Icon: ({ name }: IconPart) => (
    <span className="acme-icon" aria-hidden="true">
      {signs[name] ?? "·"}
    </span>
  ),
  Spinner: () => (
    <span className="acme-icon" aria-hidden="true">
      …
    </span>
  ),
} satisfies ReplaceableParts & { readonly Spinner: (part: SpinnerPart) => unknown };

const signs: Readonly<Record<string, string>> = {
  check: "✓",
  warning: "!",
  arrowLeft: "←",
  arrowRight: "→",
  chevronDown: "▾",
  search: "⌕",
};
