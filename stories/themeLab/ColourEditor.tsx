import { useId } from "react";
import { declarationOf, themeColour, type ThemeTokens, type TokenName } from "../../src/theme.js";
import { DraftInput, useTextDraft } from "./fields.js";
import { faultOfValue, schemes, sideOf, withSide, type Scheme } from "./labTheme.js";

interface ColourEditorProps {
  readonly name: TokenName;
  readonly theme: ThemeTokens;
  readonly onChange: (theme: ThemeTokens, what: string) => void;
}

/** A colour in light and dark: each with a picker, and a field that takes any CSS colour. */
export function ColourEditor({ name, theme, onChange }: ColourEditorProps) {
  return (
    <div className="lab-colours">
      {schemes.map((scheme) => (
        <ColourSide key={scheme} name={name} scheme={scheme} theme={theme} onChange={onChange} />
      ))}
    </div>
  );
}

function ColourSide({ name, scheme, theme, onChange }: ColourEditorProps & { readonly scheme: Scheme }) {
  const faultId = useId();
  const own = theme[name];
  const seen = themeColour(theme, name, scheme) ?? "#000000";
  const change = (css: string) => onChange(withSide(theme, name, scheme, css), `${name} ${scheme}`);
  const draft = useTextDraft(own === undefined ? seen : sideOf(own, scheme), (text) => faultOfValue(name, text), change);
  const label = `${name}, ${scheme}`;
  return (
    <div className="lab-colour">
      <span className="lab-colour__scheme">{scheme === "light" ? "Light" : "Dark"}</span>
      <input
        type="color"
        className="lab-picker"
        aria-label={`Pick ${label}`}
        value={seen.slice(0, 7)}
        onChange={(event) => change(event.currentTarget.value)}
      />
      <DraftInput draft={draft} label={`Colour of ${label}`} describedBy={draft.fault && faultId} />
      {draft.fault === undefined ? null : (
        <p id={faultId} className="lab-fault">
          {draft.fault}
        </p>
      )}
    </div>
  );
}

/** What a colour token looks like in both schemes: drawn, because a style attribute would break a strict policy. */
export function Swatches({ name, theme }: { readonly name: TokenName; readonly theme: ThemeTokens }) {
  if (declarationOf(name).type !== "color") return null;
  return (
    <svg className="lab-swatches" viewBox="0 0 32 16" width="32" height="16" aria-hidden="true">
      {schemes.map((scheme, index) => (
        <rect key={scheme} x={index * 16} width="16" height="16" fill={themeColour(theme, name, scheme) ?? "none"} />
      ))}
    </svg>
  );
}
