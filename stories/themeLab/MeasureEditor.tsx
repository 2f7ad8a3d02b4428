import type { ThemeTokens, TokenName } from "../../src/theme.js";
import { DraftInput, LabField, useTextDraft } from "./fields.js";
import { faultOfValue, valueOf, withToken } from "./labTheme.js";

/** A slider beside a field: from, to and by how much, in the unit. */
export interface Range {
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly unit: string;
}

interface MeasureEditorProps {
  readonly name: TokenName;
  readonly label: string;
  readonly hint?: string;
  readonly theme: ThemeTokens;
  readonly range?: Range | undefined;
  readonly onChange: (theme: ThemeTokens, what: string) => void;
}

/** Anything but a colour: a field that takes any CSS of the token's type, and a slider where there is a range. */
export function MeasureEditor({ name, label, hint, theme, range, onChange }: MeasureEditorProps) {
  const value = valueOf(name, theme);
  const amount = range ? Number.parseFloat(value) : Number.NaN;
  const change = (css: string) => onChange(withToken(theme, name, css), name);
  const draft = useTextDraft(value, (text) => faultOfValue(name, text), change);
  return (
    <LabField label={label} hint={hint} fault={draft.fault}>
      {({ id, describedBy }) => (
        <div className="lab-measure">
          {range ? (
            <input
              type="range"
              className="lab-range"
              aria-label={`${label}, slider`}
              min={range.min}
              max={range.max}
              step={range.step}
              value={Number.isNaN(amount) ? range.min : amount}
              onChange={(event) => change(`${event.currentTarget.value}${range.unit}`)}
            />
          ) : null}
          <DraftInput draft={draft} id={id} describedBy={describedBy} />
        </div>
      )}
    </LabField>
  );
}
