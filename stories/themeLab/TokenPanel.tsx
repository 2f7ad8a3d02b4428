import { useState } from "react";
import { declarationOf, themeColour, tokenProperty, type ThemeTokens, type TokenName } from "../../src/theme.js";
import { ColourEditor, Swatches } from "./ColourEditor.js";
import { LabField } from "./fields.js";
import { valueOf, withToken } from "./labTheme.js";
import { MeasureEditor } from "./MeasureEditor.js";
import { rangeOf } from "./ranges.js";
import { searchTokens } from "./tokenGroups.js";

interface TokenPanelProps {
  readonly theme: ThemeTokens;
  readonly onChange: (theme: ThemeTokens, what: string) => void;
}

/** Every token, by what it is about: searched, opened, set and given back. */
export function TokenPanel({ theme, onChange }: TokenPanelProps) {
  const [query, setQuery] = useState("");
  const [isOwnOnly, setOwnOnly] = useState(false);
  const groups = searchTokens(query, theme, isOwnOnly);
  const count = groups.reduce((sum, { names }) => sum + names.length, 0);
  return (
    <>
      <LabField label="Find a token">
        {({ id }) => (
          <input
            id={id}
            className="lab-input"
            type="search"
            placeholder="button radius, saving, shadow …"
            value={query}
            onChange={(event) => setQuery(event.currentTarget.value)}
          />
        )}
      </LabField>
      <label className="lab-check">
        <input type="checkbox" checked={isOwnOnly} onChange={(event) => setOwnOnly(event.currentTarget.checked)} /> Own values only
      </label>
      <p className="lab-hint" role="status">
        {count === 0 ? "No token is called so." : count === 1 ? "1 token" : `${count} tokens`}
      </p>
      {groups.map(({ title, names }) => (
        <section key={title} className="lab-group">
          <h3 className="lab-group__title">{title}</h3>
          {names.map((name) => (
            <TokenRow key={name} name={name} theme={theme} onChange={onChange} />
          ))}
        </section>
      ))}
    </>
  );
}

function TokenRow({ name, theme, onChange }: TokenPanelProps & { readonly name: TokenName }) {
  const [isOpen, setOpen] = useState(false);
  const { type, description, derive, more } = declarationOf(name);
  const isOwn = theme[name] !== undefined;
  return (
    <details className="lab-token" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className="lab-token__head">
        <Swatches name={name} theme={theme} />
        <span className="lab-token__name">{name}</span>
        {isOwn ? <span className="lab-own">own value</span> : null}
        <span className="lab-token__value">{shortValue(name, theme)}</span>
      </summary>
      {isOpen ? (
        <div className="lab-token__body">
          <p className="lab-hint">
            {description} <code>{tokenProperty(name)}</code>, {type}
            {derive && !isOwn ? `; follows ${derive.from.join(", ")}` : ""}.
            {more?.firm ? " With more contrast it follows text and surface whatever is set here." : ""}
          </p>
          {type === "color" ? (
            <ColourEditor name={name} theme={theme} onChange={onChange} />
          ) : (
            <MeasureEditor name={name} label={name} theme={theme} range={rangeOf(name, theme)} onChange={onChange} />
          )}
          {isOwn ? (
            <button type="button" className="lab-button" onClick={() => onChange(withToken(theme, name, undefined), `${name} reset`)}>
              Reset {name}
            </button>
          ) : null}
        </div>
      ) : null}
    </details>
  );
}

/** Colours as they are seen; of others the value. */
function shortValue(name: TokenName, theme: ThemeTokens): string {
  if (declarationOf(name).type !== "color") return valueOf(name, theme);
  const [light, dark] = [themeColour(theme, name, "light"), themeColour(theme, name, "dark")];
  return light === dark ? (light ?? "not computed") : `${light ?? "?"} / ${dark ?? "?"}`;
}
